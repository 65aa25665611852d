// What the windows' buttons and the menu's entries do.
#include "app/backend/agent_log.h"
#include "app/ui/account/sign_in_dialog.h"
#include "app/ui/agent/agent_log_dialog.h"
#include "app/ui/agent/host_token_dialog.h"
#include "app/ui/sessions/session_window.h"
#include "app/ui/status/status_window.h"
#include "app/ui/tray/no_tray_window.h"
#include "app/ui/tray/tray_application.h"
#include "app/widgets/message_box.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QThread>
#include <QUrl>

#include <algorithm>

namespace rensei::app {

using namespace Qt::StringLiterals;

static constexpr qsizetype logLines = 20;

void TrayApplication::fix(Fix fix)
{
    switch (fix) {
    case Fix::None:
        return;
    case Fix::SignIn:
    case Fix::SignInAgain:
        return openSignIn();
    case Fix::ReadKeyAgain:
        return m_desktop.accounts().readAgain();
    case Fix::StartAgent:
        return m_desktop.supervisor().startAgent();
    case Fix::RestartAgent:
        return askToRestart();
    case Fix::ShowAgentLog:
        return openAgentLog();
    case Fix::ResumeAgent:
        return resumeAgent();
    case Fix::GiveHostToken:
        return openHostToken();
    case Fix::OpenConfig:
        return openConfig();
    case Fix::AddSlots:
        return addSlots();
    case Fix::CheckAgain:
        return checkNow();
    }
}

void TrayApplication::checkNow()
{
    const Accounts::Key key = m_desktop.accounts().state();
    if (key == Accounts::Key::Refused || key == Accounts::Key::Unreadable)
        m_desktop.accounts().readAgain();
    else
        m_desktop.watch().checkNow();
    m_desktop.source().refresh();
    m_desktop.supervisor().look();
}

void TrayApplication::say(const QString &text)
{
    status().fail(text);
    status().present();
}

control::ControlClient::Then<control::ActionReply> TrayApplication::orSay(const QString &failure)
{
    return [this, failure](const control::ControlResult<control::ActionReply> &reply) {
        if (!reply)
            say(failure);
    };
}

void TrayApplication::pauseAgent()
{
    m_desktop.agent().pause(this, orSay(tr("The agent was not paused: it does not answer. Try again in a moment.")));
}

void TrayApplication::resumeAgent()
{
    m_desktop.agent().resume(this, orSay(tr("The agent was not resumed: it does not answer. Try again in a moment.")));
}

void TrayApplication::addSlots()
{
    // Source: host agent, "Constants at a glance": what a fresh configuration offers.
    const int slotCount = std::clamp(QThread::idealThreadCount() / 2, 1, 8);
    m_desktop.agent().setCapacity(u"capacity.maxConcurrentSessions"_s, QString::number(slotCount), this,
        [this](const control::ControlResult<control::ActionReply> &reply) {
            if (reply)
                return;
            const QString why = reply.error().error.serverText;
            say(why.isEmpty()
                    ? tr("The number of slots was not changed: the agent does not answer. Try again in a moment.")
                    : tr("The number of slots was not changed: %1.").arg(why));
        });
}

void TrayApplication::askToRestart()
{
    const int running = m_desktop.runningHere();
    if (running == 0 || m_desktop.isDemo())
        return m_desktop.supervisor().restartAgent();
    auto *box = new QMessageBox(QMessageBox::Question, tr("Restart the agent"),
        tr("Restart the agent? %n session(s) running on this computer are ended.", nullptr, running),
        QMessageBox::NoButton, m_status.get());
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *restart = box->addButton(tr("Restart it"), QMessageBox::AcceptRole);
    QPushButton *keep = box->addButton(tr("Keep running"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    widen(*box);
    connect(box, &QMessageBox::finished, this, [this, box, restart] {
        if (box->clickedButton() == restart)
            m_desktop.supervisor().restartAgent();
    });
    box->open();
}

void TrayApplication::openConfig()
{
    const QFileInfo file(m_desktop.place().configFile);
    // Where there is none yet, its folder is the place for one.
    QDesktopServices::openUrl(QUrl::fromLocalFile(file.exists() ? file.filePath() : file.path()));
}

void TrayApplication::openLogsFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_desktop.place().paths.log()).path()));
}

