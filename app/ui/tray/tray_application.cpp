#include "app/ui/tray/tray_application.h"

#include "app/model/sessions/session_health.h"
#include "app/text/session_text.h"
#include "app/text/time_text.h"
#include "app/text/error_text.h"
#include "app/ui/account/sign_in_dialog.h"
#include "app/ui/agent/host_token_dialog.h"
#include "app/ui/sessions/session_window.h"
#include "app/ui/status/status_window.h"
#include "app/ui/tray/no_tray_window.h"
#include "app/widgets/state_icon.h"

#include <QGuiApplication>
#include <QUrl>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto trayWithin = 10s; // Source: architecture, "Settled" 18
static constexpr auto restartIsNews = 1h;

TrayApplication::TrayApplication(AppServices &desktop)
    : m_desktop(desktop)
    , m_tray(m_menu)
    , m_trayHost(QGuiApplication::platformName())
    , m_noTray(desktop.clock())
    , m_notifier(makeNotifier([this](const Notice &notice) { m_tray.showMessage(notice.title, notice.text); }))
    , m_announcer(std::make_unique<Announcer>(Announcer::Parts{
          desktop.overview(), desktop.sessions(), *m_notifier, desktop.clock(), [this] { return notes(); }}))
{
    wireMenu();
    wireAnnouncer();
    connect(&m_tray, &Tray::activated, this, [this] { openMain(); });
    connect(&m_tray, &Tray::messageClicked, this, [this] { m_notifier->trayMessageClicked(); });
    connect(&desktop.overview(), &StatusAggregator::changed, this, &TrayApplication::refreshAll);
    connect(&desktop.sessions(), &SessionModel::totalsChanged, this, &TrayApplication::refreshSessions);
    connect(&desktop.accounts(), &Accounts::changed, this, &TrayApplication::offerProjects);
    connect(&desktop.wake(), &Wake::woke, this, [this] { m_announcer->keepQuiet(); });
    connect(&desktop.stops(), &SessionStops::failed, this,
        [this](const QString &id, SessionStops::Problem problem, const Error &error) {
            const SessionRow *row = m_desktop.sessions().find(id);
            const QString name = row ? SessionText::told(row->session.identifier) : id;
            sessions().stopFailed(ErrorText::ofStop(name, problem, error));
        });
}

TrayApplication::~TrayApplication() = default;

void TrayApplication::wireMenu()
{
    connect(&m_menu, &TrayMenu::statusAsked, this, [this] { openStatus(); });
    connect(&m_menu, &TrayMenu::sessionsAsked, this, [this] { openSessions(); });
    connect(&m_menu, &TrayMenu::sessionAsked, this, [this](const QString &id) { openSession(id); });
    connect(&m_menu, &TrayMenu::fixAsked, this, &TrayApplication::fix);
    connect(&m_menu, &TrayMenu::pauseAsked, this, &TrayApplication::pauseAgent);
    connect(&m_menu, &TrayMenu::resumeAsked, this, &TrayApplication::resumeAgent);
    connect(&m_menu, &TrayMenu::restartAsked, this, &TrayApplication::askToRestart);
    connect(&m_menu, &TrayMenu::logsAsked, this, &TrayApplication::openLogsFolder);
    connect(&m_menu, &TrayMenu::quitAsked, this, &TrayApplication::quit);
}

void TrayApplication::wireAnnouncer()
{
    connect(m_announcer.get(), &Announcer::statusAsked, this, &TrayApplication::openStatus);
    connect(m_announcer.get(), &Announcer::signInAsked, this, &TrayApplication::openSignIn);
    connect(m_announcer.get(), &Announcer::hostTokenAsked, this, &TrayApplication::openHostToken);
    connect(m_announcer.get(), &Announcer::sessionAsked, this, &TrayApplication::openSession);
}

