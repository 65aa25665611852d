#pragma once

#include "agent/process/port_owner.h"
#include "app/backend/fleet_source.h"
#include "app/backend/host_token.h"
#include "app/backend/logs/log_source.h"
#include "app/backend/session_stops.h"
#include "app/backend/settings.h"
#include "app/backend/sign_in.h"
#include "app/backend/status_aggregator.h"
#include "app/backend/web_page.h"
#include "app/system/wake.h"
#include "app/text/time_text.h"
#include "app/ui/sessions/session_window.h"
#include "app/ui/shortcuts/shortcut_sheet.h"
#include "app/ui/tray/account_windows.h"
#include "app/ui/tray/agent_commands.h"
#include "app/ui/tray/announcer.h"
#include "app/ui/tray/life_notices.h"
#include "app/ui/tray/quit_controller.h"
#include "app/ui/tray/setup_windows.h"
#include "app/ui/tray/tray_menu.h"
#include "app/ui/tray/tray_presence.h"
#include "app/ui/tray/update_notice.h"
#include "app/widgets/window_input.h"

#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace rensei::app {

class AttentionWindow;
class HostTokenDialog;
class LogWindow;
class StatusWindow;

/// Makes the windows when they are first opened, keeps the tray and the open ones up to date, and carries out what is
/// clicked in them. What concerns the agent and quitting is passed on.
class TrayApplication final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Clock &clock;
        Settings &settings;
        Accounts &accounts;
        AccountServices &account;
        Supervisor &supervisor;
        StatusMonitor &monitor;
        StatusAggregator &aggregator;
        SessionSource &source;
        SessionModel &sessions;
        SessionStops &stops;
        HostToken &hostToken;
        Approvals &approvals;
        AttentionList &attention;
        FleetSource &fleet;
        SessionDetail &detail;
        SessionMessages &messages;
        LogSource &log;
        Wake &wake;
        LifeNotices::Services life;
        SetupWindows::Services setup;
        control::ControlClient &agent;
        StatePaths paths; ///< of the agent
        QString configFile; ///< of the agent
        bool isDemo = false;

        std::function<int()> runningSessions; ///< how many the agent of this computer runs
        std::function<std::optional<PortOwner>()> configuredPortOwner; ///< slow: it searches all processes
        std::function<SignIn::Parts()> signInParts;
        std::function<void(const platform::ProjectScope &project)> chooseProject;
        std::function<void(const QString &id)> stopSession;
        std::function<bool(const QString &id)> canStop;
        std::function<WebPage(const QString &id)> sessionPage;
        std::function<std::optional<control::SessionPayload>(const QString &id)> localSession;
        std::function<QString(const QString &id)> sessionFolder;
    };
    explicit TrayApplication(Parts parts);
    ~TrayApplication() override;

    void start(); ///< looks for a tray

    void openStatus(const QString &activationToken = {});
    void openSessions(const QString &activationToken = {});
    void openMain(const QString &activationToken = {}); ///< the window that fits the icon's present state
    void openFirst(); ///< what is shown at the start: how this computer is set up, where it never was, else the status

    void localSessionsChanged(); ///< what this computer's agent tells of its sessions

    /// What goes over to the tray and the windows of another language: what is open, what somebody has put in there,
    /// and what was told and asked for so far.
    struct Carried {
        struct Sessions {
            QString detail; ///< see SessionWindow::shownDetail()
            WindowInput input;
        };
        struct Log {
            LogSource::Subject subject;
            QString sessionName;
            WindowInput input;
        };
        bool hasStatus = false;
        bool hasAttention = false;
        bool isAskingToQuit = false;
        std::optional<Sessions> sessions = {};
        std::optional<Log> log = {};
        std::optional<WindowInput> hostToken = {};
        std::optional<AccountWindows::Open> signIn = {};
        SetupWindows::Open setup = {};
        FixTracker fixes = {};
        Announcer::Memory told = {};
        LifeNotices::Memory life = {};
    };
    Carried carry(); ///< closes the windows
    void take(const Carried &carried); ///< after start()
    bool isQuitting() const { return m_quitting.isQuitting(); }

    void quit() { m_quitting.quit(); } ///< as QuitController::quit()
    void quitSilently() { m_quitting.quitSilently(); } ///< as QuitController::quitSilently()

Q_SIGNALS:
    void trayShown(); ///< the icon has been given to a tray
    void finished(); ///< everything that has to end has ended

private:
    static inline const QString failureKey = QStringLiteral("failure"); ///< of the notice about it

    void wireMenu();
    void wirePresence();
    void wireAnnouncer();
    void wireSetup();
    void wireUpdates();
    void wireLife();
    void wireQuiet();
    void showStandIn();
    void openUnasked(QWidget &window, const Notice &instead);
    void noticeClicked(const QString &key, const QString &activationToken);
    void refreshAll();
    void refreshAges();
    void refreshChecks();
    void showState(TrayState state);
    void refreshSessions();
    void updatePortOwner(const StatusSummary &summary);
    StatusNotices notices() const;
    QString accountName() const;
    Announcer::Seen seen() const;

    StatusWindow &status();
    SessionWindow &sessions();
    void offerProjects();
    void openSession(const QString &id, const QString &activationToken = {});
    void openInBrowser(const QString &id);
    void openPage(const QUrl &page);
    void openFolder(const QString &folder);
    void tellFailedAnswer(Approvals::Problem problem, const Error &error);
    void openAttention(const QString &key = {}, const QString &activationToken = {});
    void openLog(const LogSource::Subject &subject, const QString &sessionName = {});
    void openSignIn(const QString &activationToken = {});
    void openHostToken(const QString &activationToken = {});
    void openSetup(SetupWindow::Task task, const QString &activationToken = {});
    void offerSettings(QWidget &window); ///< by their key
    void useActivationToken(const QString &activationToken);

    bool chooseNotices(const NoticeChoices &choices); ///< whether they are kept
    void fix(Fix fix);
    void stopGhost();
    void checkNow();
    void showFailure(const QString &text,
        const QString &path = {}); ///< in the status window; it comes when nobody waits for a window any more
    void closeWindows();

    struct Offer {
        QString account; ///< see Accounts::settingsKey()
        QList<SessionWindow::Project> projects;
        bool operator==(const Offer &) const = default;
    };

    Parts m_parts;
    AgentCommands m_agentCommands;
    QuitController m_quitting;
    SetupWindows m_setup;
    ShortcutSheetKey m_shortcutKey;
    TrayMenu m_menu;
    AccountWindows m_account;
    TrayPresence m_presence;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<Announcer> m_announcer;
    std::unique_ptr<UpdateNotice> m_update;
    LifeNotices m_life;
    std::unique_ptr<StatusWindow> m_status;
    std::unique_ptr<SessionWindow> m_sessions;
    std::unique_ptr<AttentionWindow> m_attention;
    std::unique_ptr<LogWindow> m_log;
    QPointer<HostTokenDialog> m_hostToken;
    std::optional<Offer> m_offered; ///< the projects that the sessions' window lets choose from
    std::optional<TrayState> m_shownState; ///< by the windows' icons
    QString m_portOwner; ///< who has the agent's usual port, while another has it
    FixTracker m_fixes; ///< that were asked for
    StatusNotices m_shownNotices;
    LocalDay m_shownDay; ///< of the times that are shown
};

} // namespace rensei::app
