#include "agent/base/exit_code.h"
#include "agent/cli/auth_verb.h"
#include "agent/cli/demo_verb.h"
#include "agent/cli/platform_option.h"
#include "agent/cli/run_verb.h"
#include "agent/cli/sessions_verb.h"
#include "agent/cli/status_verb.h"
#include "agent/cli/terminal.h"
#include "agent/example_runner/run_example.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::cli;

static int run(const Invocation &invocation, Clock &clock)
{
    RunOptions options;
    options.platformUrl = invocation.value(u"platform"_s);
    options.runner = invocation.value(u"runner"_s);
    options.tokenFromInput = invocation.isSet(u"token-stdin"_s);
    const auto port = wholeNumber(invocation.value(u"port"_s), 0, 65535);
    if (invocation.isSet(u"port"_s) && !port) {
        complain(u"rensei-agent: --port takes a number from 0 to 65535."_s);
        return ExitUsage;
    }
    if (port)
        options.port = static_cast<quint16>(*port);
    const auto paths = statePathsOf(invocation);
    const auto file = configFileOf(invocation);
    if (!paths || !file) {
        complain(paths ? file.error().text : paths.error().text);
        return ExitFailure;
    }
    options.paths = *paths;
    options.configFile = *file;
    return runHost(options, clock);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"rensei-agent"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RENSEI_VERSION));
    prepareTerminal();
    SystemClock clock;
    const auto with = [&clock](auto verb) {
        return [verb, &clock](const Invocation &invocation) { return verb(invocation, clock); };
    };
    return perform(QCoreApplication::arguments().sliced(1),
        {{u"run"_s, with(run)}, {u"status"_s, with(showStatus)}, {u"sessions"_s, with(showSessions)},
            {u"auth"_s, with(manageAuth)}, {u"demo"_s, with(runDemo)},
            {u"example-runner"_s, [&clock](const Invocation &) { return example_runner::runExample(clock); }},
            {u"version"_s, [](const Invocation &) {
                 print(u"rensei-agent " RENSEI_VERSION "\n"_s);
                 return int(ExitSuccess);
             }}});
}
