#include "agent/base/exit_code.h"
#include "agent/base/log_file.h"
#include "agent/base/one_shot_timer.h"
#include "agent/base/private_file.h"
#include "agent/process/harden.h"
#include "agent/process/own_environment.h"
#include "agent/process/signal_source.h"
#include "app/backend/demo.h"
#include "app/backend/services/app_services.h"
#include "app/options.h"
#include "app/start_failure.h"
#include "app/system/display.h"
#include "app/system/instance_server.h"
#include "app/system/login_start.h"
#include "app/system/motion_preference.h"
#include "app/system/single_instance.h"
#include "app/text/session_columns.h"
#include "app/text/session_text.h"
#include "app/text/start_text.h"
#include "app/text/timeline_text.h"
#include "app/text/translations.h"
#include "app/ui/tray/tray_shell.h"
#include "app/widgets/application_style.h"
#include "app/widgets/bring_forward.h"

#include <QApplication>
#include <QFileInfo>
#include <QPointer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSessionManager>
#include <QStandardPaths>

#include <cstdio>
#include <functional>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
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

/// An AppImage is mounted elsewhere each time: its own file is what stays.
static LoginStart loginStart()
{
    const QString image = qEnvironmentVariable("APPIMAGE");
    return LoginStart(image.isEmpty() ? QCoreApplication::applicationFilePath() : image);
}

static std::optional<bool> startsAtLogin()
{
    const LoginStart start = loginStart();
    const bool isOpen = !start.file().isEmpty() && !start.isStartedByAgentsEntry();
    return isOpen ? std::optional(start.state() != LoginStart::State::Off) : std::nullopt;
}

static LoginChoice loginChoice()
{
    const LoginStart start = loginStart();
    if (start.file().isEmpty())
        return LoginChoice::Unavailable;
    if (start.isStartedByAgentsEntry())
        return LoginChoice::ByAgent;
    switch (start.state()) {
    case LoginStart::State::Off:
        return LoginChoice::Off;
    case LoginStart::State::On:
        return LoginChoice::On;
    case LoginStart::State::Stale:
        return LoginChoice::OtherCopy;
    }
    Q_UNREACHABLE();
}

/// After the program was moved, its entry leads nowhere.
static void repairLoginStart()
{
    LoginStart start = loginStart();
    if (start.state() != LoginStart::State::Stale)
        return;
    if (const auto repaired = start.set(true); !repaired)
        qWarning("the start at login is not repaired: %s", qPrintable(describe(repaired.error())));
}

static QString sessionName(const SessionModel &sessions, const QString &id)
{
    const SessionRow *row = sessions.find(id);
    return row ? SessionText::told(row->session.identifier) : id;
}

static QList<ComputerPage::Project> projectsOf(const std::optional<platform::Account> &account)
{
    QList<ComputerPage::Project> projects;
    for (const platform::Account::Project &project : account ? account->projects : QList<platform::Account::Project>())
        projects.append({project.id, project.name.isEmpty() ? project.slug : project.name});
    return projects;
}

