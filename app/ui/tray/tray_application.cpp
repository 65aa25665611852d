#include "app/ui/tray/tray_application.h"

#include "app/text/attention_text.h"
#include "app/text/error_text.h"
#include "app/text/session_text.h"
#include "app/text/time_text.h"
#include "app/ui/agent/host_token_dialog.h"
#include "app/ui/attention/attention_window.h"
#include "app/ui/logs/log_window.h"
#include "app/ui/sessions/session_window.h"
#include "app/ui/status/status_window.h"
#include "app/widgets/accessible_role.h"
#include "app/widgets/application_style.h"
#include "app/widgets/bring_forward.h"
#include "app/widgets/quiet_opening.h"
#include "app/widgets/screen_bounds.h"
#include "app/widgets/state_icon.h"

#include <QGuiApplication>
#include <QUrl>

#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto restartIsNews = 1h;
static const QString noTrayKey = u"no-tray"_s;

static NoticeIcon noticeIcon(TrayState state)
{
    constexpr int side = 64;
    const QImage image = statePicture(state, Scheme::Light, side, 1).toImage().convertToFormat(QImage::Format_RGBA8888);
    return {side, QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes())};
}

TrayApplication::TrayApplication(Parts parts)
    : m_parts(std::move(parts))
    , m_agentCommands({m_parts.supervisor, m_parts.agent, m_parts.paths, m_parts.configFile, m_parts.runningSessions,
          m_parts.isDemo})
    , m_quitting({m_parts.supervisor, m_parts.source, m_parts.life.drain, m_parts.clock, m_parts.runningSessions,
          m_parts.life.isService, m_parts.isDemo})
    , m_setup({m_parts.setup, m_parts.accounts, m_parts.settings, m_parts.clock, m_parts.signInParts,
          [this](const SignIn::Checked &checked) { m_parts.account.control().signedIn(checked); },
          [this](const QString &serverUrl) {
              m_parts.settings.setServerUrl(serverUrl);
              m_parts.account.control().start(serverUrl);
          },
          m_parts.runningSessions, m_parts.configFile, m_parts.isDemo})
    , m_account(
          {m_parts.account, m_parts.settings, m_parts.signInParts, [this] { openSetup(SetupWindow::Task::Renew); }},
          m_menu.account())
    , m_presence(m_menu, m_parts.settings, m_parts.clock, this)
    , m_notifier(makeNotifier([this](const Notice &notice) { m_presence.showMessage(notice.title, notice.text); },
          [this] { return noticeIcon(m_shownState.value_or(TrayState::Checking)); }))
    , m_announcer(std::make_unique<Announcer>(Announcer::Parts{m_parts.aggregator, m_parts.attention, m_parts.sessions,
          m_parts.approvals, *m_notifier, m_parts.clock, [this] { return notices(); },
          [this] { return m_parts.settings.noticeChoices(); }, [this] { return seen(); }}))
    , m_life({m_parts.life, m_quitting, *m_notifier, m_parts.settings, m_parts.clock})
{
    wireMenu();
    wireAnnouncer();
    wireSetup();
    wireUpdates();
    wireLife();
    wireQuiet();
    connect(&m_agentCommands, &AgentCommands::failed, this, &TrayApplication::showFailure);
    connect(&m_quitting, &QuitController::started, this, &TrayApplication::closeWindows);
    connect(&m_quitting, &QuitController::finished, this, &TrayApplication::finished);
    wirePresence();
    connect(&m_parts.aggregator, &StatusAggregator::changed, this, &TrayApplication::refreshAll);
    connect(&m_parts.aggregator, &StatusAggregator::confirmed, this, &TrayApplication::refreshAges);
    connect(&m_parts.monitor, &StatusMonitor::changed, this, &TrayApplication::refreshChecks);
    connect(&m_parts.sessions, &SessionModel::totalsChanged, this, &TrayApplication::refreshSessions);
    connect(&m_parts.attention, &AttentionList::changed, this, &TrayApplication::refreshSessions);
    connect(&m_parts.accounts, &Accounts::changed, this, &TrayApplication::refreshAll);
    connect(&m_parts.fleet, &FleetSource::changed, this, &TrayApplication::refreshAll);
    connect(&m_parts.stops, &SessionStops::failed, this,
        [this](const QString &id, SessionStops::Problem problem, const Error &error) {
            const SessionRow *row = m_parts.sessions.find(id);
            const QString name = row ? SessionText::told(row->session.identifier) : id;
            const bool isQueued = row && row->session.status == platform::PublicStatus::Queued;
            sessions().actionFailed(id, ErrorText::ofStop(name, problem, error, isQueued));
        });
}

