// What the windows' buttons and the menu's entries do.
#include "app/system/clock_settings.h"
#include "app/text/approval_text.h"
#include "app/text/error_text.h"
#include "app/ui/agent/host_token_dialog.h"
#include "app/ui/attention/attention_window.h"
#include "app/ui/logs/log_window.h"
#include "app/ui/sessions/session_window.h"
#include "app/ui/status/status_window.h"
#include "app/ui/tray/tray_application.h"
#include "app/widgets/bring_forward.h"
#include "app/widgets/shortcut.h"

#include <QDesktopServices>
#include <QShortcut>
#include <QUrl>

#include <initializer_list>

namespace rensei::app {

bool TrayApplication::chooseNotices(const NoticeChoices &choices)
{
    m_parts.settings.setNoticeChoices(choices);
    m_menu.setNoticeChoices(choices);
    m_setup.setNoticeChoices(choices);
    m_announcer->update();
    m_update->update();
    return !m_parts.settings.problem();
}

void TrayApplication::fix(Fix fix)
{
    m_announcer->keepQuiet(); // what comes of it is no news
    const StatusSummary &summary = m_parts.aggregator.summary();
    for (const StatusSummary::Subject subject : StatusSummary::checks) {
        if (fix != Fix::None && summary.fix(subject) == fix)
            m_fixes.started(subject, m_parts.clock.utcNow());
    }
    switch (fix) {
    case Fix::None:
        return;
    case Fix::SignIn:
    case Fix::SignInAgain:
        return openSignIn();
    case Fix::ReadKeyAgain:
        return m_parts.accounts.reload();
    case Fix::StartAgent:
        return m_agentCommands.start();
    case Fix::RestartAgent:
        return m_agentCommands.restart(m_status.get());
    case Fix::ShowAgentLog:
        return m_agentCommands.showLog(m_status.get());
    case Fix::ResumeAgent:
        return m_agentCommands.resume();
    case Fix::RegisterHost:
        return openSetup(SetupWindow::Task::SetUp);
    case Fix::RenewHost:
        return openSetup(SetupWindow::Task::Renew);
    case Fix::OpenConfig:
        return m_agentCommands.openConfig();
    case Fix::AddSlots:
        return m_agentCommands.addSlots();
    case Fix::SetClock:
        if (!openClockSettings())
            showFailure(tr("The settings of the clock cannot be opened from here. Open them yourself, and have the "
                           "system set the time."));
        return;
    case Fix::ShowRunners:
        return m_setup.openSettings(SettingsWindow::Page::Runners);
    case Fix::FreeDisk:
        return m_setup.openSettings(SettingsWindow::Page::Disk);
    case Fix::CheckComputer:
        return m_setup.openDoctor();
    case Fix::StopSession:
        return stopGhost();
    case Fix::CheckAgain:
        return checkNow();
    }
}

/// The platform is asked, as there is nothing here to end.
void TrayApplication::stopGhost()
{
    const auto &ghost = m_parts.aggregator.summary().inputs.ghost;
    if (!ghost)
        return;
    openSession(ghost->id);
    m_sessions->askToStop({ghost->id});
}

void TrayApplication::checkNow()
{
    const Accounts::Key key = m_parts.accounts.state();
    if (key == Accounts::Key::Refused || key == Accounts::Key::Unreadable)
        m_parts.accounts.reload();
    else
        m_parts.monitor.checkNow();
    m_parts.source.refresh();
    m_parts.supervisor.reconnect();
}

void TrayApplication::showFailure(const QString &text, const QString &path)
{
    status().fail(text, path);
    openUnasked(status(), {.key = failureKey, .title = text, .text = path, .action = tr("Show status")});
}

void TrayApplication::openInBrowser(const QString &id)
{
    openPage(m_parts.sessionPage(id).url);
}

void TrayApplication::openPage(const QUrl &page)
{
    if (!QDesktopServices::openUrl(page))
        sessions().showAddress(page);
}

void TrayApplication::openAttention(const QString &key, const QString &activationToken)
{
    useActivationToken(activationToken);
    if (!m_attention) {
        m_attention = std::make_unique<AttentionWindow>(AttentionWindow::Parts{
            m_parts.attention, m_parts.approvals, m_parts.sessions, m_parts.settings, m_parts.clock});
        connect(m_attention.get(), &AttentionWindow::fixRequested, this, &TrayApplication::fix);
        connect(m_attention.get(), &AttentionWindow::sessionRequested, this,
            [this](const QString &id) { openSession(id); });
        offerSettings(*m_attention);
    }
    m_attention->present(key);
}

void TrayApplication::tellFailedAnswer(Approvals::Problem problem, const Error &error)
{
    openAttention();
    m_attention->showFailure(ApprovalText::of(problem, error));
}

void TrayApplication::openLog(const LogSource::Subject &subject, const QString &sessionName)
{
    if (!m_log) {
        m_log = std::make_unique<LogWindow>(m_parts.log, m_parts.settings);
        connect(m_log.get(), &LogWindow::folderRequested, this, [this] {
            const QString folder = m_agentCommands.logsFolder();
            if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
                m_log->fail(AgentCommands::folderText(), folder);
        });
    }
    m_log->present(subject, sessionName);
}

void TrayApplication::openSignIn(const QString &activationToken)
{
    useActivationToken(activationToken);
    m_account.signIn();
}

void TrayApplication::openHostToken(const QString &activationToken)
{
    useActivationToken(activationToken);
    if (!m_hostToken) {
        m_hostToken = new HostTokenDialog(m_parts.hostToken, m_parts.clock);
        m_hostToken->setStatus(m_parts.aggregator.summary());
    }
    bringForward(*m_hostToken);
}

void TrayApplication::wireSetup()
{
    m_setup.offerAccounts(m_account.pageParts());
    connect(&m_account, &AccountWindows::failed, this, [this](const QString &text) { showFailure(text); });
    connect(&m_account, &AccountWindows::accountsRequested, &m_setup,
        [this] { m_setup.openSettings(SettingsWindow::Page::Accounts); });
    m_menu.setOffersSetup(!m_parts.isDemo);
    m_menu.setNoticeChoices(m_parts.settings.noticeChoices());
    connect(&m_menu, &TrayMenu::noticesChosen, this, [this](const NoticeChoices &choices) {
        if (!chooseNotices(choices))
            showFailure(ErrorText::ofSaving(*m_parts.settings.problem()));
    });
    // The settings' window says itself what is not kept.
    connect(&m_setup, &SetupWindows::noticesChosen, this, &TrayApplication::chooseNotices);
    connect(&m_menu, &TrayMenu::settingsRequested, &m_setup, [this] { m_setup.openSettings(); });
    const auto openAgentLog = [this] { openLog({LogSource::Kind::Agent}); };
    connect(&m_menu, &TrayMenu::logRequested, this, openAgentLog);
    connect(&m_agentCommands, &AgentCommands::logRequested, this, openAgentLog);
    connect(&m_menu, &TrayMenu::setupRequested, this, [this] { openSetup(SetupWindow::Task::SetUp); });
    connect(&m_menu, &TrayMenu::doctorRequested, &m_setup, &SetupWindows::openDoctor);
    connect(&m_setup, &SetupWindows::statusRequested, this, [this] { openStatus(); });
    connect(&m_setup, &SetupWindows::configRequested, &m_agentCommands, &AgentCommands::openConfig);
    connect(&m_setup, &SetupWindows::hostTokenRequested, this, [this] { openHostToken(); });
}

void TrayApplication::wireUpdates()
{
    UpdateCheck &updates = m_parts.setup.updates;
    m_update = std::make_unique<UpdateNotice>(
        UpdateNotice::Parts{updates, *m_notifier, m_parts.clock, [this] { return m_parts.settings.noticeChoices(); }});
    connect(&updates, &UpdateCheck::changed, this, &TrayApplication::refreshAll);
    connect(&m_menu, &TrayMenu::updateRequested, m_update.get(), &UpdateNotice::openPage);
    connect(m_update.get(), &UpdateNotice::failed, this, &TrayApplication::showFailure);
}

void TrayApplication::wireLife()
{
    connect(&m_menu, &TrayMenu::quitCanceled, &m_quitting, &QuitController::callOff);
    connect(&m_quitting, &QuitController::failed, this, [this](const QString &text) { showFailure(text); });
    connect(&m_life, &LifeNotices::changed, this, &TrayApplication::refreshAll);
    connect(&m_life, &LifeNotices::statusRequested, this, &TrayApplication::openStatus);
}

/// What comes of these is no news: the machine or somebody has just brought it about.
void TrayApplication::wireQuiet()
{
    const auto keepQuiet = [this] { m_announcer->keepQuiet(); };
    connect(&m_parts.wake, &Wake::woke, this, keepQuiet);
    connect(&m_parts.life.network, &NetworkState::found, this, keepQuiet);
    connect(&m_menu, &TrayMenu::restartRequested, this, keepQuiet);
    for (SetupRun *run : {&m_parts.setup.setup, &m_parts.setup.removal}) {
        connect(run, &SetupRun::changed, this, [run, keepQuiet] {
            if (!run->request().isDryRun)
                keepQuiet();
        });
    }
}

/// A demo has keys of its own and starts no service: there a token is pasted.
void TrayApplication::openSetup(SetupWindow::Task task, const QString &activationToken)
{
    if (m_parts.isDemo)
        return openHostToken(activationToken);
    useActivationToken(activationToken);
    m_setup.openSetup(task);
}

void TrayApplication::openFirst()
{
    if (!m_parts.isDemo && m_setup.isFirstStart())
        openSetup(SetupWindow::Task::SetUp);
    else
        openStatus();
}

void TrayApplication::closeWindows()
{
    m_setup.hide();
    m_account.hide();
    for (QWidget *window : std::initializer_list<QWidget *>{
             m_status.get(), m_sessions.get(), m_attention.get(), m_log.get(), m_hostToken.data()}) {
        if (window)
            window->hide();
    }
    m_presence.stop();
}

void TrayApplication::offerSettings(QWidget &window)
{
    auto *key = new QShortcut(&window);
    key->setKeys(keysOf(Shortcut::OpenSettings));
    connect(key, &QShortcut::activated, &m_setup, [this] { m_setup.openSettings(); });
}

void TrayApplication::openFolder(const QString &folder)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        showFailure(tr("No program opened this folder. Open it in a file manager:"), folder);
}

void TrayApplication::localSessionsChanged()
{
    if (m_sessions)
        m_sessions->localChanged();
}

} // namespace rensei::app