void TrayApplication::start()
{
    const auto follow = [this] {
        const bool isKnown = m_panel.scheme() != PanelScheme::Scheme::Unknown;
        const bool isLight
            = isKnown ? m_panel.scheme() == PanelScheme::Scheme::Light : schemeOf(QPalette()) == Scheme::Light;
        m_tray.setPaint(Tray::wantsMask() ? Paint::Mask : isLight ? Paint::Light : Paint::Dark);
    };
    connect(&m_panel, &PanelScheme::changed, this, follow);
    connect(&m_trayHost, &TrayHost::available, this, &TrayApplication::trayFound);
    connect(&m_trayHost, &TrayHost::lost, this, &TrayApplication::waitForTray);
    m_panel.start();
    follow();
    refreshAll();
    waitForTray();
    m_trayHost.start();
}

void TrayApplication::waitForTray()
{
    m_noTray.start(trayWithin, [this] { showNoTray(); });
}

/// An icon that was made for one kind of tray does not show in another.
void TrayApplication::trayFound(TrayHost::Kind kind)
{
    if (m_tray.hasAppeared() && m_trayKind != kind)
        return;
    m_noTray.stop();
    m_trayKind = kind;
    m_tray.appear();
    if (m_noTrayWindow)
        m_noTrayWindow.release()->deleteLater(); // its menu may be open
}

void TrayApplication::showNoTray()
{
    if (m_noTrayWindow || m_isLeaving)
        return;
    m_noTrayWindow = std::make_unique<NoTrayWindow>(m_menu, m_desktop.settings());
    connect(m_noTrayWindow.get(), &NoTrayWindow::quitAsked, this, &TrayApplication::quit);
    m_noTrayWindow->take(m_desktop.overview().board(), notes());
    m_noTrayWindow->show();
}

StatusNotices TrayApplication::notes() const
{
    const Accounts &accounts = m_desktop.accounts();
    StatusNotices notes{
        .portOwner = m_portOwner, .platform = QUrl(accounts.base()).host(), .now = m_desktop.clock().utcNow()};
    if (accounts.problem())
        notes.keyProblem = accounts.problem()->problem;
    const auto &ended = m_desktop.supervisor().lastEnd();
    if (ended && notes.now - ended->at < restartIsNews)
        notes.agentEndedAt = ended->at;
    return notes;
}

void TrayApplication::refreshAll()
{
    const StatusSummary &board = m_desktop.overview().board();
    lookForPortOwner(board);
    const StatusNotices with = notes();
    m_tray.take(board, with);
    showState(board.state);
    m_menu.take(board, with, m_desktop.supervisor().ownsAgent());
    if (m_noTrayWindow)
        m_noTrayWindow->take(board, with);
    if (m_hostToken)
        m_hostToken->take(board);
    if (m_status) {
        m_status->take(board, with);
        m_status->setChecking(m_desktop.watch().isChecking());
        m_status->setAccount(accountName());
    }
    if (m_sessions)
        m_sessions->setKeyRefused(m_desktop.accounts().state() == Accounts::Key::Refused);
    offerProjects();
}

/// Where windows have icons, theirs is that of the tray.
void TrayApplication::showState(TrayState state)
{
    if (std::exchange(m_shownState, state) != state)
        QGuiApplication::setWindowIcon(stateIcon(state, Paint::Light));
}

/// Asked once for each time that the agent says so: it looks through all processes.
void TrayApplication::lookForPortOwner(const StatusSummary &board)
{
    if (!board.hasPortConflict())
        return m_portOwner.clear();
    if (!m_portOwner.isEmpty())
        return;
    const auto owner = m_desktop.usualPortOwner();
    const QString name = owner && !owner->name.isEmpty() ? owner->name : tr("Another program");
    m_portOwner
        = owner && owner->pid > 0 ? tr("%1 (process %2)", "a program and its number").arg(name).arg(owner->pid) : name;
}

static QString attentionText(const SessionRow &row, Instant now)
{
    QStringList why;
    for (const platform::StuckSignal signal : row.session.health.stuck)
        why.append(SessionText::stuck(signal));
    const auto duration = durationOf(row, now);
    if (duration || why.isEmpty())
        why.append(TimeText::span(duration));
    return u"%1  %2"_s.arg(SessionText::told(row.session.identifier), why.join(u", "_s));
}

