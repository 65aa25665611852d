#pragma once

#include "app/backend/app_services.h"
#include "app/system/panel_scheme.h"
#include "app/system/tray_host.h"
#include "app/ui/sessions/session_window.h"
#include "app/ui/tray/announcer.h"
#include "app/ui/tray/tray.h"
#include "app/ui/tray/tray_menu.h"

#include <QPointer>

#include <memory>

namespace rensei::app {

class HostTokenDialog;
class NoTrayWindow;
class SignInDialog;
class StatusWindow;

/// Makes the windows when they are first wanted, keeps the tray and the open ones true, and carries out what is
/// clicked.
class TrayApplication final : public QObject {
    Q_OBJECT

public:
    explicit TrayApplication(AppServices &desktop);
    ~TrayApplication() override;

    void start(); ///< looks for a tray

    void openStatus(const QString &activationToken = {});
    void openSessions(const QString &activationToken = {});
    void openMain(const QString &activationToken = {}); ///< what the icon is about at the moment

    /// As a person quits: with a question when sessions would be hurt. quitting() follows unless it is taken back.
    void quit();

    /// Without a question: nobody may be there to answer it. Sessions that run go on, and their agent with them.
    void quitSilently();

Q_SIGNALS:
    void left(); ///< everything has ended that has to

private:
    void wireMenu();
    void wireAnnouncer();
    void waitForTray();
    void trayFound(TrayHost::Kind kind);
    void showNoTray();
    void refreshAll();
    void showState(TrayState state);
    void refreshSessions();
    void lookForPortOwner(const StatusSummary &board);
    StatusNotices notes() const;
    QString accountName() const;

    StatusWindow &status();
    SessionWindow &sessions();
    void offerProjects();
    void openSession(const QString &id, const QString &activationToken = {});
    void openInBrowser();
    void openSignIn(const QString &activationToken = {});
    void openHostToken(const QString &activationToken = {});
    void openAgentLog();
    void openLogsFolder();
    void openConfig();
    void takeToken(const QString &activationToken);

    void fix(Fix fix);
    void checkNow();
    void pauseAgent();
    void resumeAgent();
    void addSlots();
    void askToRestart();
    void signedIn(const SignIn::Checked &checked);
    void signOut();
    void say(const QString &text); ///< in the status window
    control::ControlClient::Then<control::ActionReply> orSay(const QString &failure);
    void askToQuit();
    void leave(Supervisor::Leave how);

    struct Offer {
        QString base;
        QList<SessionWindow::Project> projects;
        bool operator==(const Offer &) const = default;
    };

    AppServices &m_desktop;
    TrayMenu m_menu;
    Tray m_tray;
    TrayHost m_trayHost;
    PanelScheme m_panel;
    OneShotTimer m_noTray; ///< how long to wait for a tray
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<Announcer> m_announcer;
    std::unique_ptr<StatusWindow> m_status;
    std::unique_ptr<SessionWindow> m_sessions;
    std::unique_ptr<NoTrayWindow> m_noTrayWindow;
    QPointer<SignInDialog> m_signIn;
    QPointer<HostTokenDialog> m_hostToken;
    QPointer<QWidget> m_question; ///< the one that is open about quitting
    std::optional<TrayHost::Kind> m_trayKind; ///< that the icon was made for
    std::optional<Offer> m_offered; ///< the projects that the sessions' window lets choose from
    std::optional<TrayState> m_shownState; ///< by the windows' icons
    QString m_portOwner; ///< who has the agent's usual port, while another has it
    bool m_isLeaving = false;
};

} // namespace rensei::app
