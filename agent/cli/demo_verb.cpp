#include "agent/cli/demo_verb.h"

#include "agent/cli/demo.h"
#include "agent/cli/terminal.h"
#include "agent/process/own_environment.h"
#include "agent/process/signal_source.h"

#include <QCoreApplication>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace rensei::cli {

using namespace Qt::StringLiterals;

namespace {

struct DemoVerbText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::DemoVerbText)
};

} // namespace

static constexpr int maxDemoSeconds = 7 * 24 * 3600; // seconds

int runDemo(const Invocation &invocation, Clock &clock)
{
    DemoOptions options;
    if (invocation.isSet(u"for"_s)) {
        const auto seconds = wholeNumber(invocation.value(u"for"_s), 1, maxDemoSeconds);
        if (!seconds)
            return usageError(DemoVerbText::tr("--for takes a number of seconds."));
        options.duration = std::chrono::seconds(*seconds);
    }
    if (invocation.isSet(u"sessions"_s)) {
        options.sessions = wholeNumber(invocation.value(u"sessions"_s), 1, 1'000'000);
        if (!options.sessions)
            return usageError(DemoVerbText::tr("--sessions takes a number from 1 on."));
    }
    if (invocation.isSet(u"scenario"_s)) {
        options.scenario = invocation.value(u"scenario"_s);
        if (options.scenario != "troubled"_L1 && options.scenario != "calm"_L1)
            return usageError(DemoVerbText::tr("--scenario takes troubled or calm."));
    }
    DemoPrograms programs;
    programs.platform
        = QStandardPaths::findExecutable(u"rensei-demo-platform"_s, {QCoreApplication::applicationDirPath()});
    if (programs.platform.isEmpty()) {
        printError(DemoVerbText::tr("rensei-demo-platform is not in %1. Build it, or install it there.")
                       .arg(QCoreApplication::applicationDirPath()));
        return ExitUnavailable;
    }
    programs.agent = QCoreApplication::applicationFilePath();
    programs.environment = withoutOwnSettings(QProcessEnvironment::systemEnvironment().toStringList());
    options.redraws = isTerminal();

    const SignalSource signalSource;
    Demo demo(options, programs, makeSystemProcess, clock);
    QObject::connect(&signalSource, &SignalSource::terminateRequested, &demo, &Demo::stop);
    QObject::connect(&signalSource, &SignalSource::reloadRequested, &demo, &Demo::stop);
    QObject::connect(
        &demo, &Demo::ended, &demo,
        [](bool succeeded) { QCoreApplication::exit(succeeded ? ExitSuccess : ExitFailure); }, Qt::QueuedConnection);
    demo.start();
    return QCoreApplication::exec();
}

} // namespace rensei::cli
