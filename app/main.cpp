#include "agent/base/exit_code.h"
#include "agent/base/log_file.h"
#include "agent/base/private_file.h"
#include "agent/process/harden.h"
#include "agent/process/own_environment.h"
#include "agent/process/signal_source.h"
#include "app/backend/app_services.h"
#include "app/backend/demo.h"
#include "app/options.h"
#include "app/system/display.h"
#include "app/system/instance_server.h"
#include "app/system/single_instance.h"
#include "app/text/session_columns.h"
#include "app/translation.h"
#include "app/ui/tray/tray_application.h"

#include <QApplication>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <cstdio>
#include <functional>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::app;

static int complain(const QString &text, ExitCode code)
{
    std::fprintf(stderr, "rensei-desktop: %s\n", qPrintable(text));
    return code;
}

static QString program(const QString &name)
{
    return QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
}

/// What the windows need of the services.
static TrayApplication::Parts trayParts(AppServices &services, bool isDemo)
{
    return {
        .clock = services.clock(),
        .settings = services.settings(),
        .accounts = services.accounts(),
        .supervisor = services.supervisor(),
        .monitor = services.statusMonitor(),
        .aggregator = services.aggregator(),
        .source = services.sessionSource(),
        .sessions = services.sessions(),
        .stops = services.stops(),
        .hostToken = services.hostToken(),
        .wake = services.wake(),
        .agent = services.agent(),
        .paths = services.paths().state,
        .configFile = services.paths().configFile,
        .isDemo = isDemo,
        .runningSessions = [&services] { return services.runningSessions(); },
        .configuredPortOwner = [&services] { return services.configuredPortOwner(); },
        .signInParts = [&services] { return services.signInParts(); },
        .signIn
        = [&services](const QString &serverUrl, SharedSecret key) { services.signIn(serverUrl, std::move(key)); },
        .chooseProject = [&services](const platform::ProjectScope &project) { services.chooseProject(project); },
        .stopSession = [&services](const QString &id) { services.stopSession(id); },
        .canStop = [&services](const QString &id) { return services.canStop(id); },
        .sessionPage = [&services](const QString &id) { return services.sessionPage(id); },
    };
}

using Then = std::function<void()>;

/// Runs until the windows have gone and `finish` has called what it is given.
static int run(TrayApplication &windows, const Options &options, const std::function<void(Then)> &finish)
{
    const SignalSource signalSource;
    QObject::connect(&signalSource, &SignalSource::terminateRequested, &windows, &TrayApplication::quitSilently);
    QObject::connect(
        &windows, &TrayApplication::finished, qApp, [&finish] { finish([] { QCoreApplication::quit(); }); },
        Qt::QueuedConnection);
    windows.start();
    if (!options.isInBackground) {
        windows.openStatus();
        if (options.isDemo)
            windows.openSessions();
    }
    return QApplication::exec();
}

static int runDemo(const Options &options, Clock &clock)
{
    const QStringList environment = withoutOwnSettings(QProcessEnvironment::systemEnvironment().toStringList());
    Demo demo({program(u"rensei-demo-platform"_s), program(u"rensei-agent"_s), environment, options.scenario},
        makeSystemProcess, clock);
    AppServices desktop(
        {demo.paths(), demo.configFile(), demo.settingsFile(), {}, environment}, clock, sessionColumns());
    TrayApplication windows(trayParts(desktop, true));
    QObject::connect(&demo, &Demo::ready, &desktop, [&] {
        desktop.startDemo(demo.serverUrl(), {demo.userKey(), [&demo] { return demo.agent(); }});
    });
    std::optional<int> failure;
    QObject::connect(&demo, &Demo::failed, &windows, [&](const QString &text) {
        failure = complain(text, ExitUnavailable);
        windows.quitSilently();
    });
    OneShotTimer length(clock);
    if (options.length)
        length.start(*options.length, [&windows] { windows.quitSilently(); });
    demo.start();
    // Whatever the agent still has to tell the platform it tells first.
    const int code = run(windows, options, [&demo](const Then &then) { demo.stop(then); });
    return failure.value_or(code);
}