/// What the windows need of the services.
static TrayApplication::Parts trayParts(
    AppServices &services, bool isDemo, std::optional<GeneralPage::Languages> languages)
{
    return {
        .clock = services.clock(),
        .settings = services.settings(),
        .accounts = services.accounts(),
        .account = services.account(),
        .supervisor = services.supervisor(),
        .monitor = services.statusMonitor(),
        .aggregator = services.aggregator(),
        .source = services.sessionSource(),
        .sessions = services.sessions(),
        .stops = services.stops(),
        .hostToken = services.hostToken(),
        .approvals = services.approvals(),
        .attention = services.attention(),
        .fleet = services.fleet(),
        .detail = services.sessionDetail(),
        .messages = services.sessionMessages(),
        .log = services.log(),
        .wake = services.wake(),
        .life = {services.drain(), services.keepAwake(), services.wakeWatch(), services.network(),
            [&services] { return services.isSetUp(); }},
        .setup = {.setup = services.setup(),
            .removal = services.removal(),
            .doctor = services.doctor(),
            .disk = services.computer().disk(),
            .runners = services.computer().runners(),
            .config = services.computer().config(),
            .pause = services.computer().pause(),
            .network = services.computer().network(),
            .projects = [&services] { return projectsOf(services.statusMonitor().account()); },
            .diagnostics = services.diagnostics(),
            .updates = services.updates(),
            .keepAwake = services.keepAwake(),
            .agentVersion =
                [&services] {
                    const auto agent = services.statusMonitor().agent();
                    return agent ? agent->version : QString();
                },
            .stateFolder = services.paths().state.root,
            .settingsFile = services.paths().settingsFile,
            .keyPage = [&services](const QString &serverUrl) { return services.keyPage(serverUrl); },
            .startDemo = [] { return QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--demo"_s}); },
            .startsAtLogin = startsAtLogin,
            .setStartsAtLogin = [](bool on) { return loginStart().set(on); },
            .loginChoice = loginChoice,
            .languages = std::move(languages),
            .watch = [&services](quint16 port) { services.watch(port); },
            .sessionName = [&services](const QString &id) { return sessionName(services.sessions(), id); }},
        .agent = services.agent(),
        .paths = services.paths().state,
        .configFile = services.paths().configFile,
        .isDemo = isDemo,
        .runningSessions = [&services] { return services.runningSessions(); },
        .configuredPortOwner = [&services] { return services.configuredPortOwner(); },
        .signInParts = [&services] { return services.signInParts(); },
        .chooseProject = [&services](const platform::ProjectScope &project) { services.chooseProject(project); },
        .stopSession = [&services](const QString &id) { services.stopSession(id); },
        .canStop = [&services](const QString &id) { return services.canStop(id); },
        .sessionPage = [&services](const QString &id) { return services.sessionPage(id); },
        .localSession = [&services](const QString &id) { return services.localSession(id); },
        .sessionFolder = [&services](const QString &id) { return services.sessionFolder(id); },
    };
}

static void followLocalSessions(AppServices &services, TrayShell &shell)
{
    QObject::connect(&services, &AppServices::localSessionsChanged, &shell, &TrayShell::localSessionsChanged);
}

/// Its windows are made anew after the click that chose another one has been dealt with.
static GeneralPage::Languages languages(Settings &settings, Translations &translations, QPointer<TrayShell> &shell)
{
    return {.codes = translations.languages(),
        .chosen = [&settings] { return settings.language(); },
        .choose =
            [&settings, &translations, &shell](const QString &code) {
                settings.setLanguage(code);
                translations.use(code);
                if (shell)
                    QMetaObject::invokeMethod(shell, &TrayShell::makeAnew, Qt::QueuedConnection);
            }};
}

using Then = std::function<void()>;

struct Run {
    TrayShell &shell;
    const Options &options;
    Clock &clock;
    std::function<void()> begin; ///< what need not be there before the icon
    std::function<void(Then)> finish;
};

/// The icon first, because it is what somebody who starts the program waits for; where there is no tray, soon.
static void beginAfterIcon(const Run &run, OneShotTimer &latest)
{
    const auto begin = [&run] {
        run.begin();
        if (run.options.isInBackground)
            return dropActivationToken();
        run.shell.windows().openFirst();
        if (run.options.isDemo)
            run.shell.windows().openSessions();
    };
    latest.start(200ms, begin);
    const auto beginNow = [&latest, begin] {
        if (!latest.isActive())
            return; // it has begun
        latest.stop();
        begin();
    };
    QObject::connect(&run.shell, &TrayShell::trayShown, &run.shell, beginNow, Qt::QueuedConnection);
}

/// Until the windows have gone and `finish` has called what it is given.
static int execute(const Run &run)
{
    TrayShell &shell = run.shell;
    const auto &finish = run.finish;
    const SignalSource signalSource;
    bool hasFinished = false;
    // The user's autostart decides whether it comes with the next login, not what ran at the last logout.
    QObject::connect(qApp, &QGuiApplication::saveStateRequest, qApp,
        [](QSessionManager &manager) { manager.setRestartHint(QSessionManager::RestartNever); });
    QObject::connect(&signalSource, &SignalSource::terminateRequested, &shell, &TrayShell::quitSilently);
    QObject::connect(
        &shell, &TrayShell::finished, qApp, [&finish] { finish([] { QCoreApplication::quit(); }); },
        Qt::QueuedConnection);
    OneShotTimer latest(run.clock);
    beginAfterIcon(run, latest);
    QObject::connect(
        &shell, &TrayShell::finished, qApp, [&hasFinished] { hasFinished = true; }, Qt::DirectConnection);
    shell.start();
    const int code = QApplication::exec();
    if (hasFinished)
        return code;
    // A session manager has ended the loop: the agent is still to be ended.
    shell.quitSilently();
    return QApplication::exec();
}

static int runDemo(const Options &options, Clock &clock)
{
    const QStringList environment = withoutOwnSettings(QProcessEnvironment::systemEnvironment().toStringList());
    Demo demo({program(u"rensei-demo-platform"_s), program(u"rensei-agent"_s), environment, options.scenario},
        makeSystemProcess, clock);
    AppServices desktop({demo.paths(), demo.configFile(), demo.settingsFile(), {}, environment}, clock,
        sessionColumns(), TimelineText::texts());
    TrayShell shell(trayParts(desktop, true, {}));
    followLocalSessions(desktop, shell);
    QObject::connect(&demo, &Demo::ready, &desktop, [&] {
        desktop.startDemo(demo.serverUrl(), {demo.userKey(), [&demo] { return demo.agent(); }});
    });
    std::optional<int> failure;
    QObject::connect(&demo, &Demo::failed, &shell, [&](const QString &text) {
        failure = complain(text, ExitUnavailable);
        shell.quitSilently();
    });
    OneShotTimer length(clock);
    if (options.length)
        length.start(*options.length, [&shell] { shell.quitSilently(); });
    // Whatever the agent still has to tell the platform it tells first.
    const int code
        = execute({shell, options, clock, [&demo] { demo.start(); }, [&demo](const Then &then) { demo.stop(then); }});
    return failure.value_or(code);
}

static int runDesktop(const Options &options, const StatePaths &paths, Clock &clock, Translations &translations)
{
    const auto config = defaultConfigFile();
    if (!config)
        return tellAtStart([&config] { return describe(config.error()); }, ExitUnavailable);
    LogFile log(paths.root + u"/logs/desktop.log"_s, clock);
    const LogSink sink(log);
    InstanceServer instance(paths.root, clock);
    AppServices desktop({paths, *config, QFileInfo(*config).path() + u"/desktop.ini"_s, program(u"rensei-agent"_s),
                            QProcessEnvironment::systemEnvironment().toStringList()},
        clock, sessionColumns(), TimelineText::texts());
    const auto serverUrl = desktop.resolveServerUrl(options.platformUrl);
    if (!serverUrl)
        return tellAtStart([&serverUrl] { return serverUrl.error().detail; }, ExitUsage);
    translations.use(desktop.settings().language());
    QPointer<TrayShell> shown;
    TrayShell shell(trayParts(desktop, false, languages(desktop.settings(), translations, shown)));
    shown = &shell;
    followLocalSessions(desktop, shell);
    QObject::connect(&instance, &InstanceServer::activated, &shell, &TrayShell::openMain);
    QObject::connect(&instance, &InstanceServer::quitRequested, &shell, &TrayShell::quit);
    const auto begin = [&] {
        if (const auto listening = instance.listen(); !listening)
            qWarning("a second start cannot be heard: %s", qPrintable(describe(listening.error())));
        desktop.start(*serverUrl);
        repairLoginStart();
    };
    return execute({shell, options, clock, begin, [](const Then &then) { then(); }});
}

/// Whether this process is to be the desktop; else the exit code.
static std::optional<int> claim(SingleInstance &instance, const Options &options)
{
    const bool isQuit = options.verb == Options::Verb::Quit;
    const InstanceMessage message{isQuit ? InstanceMessage::Command::Quit : InstanceMessage::Command::Activate,
        qEnvironmentVariable("XDG_ACTIVATION_TOKEN")};
    // Who asks it to quit reads the answer where he asked.
    const auto tell = [isQuit](const std::function<QString()> &text, ExitCode code) {
        return isQuit ? complain(text(), code) : tellAtStart(text, code);
    };
    const SingleInstance::Outcome outcome = instance.claim(message);
    if (std::holds_alternative<SingleInstance::Primary>(outcome))
        return std::nullopt;
    if (const auto *delivered = std::get_if<SingleInstance::Delivered>(&outcome)) {
        const bool isElsewhere = !delivered->display.isEmpty() && delivered->display != displayName();
        if (isQuit || !isElsewhere)
            return ExitSuccess;
        return tell([delivered] { return StartText::ofOtherDisplay(delivered->display); }, ExitSuccess);
    }
    if (std::holds_alternative<SingleInstance::NotRunning>(outcome)) {
        std::puts("Rensei Desktop is not running.");
        return ExitSuccess;
    }
    if (const auto *silent = std::get_if<SingleInstance::NoAnswer>(&outcome))
        return tell([silent] { return StartText::ofSilentInstance(silent->pid); }, ExitFailure);
    return tell([&outcome] { return StartText::ofStateFolder(std::get<Error>(outcome)); }, ExitUnavailable);
}

/// Until the application ends.
static void followMotion(MotionPreference &motion)
{
    QObject::connect(&motion, &MotionPreference::changed, qApp, [&motion] { setReducedMotion(motion.isReduced()); });
    QObject::connect(qApp, &QGuiApplication::applicationStateChanged, &motion, &MotionPreference::update);
    motion.start();
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
            return tellAtStart([&made] { return StartText::ofStateFolder(made.error()); }, ExitUnavailable);
        paths.root = *root;
        instance.emplace(paths.root);
        if (const auto code = claim(*instance, options))
            return *code;
    }
    if (!hasDisplay())
        return complain(u"There is no display here. In a terminal use: rensei-agent status"_s, ExitUnavailable);

    hardenProcess();
    const auto application = makeApplication();
    MotionPreference motion;
    followMotion(motion);
    Translations translations;
    translations.use({});
    SystemClock clock;
    return options.isDemo ? runDemo(options, clock) : runDesktop(options, paths, clock, translations);
}