void TrayApplication::openAgentLog()
{
    auto *dialog = new AgentLogDialog(lastAgentLines(m_desktop.place().paths, logLines), m_status.get());
    connect(dialog, &AgentLogDialog::startAsked, &m_desktop.supervisor(), &Supervisor::startAgent);
    connect(dialog, &AgentLogDialog::folderAsked, this, &TrayApplication::openLogsFolder);
    dialog->open();
}

void TrayApplication::openInBrowser()
{
    QDesktopServices::openUrl(m_desktop.sessionsPage());
}

void TrayApplication::openSignIn(const QString &activationToken)
{
    takeToken(activationToken);
    if (!m_signIn) {
        m_signIn = new SignInDialog(m_desktop.signInParts(), m_desktop.accounts().base());
        connect(m_signIn, &SignInDialog::signedIn, this, &TrayApplication::signedIn);
    }
    m_signIn->show();
    m_signIn->raise();
    m_signIn->activateWindow();
}

void TrayApplication::signedIn(const SignIn::Checked &checked)
{
    m_desktop.signIn(checked.base, checked.key);
}

void TrayApplication::signOut()
{
    m_desktop.accounts().signOut(this, [this](const std::optional<secrets::StoreError> &trouble) {
        if (trouble)
            say(tr("You are signed out here, but the keychain still holds the key. Remove it there."));
    });
}

void TrayApplication::openHostToken(const QString &activationToken)
{
    takeToken(activationToken);
    if (!m_hostToken) {
        m_hostToken = new HostTokenDialog(m_desktop.hostToken(), m_desktop.clock());
        m_hostToken->take(m_desktop.overview().board());
    }
    m_hostToken->show();
    m_hostToken->raise();
    m_hostToken->activateWindow();
}

void TrayApplication::quit()
{
    if (m_isLeaving)
        return;
    const bool asks = !m_desktop.isDemo() && m_desktop.supervisor().ownsAgent() && m_desktop.runningHere() > 0;
    if (asks)
        askToQuit();
    else
        leave(Supervisor::Leave::StopAgent);
}

void TrayApplication::quitSilently()
{
    const bool spares = !m_desktop.isDemo() && m_desktop.runningHere() > 0;
    leave(spares ? Supervisor::Leave::LetAgentRun : Supervisor::Leave::StopAgent);
}

void TrayApplication::askToQuit()
{
    if (m_question) {
        m_question->raise();
        return m_question->activateWindow();
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("Quit Rensei Desktop"),
        tr("%n session(s) run on this computer.", nullptr, m_desktop.runningHere()));
    m_question = box;
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("The agent can go on with them without this window, or stop them. What is stopped here "
                               "is given to another computer, or ends as failed."));
    QPushButton *let = box->addButton(tr("Leave them running"), QMessageBox::AcceptRole);
    QPushButton *stop = box->addButton(tr("Stop them and quit"), QMessageBox::DestructiveRole);
    QPushButton *stay = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(let);
    box->setEscapeButton(stay);
    widen(*box);
    connect(box, &QMessageBox::finished, this, [this, box, let, stop] {
        if (box->clickedButton() == let)
            leave(Supervisor::Leave::LetAgentRun);
        else if (box->clickedButton() == stop)
            leave(Supervisor::Leave::StopAgent);
    });
    box->show();
    box->raise();
    box->activateWindow();
}

void TrayApplication::leave(Supervisor::Leave how)
{
    if (std::exchange(m_isLeaving, true))
        return;
    m_noTray.stop();
    for (QWidget *window : std::initializer_list<QWidget *>{
             m_status.get(), m_sessions.get(), m_noTrayWindow.get(), m_signIn.data(), m_hostToken.data()}) {
        if (window)
            window->hide();
    }
    m_tray.disappear();
    m_desktop.source().stop();
    m_desktop.supervisor().leave(how, [this] { Q_EMIT left(); });
}

} // namespace rensei::app