TrayApplication::~TrayApplication()
{
    delete m_hostToken; // it would ask what is gone
}

void TrayApplication::wireMenu()
{
    connect(&m_menu, &QMenu::aboutToShow, &m_parts.fleet, &FleetSource::lookedAt);
    connect(&m_menu, &TrayMenu::slotsRequested, &m_agentCommands, &AgentCommands::setSlots);
    connect(&m_menu, &TrayMenu::pauseAllRequested, &m_agentCommands, &AgentCommands::pauseAll);
    connect(&m_menu, &TrayMenu::statusRequested, this, [this] { openStatus(); });
    connect(&m_menu, &TrayMenu::attentionRequested, this, [this] { openAttention(); });
    connect(&m_menu, &TrayMenu::sessionsRequested, this, [this] { openSessions(); });
    connect(&m_menu, &TrayMenu::sessionRequested, this, [this](const QString &id) { openSession(id); });
    connect(&m_menu, &TrayMenu::fixRequested, this, &TrayApplication::fix);
    connect(&m_menu, &TrayMenu::pauseRequested, &m_agentCommands, &AgentCommands::pause);
    connect(&m_menu, &TrayMenu::resumeRequested, &m_agentCommands, &AgentCommands::resume);
    connect(&m_menu, &TrayMenu::restartRequested, this, [this] { m_agentCommands.restart(m_status.get()); });
    connect(&m_menu, &TrayMenu::logsRequested, &m_agentCommands, &AgentCommands::openLogsFolder);
    connect(&m_menu, &TrayMenu::quitRequested, this, &TrayApplication::quit);
}

void TrayApplication::wireAnnouncer()
{
    connect(m_notifier.get(), &Notifier::clicked, this, &TrayApplication::noticeClicked);
    connect(m_announcer.get(), &Announcer::statusRequested, this, &TrayApplication::openStatus);
    connect(m_announcer.get(), &Announcer::signInRequested, this, &TrayApplication::openSignIn);
    connect(m_announcer.get(), &Announcer::hostTokenRequested, this,
        [this](const QString &token) { openSetup(SetupWindow::Task::Renew, token); });
    connect(m_announcer.get(), &Announcer::attentionRequested, this, &TrayApplication::openAttention);
    connect(m_announcer.get(), &Announcer::sessionRequested, this, &TrayApplication::openSession);
    connect(m_announcer.get(), &Announcer::answerFailed, this, &TrayApplication::tellFailedAnswer);
}

void TrayApplication::wirePresence()
{
    connect(&m_presence, &TrayPresence::activated, this, [this] { openMain(); });
    connect(&m_presence, &TrayPresence::messageClicked, this, [this] { m_notifier->trayMessageClicked(); });
    connect(&m_presence, &TrayPresence::appeared, this, &TrayApplication::trayShown);
    connect(&m_presence, &TrayPresence::trayFound, this, [this] { m_notifier->withdraw(noTrayKey); });
    connect(&m_presence, &TrayPresence::standInNeeded, this, &TrayApplication::showStandIn);
    connect(&m_presence, &TrayPresence::quitRequested, this, &TrayApplication::quit);
}

void TrayApplication::start()
{
    describeWindows();
    followScreens(*this);
    followPalette(*this);
    refreshAll();
    m_presence.start();
    if (const auto &damage = m_parts.settings.damage())
        showFailure(ErrorText::ofDamage(*damage), damage->keptAs);
}

void TrayApplication::showStandIn()
{
    m_presence.setStatus(m_parts.aggregator.summary(), notices());
    openUnasked(*m_presence.standIn(),
        {.key = noTrayKey,
            .title = tr("This desktop shows no tray icons"),
            .text = tr("Rensei Desktop has a window instead. It opens, too, when you start Rensei Desktop again."),
            .action = tr("Show the window")});
}

/// No window takes the focus from what somebody is at. Where one that opens would, or is open where it may not be seen,
/// there is a notice instead.
void TrayApplication::openUnasked(QWidget &window, const Notice &instead)
{
    if (window.isActiveWindow())
        return;
    if (!window.isVisible() && canOpenQuietly())
        openQuietly(window);
    else
        m_notifier->show(instead);
}

void TrayApplication::noticeClicked(const QString &key, const QString &activationToken)
{
    if (key == failureKey)
        return openStatus(activationToken);
    if (key != noTrayKey || !m_presence.standIn())
        return;
    useActivationToken(activationToken);
    bringForward(*m_presence.standIn());
}

