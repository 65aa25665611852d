#pragma once

#include "app/backend/services/app_services.h"
#include "app/text/session_columns.h"
#include "app/text/timeline_text.h"
#include "app/ui/tray/tray_shell.h"
#include "tests/fakes/fake_clock.h"

#include <QApplication>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

/// The whole desktop but for what it talks to: its services have not begun, and no bus is there to ask.
struct TrayApplicationFixture {
    QTemporaryDir folder;
    FakeClock clock;
    AppServices services{
        {{folder.filePath(u"state"_s)}, folder.filePath(u"daemon.yaml"_s), folder.filePath(u"desktop.ini"_s), {}, {}},
        clock, sessionColumns(), TimelineText::texts()};
    int running = 0; ///< sessions of this computer
    WebPage page{WebPage::Kind::Session, QUrl(u"https://app.example/sessions/1"_s)};
    TrayShell shell{parts()};

    TrayApplicationFixture() { shell.start(); }

    TrayApplication &application() { return shell.windows(); }
    TrayMenu &menu() { return *window<TrayMenu>(); }

    /// A tray was found.
    void findTray() { Q_EMIT application().findChild<TrayHost *>()->available(TrayHost::Kind::StatusNotifier); }

    template <typename Window>
    static Window *window()
    {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<Window *>(each))
                return found;
        }
        return nullptr;
    }

private:
    TrayApplication::Parts parts()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        qunsetenv("XDG_CURRENT_DESKTOP");
        return {.clock = clock,
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
            .life
            = {services.drain(), services.keepAwake(), services.wakeWatch(), services.network(), [] { return false; }},
            .setup = {.setup = services.setup(),
                .removal = services.removal(),
                .doctor = services.doctor(),
                .disk = services.computer().disk(),
                .runners = services.computer().runners(),
                .config = services.computer().config(),
                .pause = services.computer().pause(),
                .network = services.computer().network(),
                .projects = [] { return QList<ComputerPage::Project>(); },
                .diagnostics = services.diagnostics(),
                .updates = services.updates(),
                .keepAwake = services.keepAwake(),
                .agentVersion = [] { return QString(); },
                .stateFolder = {},
                .settingsFile = {},
                .keyPage = [](const QString &) { return QUrl(); },
                .startDemo = [] { return false; },
                .setStartsAtLogin = [](bool) { return Result<void>(); },
                .loginChoice = [] { return LoginChoice::Off; }},
            .agent = services.agent(),
            .paths = services.paths().state,
            .configFile = services.paths().configFile,
            .runningSessions = [this] { return running; },
            .configuredPortOwner = [] { return std::nullopt; },
            .signInParts = [this] { return services.signInParts(); },
            .chooseProject = [](const platform::ProjectScope &) {},
            .stopSession = [](const QString &) {},
            .canStop = [](const QString &) { return false; },
            .sessionPage = [this](const QString &) { return page; },
            .localSession = [](const QString &) { return std::nullopt; },
            .sessionFolder = [](const QString &) { return QString(); }};
    }
};

} // namespace rensei::tests