void TrayApplication::refreshSessions()
{
    QList<AttentionRow> rows;
    const QStringList ids = m_desktop.sessions().needingSomeone();
    const Instant now = m_desktop.clock().utcNow();
    for (const QString &id : ids.mid(0, TrayMenu::mostSessions)) {
        if (const SessionRow *row = m_desktop.sessions().find(id))
            rows.append({id, attentionText(*row, now)});
    }
    m_menu.setSessions(rows);
}

QString TrayApplication::accountName() const
{
    const status::AuthCheck &auth = m_desktop.overview().board().facts.status.auth;
    if (!auth.org.isEmpty() || !auth.email.isEmpty())
        return auth.org.isEmpty() ? auth.email : auth.org;
    return QUrl(m_desktop.accounts().base()).host();
}

StatusWindow &TrayApplication::status()
{
    if (m_status)
        return *m_status;
    m_status = std::make_unique<StatusWindow>(m_desktop.settings(), m_desktop.clock());
    connect(m_status.get(), &StatusWindow::fixAsked, this, &TrayApplication::fix);
    connect(m_status.get(), &StatusWindow::checkAsked, this, &TrayApplication::checkNow);
    connect(m_status.get(), &StatusWindow::sessionsAsked, this, [this] { openSessions(); });
    connect(m_status.get(), &StatusWindow::signInAsked, this, [this] { openSignIn(); });
    connect(m_status.get(), &StatusWindow::signOutAsked, this, &TrayApplication::signOut);
    connect(m_status.get(), &StatusWindow::hostTokenAsked, this, [this] { openHostToken(); });
    refreshAll();
    return *m_status;
}

SessionWindow &TrayApplication::sessions()
{
    if (m_sessions)
        return *m_sessions;
    m_sessions = std::make_unique<SessionWindow>(SessionWindow::Parts{m_desktop.sessions(), m_desktop.source(),
        m_desktop.settings(), m_desktop.clock(), [this](const QString &id) { return m_desktop.canStop(id); }});
    connect(m_sessions.get(), &SessionWindow::watched, &m_desktop.source(), &SessionSource::setWatched);
    connect(m_sessions.get(), &SessionWindow::projectChosen, &m_desktop, &AppServices::chooseProject);
    connect(m_sessions.get(), &SessionWindow::signInAsked, this, [this] { openSignIn(); });
    connect(m_sessions.get(), &SessionWindow::stopAsked, &m_desktop, &AppServices::stopSession);
    connect(m_sessions.get(), &SessionWindow::openAsked, this, &TrayApplication::openInBrowser);
    m_offered.reset();
    refreshAll();
    return *m_sessions;
}

/// Only when they are others than before: a choice that is open must not close.
void TrayApplication::offerProjects()
{
    if (!m_sessions)
        return;
    Offer offer{m_desktop.accounts().base(), {}};
    const auto account = m_desktop.watch().account();
    for (const platform::Account::Project &project : account ? account->projects : QList<platform::Account::Project>())
        offer.projects.append({project.name.isEmpty() ? project.slug : project.name, {project.slug, project.id}});
    // A moment without an answer is no reason to take the choice away.
    if (m_offered == offer || (!account && m_offered && m_offered->base == offer.base))
        return;
    m_offered = offer;
    m_sessions->setProjects(offer.projects, m_desktop.settings().project(offer.base));
}

void TrayApplication::takeToken(const QString &activationToken)
{
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8()); // where a window's coming forward must be allowed
}

void TrayApplication::openStatus(const QString &activationToken)
{
    takeToken(activationToken);
    status().present();
}

void TrayApplication::openSessions(const QString &activationToken)
{
    takeToken(activationToken);
    sessions().present();
}

void TrayApplication::openMain(const QString &activationToken)
{
    const TrayState state = m_desktop.overview().board().state;
    if (state == TrayState::Error || state == TrayState::SignedOut)
        openStatus(activationToken);
    else
        openSessions(activationToken);
}

void TrayApplication::openSession(const QString &id, const QString &activationToken)
{
    openSessions(activationToken);
    m_sessions->select(id);
}

} // namespace rensei::app