StatusNotices TrayApplication::notices() const
{
    const Accounts &accounts = m_parts.accounts;
    StatusNotices notices{.portOwner = m_portOwner,
        .proofs = m_fixes.proofs(),
        .problemSince = m_parts.aggregator.problemSince(),
        .fleet = m_parts.fleet.fleet(),
        .release = m_parts.setup.updates.newer(),
        .platform = QUrl(accounts.serverUrl()).host(),
        .now = m_parts.clock.utcNow()};
    m_life.addTo(notices);
    if (accounts.problem())
        notices.keyProblem = accounts.problem()->problem;
    const auto &ended = m_parts.supervisor.lastExit();
    if (ended && notices.now - ended->at < restartIsNews)
        notices.agentEndedAt = ended->at;
    return notices;
}

void TrayApplication::refreshAll()
{
    const StatusSummary &summary = m_parts.aggregator.summary();
    updatePortOwner(summary);
    m_fixes.apply(summary, m_parts.clock.utcNow());
    const StatusNotices now = notices();
    m_presence.setStatus(summary, now);
    showState(summary.state);
    m_menu.setStatus(summary, now, m_parts.supervisor.canRestart());
    if (m_hostToken)
        m_hostToken->setStatus(summary);
    if (m_status) {
        m_status->setStatus(summary, now);
        m_status->setAccount(accountName());
    }
    if (m_sessions)
        m_sessions->setKeyRefused(m_parts.accounts.state() == Accounts::Key::Refused);
    m_shownNotices = now;
    m_shownDay = LocalDay::of(now.now);
    refreshChecks();
}

/// Everything looks the same, apart from ages and from what is no longer worth a mention.
void TrayApplication::refreshAges()
{
    m_fixes.apply(m_parts.aggregator.summary(), m_parts.clock.utcNow());
    StatusNotices now = notices();
    m_shownNotices.now = now.now;
    if (now != m_shownNotices || LocalDay::of(now.now) != m_shownDay)
        return refreshAll();
    if (m_status)
        m_status->setStatus(m_parts.aggregator.summary(), now);
}

void TrayApplication::refreshChecks()
{
    if (m_status)
        m_status->setChecking(m_parts.monitor.isChecking());
    offerProjects();
}

/// Where windows have icons, theirs is that of the tray.
void TrayApplication::showState(TrayState state)
{
    if (std::exchange(m_shownState, state) != state)
        QGuiApplication::setWindowIcon(stateIcon(state, Paint::Light));
}

/// Asked once for each time that the agent says so: it looks through all processes.
void TrayApplication::updatePortOwner(const StatusSummary &summary)
{
    if (!summary.hasPortConflict())
        return m_portOwner.clear();
    if (!m_portOwner.isEmpty())
        return;
    const auto owner = m_parts.configuredPortOwner();
    const QString name = owner && !owner->name.isEmpty() ? owner->name : tr("Another program");
    m_portOwner = owner && owner->pid > 0
        ? tr("%1 (process %2)", "a program and its number").arg(name, QString::number(owner->pid))
        : name;
}

void TrayApplication::refreshSessions()
{
    using Kind = AttentionItem::Kind;
    QList<AttentionRow> rows;
    const Instant now = m_parts.clock.utcNow();
    for (const AttentionItem &item : m_parts.attention.items()) {
        const bool isSession = item.kind == Kind::RedSession || item.kind == Kind::FailedSession;
        const SessionRow *row = isSession ? m_parts.sessions.find(item.id) : nullptr;
        if (row && rows.size() < TrayMenu::maxSessions)
            rows.append({item.id, AttentionText::line(item, row, now), item.kind == Kind::FailedSession});
    }
    m_menu.setSessions(rows);
}

QString TrayApplication::accountName() const
{
    const status::AuthCheck &auth = m_parts.aggregator.summary().inputs.status.auth;
    if (!auth.org.isEmpty() || !auth.email.isEmpty())
        return auth.org.isEmpty() ? auth.email : auth.org;
    return QUrl(m_parts.accounts.serverUrl()).host();
}

