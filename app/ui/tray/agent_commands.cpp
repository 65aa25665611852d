#include "app/ui/tray/agent_commands.h"

#include "agent/control/action_payload.h"
#include "app/backend/agent_log.h"
#include "app/ui/agent/agent_log_dialog.h"
#include "app/widgets/bring_forward.h"
#include "app/widgets/message_box.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QThread>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;

static constexpr qsizetype maxLogLines = 20;

AgentCommands::AgentCommands(Parts parts)
    : m_parts(std::move(parts))
{
}

/// Why the agent did not do something, in its own words; `unanswered` when it said nothing.
static QString refusal(const Error &error, const QString &unanswered)
{
    return error.serverText.isEmpty()
        ? unanswered
        : AgentCommands::tr("That was not done: %1.", "why, as the agent says it").arg(error.serverText);
}

control::ControlClient::Then<control::ActionReply> AgentCommands::orFail(const QString &unanswered)
{
    return [this, unanswered](const control::ControlResult<control::ActionReply> &reply) {
        if (!reply)
            Q_EMIT failed(refusal(reply.error().error, unanswered));
    };
}

void AgentCommands::start()
{
    m_parts.supervisor.startAgent();
}

void AgentCommands::pause()
{
    m_parts.agent.pause(this, orFail(tr("The agent was not paused: it does not answer. Try again in a moment.")));
}

void AgentCommands::resume()
{
    m_parts.agent.resume(this, orFail(tr("The agent was not resumed: it does not answer. Try again in a moment.")));
}

void AgentCommands::pauseSession(const QString &publicId, const QString &id, bool isPaused)
{
    const QString unanswered = isPaused
        ? tr("The session was not paused: the agent does not answer. Try again in a moment.")
        : tr("The session does not go on: the agent does not answer. Try again in a moment.");
    m_parts.agent.pauseSession(
        id, isPaused, this, [this, publicId, unanswered](const control::ControlResult<control::ActionReply> &reply) {
            if (!reply)
                Q_EMIT sessionFailed(publicId, refusal(reply.error().error, unanswered));
        });
}

void AgentCommands::pauseAll()
{
    m_parts.agent.pauseSessions(
        this, orFail(tr("The agent was not paused: it does not answer. Try again in a moment.")));
}

void AgentCommands::addSlots()
{
    // Source: agent/control/CONTROL_API.md, "Constants at a glance": what a fresh configuration offers.
    setSlots(std::clamp(QThread::idealThreadCount() / 2, 1, 8));
}

void AgentCommands::setSlots(int count)
{
    m_parts.agent.setCapacity(control::maxSessionsKey, QString::number(count), this,
        [this](const control::ControlResult<control::ActionReply> &reply) {
            if (reply)
                return;
            const QString why = reply.error().error.serverText;
            Q_EMIT failed(why.isEmpty()
                    ? tr("The number of slots was not changed: the agent does not answer. Try again in a moment.")
                    : tr("The number of slots was not changed: %1.").arg(why));
        });
}

void AgentCommands::restart(QWidget *parent)
{
    const int running = m_parts.runningSessions();
    if (running == 0 || m_parts.isDemo)
        return m_parts.supervisor.restartAgent();
    auto *box = new QMessageBox(QMessageBox::Question, tr("Restart the agent"),
        tr("Restart the agent? %n session(s) running on this computer are ended.", nullptr, running),
        QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *restart = box->addButton(tr("Restart it"), QMessageBox::AcceptRole);
    QPushButton *keep = box->addButton(tr("Keep running"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    widen(*box);
    connect(box, &QMessageBox::finished, this, [this, box, restart] {
        if (box->clickedButton() == restart)
            m_parts.supervisor.restartAgent();
    });
    box->setWindowModality(Qt::WindowModal);
    bringForward(*box); // its parent may be behind other windows
}

static bool openPath(const QString &path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void AgentCommands::showLog(QWidget *parent)
{
    auto *dialog = new AgentLogDialog(lastAgentLines(m_parts.paths, maxLogLines), parent);
    connect(dialog, &AgentLogDialog::startRequested, this, &AgentCommands::start);
    connect(dialog, &AgentLogDialog::logRequested, this, &AgentCommands::logRequested);
    dialog->setWindowModality(Qt::WindowModal);
    bringForward(*dialog);
}

QString AgentCommands::logsFolder() const
{
    return QFileInfo(m_parts.paths.log()).path();
}

QString AgentCommands::folderText()
{
    return tr("No program opened this folder. Open it in a file manager:");
}

void AgentCommands::openLogsFolder()
{
    if (!openPath(logsFolder()))
        Q_EMIT failed(folderText(), logsFolder());
}

void AgentCommands::openConfig()
{
    const QFileInfo file(m_parts.configFile);
    // Where there is none yet, its folder is the place for one.
    const QString path = file.exists() ? file.filePath() : file.path();
    if (!openPath(path))
        Q_EMIT failed(file.exists() ? tr("No program opened this file. Open it in an editor:") : folderText(), path);
}

} // namespace rensei::app

#include "moc_agent_commands.cpp"