static int runDesktop(const Options &options, const StatePaths &paths, Clock &clock)
{
    const auto config = defaultConfigFile();
    if (!config)
        return complain(describe(config.error()), ExitUnavailable);
    LogFile log(paths.root + u"/logs/desktop.log"_s, clock);
    const LogSink sink(log);
    InstanceServer instance(paths.root, clock);
    if (const auto listening = instance.listen(); !listening)
        qWarning("a second start cannot be heard: %s", qPrintable(describe(listening.error())));
    AppServices desktop({paths, *config, QFileInfo(*config).path() + u"/desktop.ini"_s, program(u"rensei-agent"_s),
                            QProcessEnvironment::systemEnvironment().toStringList()},
        clock, sessionColumns());
    const auto serverUrl = desktop.resolveServerUrl(options.platformUrl);
    if (!serverUrl)
        return complain(serverUrl.error().detail, ExitUsage);
    TrayApplication windows(trayParts(desktop, false));
    QObject::connect(&instance, &InstanceServer::activated, &windows, &TrayApplication::openMain);
    QObject::connect(&instance, &InstanceServer::quitRequested, &windows, &TrayApplication::quit);
    desktop.start(*serverUrl);
    return run(windows, options, [](const Then &then) { then(); });
}

/// Whether this process is to be the desktop; else the exit code.
static std::optional<int> claim(SingleInstance &instance, const Options &options)
{
    const bool isQuit = options.verb == Options::Verb::Quit;
    const InstanceMessage message{isQuit ? InstanceMessage::Command::Quit : InstanceMessage::Command::Activate,
        qEnvironmentVariable("XDG_ACTIVATION_TOKEN")};
    const SingleInstance::Outcome outcome = instance.claim(message);
    if (std::holds_alternative<SingleInstance::Primary>(outcome))
        return std::nullopt;
    if (std::holds_alternative<SingleInstance::Delivered>(outcome))
        return ExitSuccess;
    if (std::holds_alternative<SingleInstance::NotRunning>(outcome)) {
        std::puts("Rensei Desktop is not running.");
        return ExitSuccess;
    }
    if (const auto *silent = std::get_if<SingleInstance::NoAnswer>(&outcome)) {
        const QString which = silent->pid > 0 ? u" (process %1)"_s.arg(silent->pid) : QString();
        return complain(
            u"The desktop that runs already%1 does not answer. End it, then try again."_s.arg(which), ExitFailure);
    }
    return complain(u"The state folder cannot be used: %1"_s.arg(describe(std::get<Error>(outcome))), ExitUnavailable);
}

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const Options options = parseOptions(arguments);
    if (!options.problem.isEmpty())
        return complain(options.problem + u"\n\n"_s + optionsHelp(), ExitUsage);
    if (options.verb == Options::Verb::Help)
        return std::fputs(qPrintable(optionsHelp()), stdout) < 0 ? ExitUnavailable : ExitSuccess;
    if (options.verb == Options::Verb::Version)
        return std::puts("rensei-desktop " RENSEI_VERSION) < 0 ? ExitUnavailable : ExitSuccess;

    std::optional<SingleInstance> instance;
    StatePaths paths;
    if (!options.isDemo) {
        const auto root = defaultStateFolder();
        const auto made = root.and_then([](const QString &folder) { return makePrivateFolder(folder); });
        if (!made)
            return complain(u"The state folder cannot be used: "_s + describe(made.error()), ExitUnavailable);
        paths.root = *root;
        instance.emplace(paths.root);
        if (const auto code = claim(*instance, options))
            return *code;
    }
    if (!hasDisplay())
        return complain(u"There is no display here. In a terminal use: rensei-agent status"_s, ExitUnavailable);

    hardenProcess();
    int none = 1; // Qt takes --platform for its own
    QApplication application(none, argv);
    QApplication::setApplicationName(u"rensei-desktop"_s);
    QApplication::setApplicationDisplayName(u"Rensei Desktop"_s);
    QApplication::setApplicationVersion(QStringLiteral(RENSEI_VERSION));
    QApplication::setDesktopFileName(u"dev.rensei.desktop"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    installTranslations(application);
    SystemClock clock;
    return options.isDemo ? runDemo(options, clock) : runDesktop(options, paths, clock);
}