StatusWindow &TrayApplication::status()
{
    if (m_status)
        return *m_status;
    m_status = std::make_unique<StatusWindow>(m_parts.settings, m_parts.clock);
    connect(m_status.get(), &StatusWindow::watched, &m_parts.fleet, &FleetSource::setWatched);
    connect(m_status.get(), &StatusWindow::fixRequested, this, &TrayApplication::fix);
    connect(m_status.get(), &StatusWindow::diagnosticsRequested, &m_setup, &SetupWindows::openDiagnostics);
    connect(m_status.get(), &StatusWindow::updateRequested, m_update.get(), &UpdateNotice::openPage);
    connect(m_status.get(), &StatusWindow::checkRequested, this, &TrayApplication::checkNow);
    connect(m_status.get(), &StatusWindow::sessionsRequested, this, [this] { openSessions(); });
    connect(m_status.get(), &StatusWindow::attentionRequested, this, [this] { openAttention(); });
    auto *accounts = new AccountMenu;
    m_account.offer(*accounts);
    m_status->setAccountMenu(accounts);
    connect(m_status.get(), &StatusWindow::quitCanceled, &m_quitting, &QuitController::callOff);
    connect(m_status.get(), &StatusWindow::wakeReportsSeen, &m_life, &LifeNotices::seen);
    connect(m_status.get(), &StatusWindow::hostTokenRequested, this, [this] { openSetup(SetupWindow::Task::SetUp); });
    offerSettings(*m_status);
    refreshAll();
    return *m_status;
}

SessionWindow &TrayApplication::sessions()
{
    if (m_sessions)
        return *m_sessions;
    m_sessions = std::make_unique<SessionWindow>(SessionWindow::Parts{m_parts.sessions, m_parts.source,
        m_parts.settings, m_parts.clock, m_parts.canStop, m_parts.sessionPage, m_parts.detail, m_parts.messages,
        m_parts.approvals, m_parts.localSession, m_parts.sessionFolder});
    connect(m_sessions.get(), &SessionWindow::watched, &m_parts.source, &SessionSource::setWatched);
    connect(m_sessions.get(), &SessionWindow::projectChosen, this, m_parts.chooseProject);
    connect(m_sessions.get(), &SessionWindow::signInRequested, this, [this] { openSignIn(); });
    connect(m_sessions.get(), &SessionWindow::stopRequested, this, m_parts.stopSession);
    connect(m_sessions.get(), &SessionWindow::openRequested, this, &TrayApplication::openInBrowser);
    connect(m_sessions.get(), &SessionWindow::linkRequested, this, &TrayApplication::openPage);
    connect(m_sessions.get(), &SessionWindow::detailShown, &m_parts.attention, &AttentionList::sessionRead);
    connect(m_sessions.get(), &SessionWindow::pauseRequested, &m_agentCommands, &AgentCommands::pauseSession);
    connect(&m_agentCommands, &AgentCommands::sessionFailed, m_sessions.get(), &SessionWindow::actionFailed);
    connect(m_sessions.get(), &SessionWindow::folderRequested, this, &TrayApplication::openFolder);
    offerSettings(*m_sessions);
    connect(m_sessions.get(), &SessionWindow::logRequested, this, [this](const QString &localId, const QString &name) {
        openLog({LogSource::Kind::Session, localId}, name);
    });
    m_offered.reset();
    refreshAll();
    return *m_sessions;
}

/// Only when they are others than before: a choice that is open must not close.
void TrayApplication::offerProjects()
{
    if (!m_sessions)
        return;
    Offer offer{m_parts.accounts.settingsKey(), {}};
    const auto account = m_parts.monitor.account();
    for (const platform::Account::Project &project : account ? account->projects : QList<platform::Account::Project>())
        offer.projects.append({project.name.isEmpty() ? project.slug : project.name, {project.slug, project.id}});
    // A moment without an answer is no reason to take the choice away.
    if (m_offered == offer || (!account && m_offered && m_offered->account == offer.account))
        return;
    m_offered = offer;
    m_sessions->setProjects(offer.projects, m_parts.settings.project(offer.account));
}

void TrayApplication::useActivationToken(const QString &activationToken)
{
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8()); // where a window's coming forward must be allowed
}

void TrayApplication::openStatus(const QString &activationToken)
{
    useActivationToken(activationToken);
    status().present();
}

void TrayApplication::openSessions(const QString &activationToken)
{
    useActivationToken(activationToken);
    sessions().present();
}

void TrayApplication::openMain(const QString &activationToken)
{
    if (m_presence.standIn())
        m_presence.standIn()->show();
    const TrayState state = m_parts.aggregator.summary().state;
    if (state == TrayState::Error || state == TrayState::SignedOut)
        openStatus(activationToken);
    else if (!m_parts.attention.items().isEmpty())
        openAttention({}, activationToken);
    else
        openSessions(activationToken);
}

void TrayApplication::openSession(const QString &id, const QString &activationToken)
{
    openSessions(activationToken);
    m_sessions->showDetail(id);
}

} // namespace rensei::app

#include "moc_tray_application.cpp"
