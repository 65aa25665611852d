#include "agent/cli/approvals_verb.h"
#include "agent/cli/auth/auth_verb.h"
#include "agent/cli/config/config_verb.h"
#include "agent/cli/config/consents_verb.h"
#include "agent/cli/demo_verb.h"
#include "agent/cli/doctor/doctor_verb.h"
#include "agent/cli/host/action_verbs.h"
#include "agent/cli/host/capacity_verb.h"
#include "agent/cli/host/logs_verb.h"
#include "agent/cli/install/install_verb.h"
#include "agent/cli/install/uninstall_verb.h"
#include "agent/cli/run_session_verb.h"
#include "agent/cli/run_verb.h"
#include "agent/cli/runners_verb.h"
#include "agent/cli/sessions/sessions_entry.h"
#include "agent/cli/status_verb.h"
#include "agent/cli/terminal.h"
#include "agent/cli/version_verb.h"
#include "agent/cli/words/completion.h"
#include "agent/cli/words/man_pages.h"
#include "agent/cli/workspaces_verb.h"
#include "agent/example_runner/run_example.h"
#include "agent/language/language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::cli;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"rensei-agent"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RENSEI_VERSION));
    prepareTerminal();
    Language language;
    language.usePreferred();
    SystemClock clock;
    const auto with = [&clock](auto verb) {
        return [verb, &clock](const Invocation &invocation) { return verb(invocation, clock); };
    };
    return execute(QCoreApplication::arguments().sliced(1),
        {{u"run"_s, with(runAgent)}, {u"run-session"_s, with(runSession)}, {u"status"_s, with(showStatus)},
            {u"sessions"_s, with(manageSessions)}, {u"projects"_s, with(listProjects)},
            {u"approvals"_s, with(manageApprovals)}, {u"runners"_s, with(showRunners)},
            {u"workspaces"_s, with(showWorkspaces)}, {u"pause"_s, with(pauseAgent)}, {u"resume"_s, with(resumeAgent)},
            {u"drain"_s, with(drainAgent)}, {u"stop"_s, with(stopAgent)}, {u"logs"_s, with(showLogs)},
            {u"capacity"_s, with(manageCapacity)}, {u"config"_s, with(manageConfig)},
            {u"consents"_s, with(manageConsents)}, {u"auth"_s, with(manageAuth)}, {u"demo"_s, with(runDemo)},
            {u"install"_s, with(installAgent)}, {u"repair"_s, with(installAgent)},
            {u"uninstall"_s, with(uninstallAgent)}, {u"doctor"_s, with(runDoctor)},
            {u"example-runner"_s, [&clock](const Invocation &) { return example_runner::runExample(clock); }},
            {u"completion"_s, printCompletion}, {u"man-pages"_s, writeManPages},
            {u"version"_s, [](const Invocation &) { return showVersion(); }}},
        language);
}
