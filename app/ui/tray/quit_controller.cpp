#include "app/ui/tray/quit_controller.h"

#include "app/widgets/bring_forward.h"
#include "app/widgets/message_box.h"

#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace rensei::app {

QuitController::QuitController(Parts parts)
    : m_parts(std::move(parts))
{
}

void QuitController::quit()
{
    if (m_isQuitting)
        return;
    if (!m_parts.isDemo && m_parts.supervisor.ownsAgent() && m_parts.runningSessions() > 0)
        ask();
    else
        shutDown(Supervisor::AgentOnExit::Stop);
}

void QuitController::quitSilently()
{
    const bool keepsAgent = !m_parts.isDemo && m_parts.runningSessions() > 0;
    shutDown(keepsAgent ? Supervisor::AgentOnExit::KeepRunning : Supervisor::AgentOnExit::Stop);
}

void QuitController::ask()
{
    if (m_question)
        return bringForward(*m_question);
    auto *box = new QMessageBox(QMessageBox::Question, tr("Quit Rensei Desktop"),
        tr("%n session(s) run on this computer.", nullptr, m_parts.runningSessions()));
    m_question = box;
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("The agent can go on with them without this window, or stop them. What is stopped here "
                               "is given to another computer, or ends as failed."));
    QPushButton *keep = box->addButton(tr("Leave them running"), QMessageBox::AcceptRole);
    QPushButton *stop = box->addButton(tr("Stop them and quit"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(cancel);
    widen(*box);
    connect(box, &QMessageBox::finished, this, [this, box, keep, stop] {
        if (box->clickedButton() == keep)
            shutDown(Supervisor::AgentOnExit::KeepRunning);
        else if (box->clickedButton() == stop)
            shutDown(Supervisor::AgentOnExit::Stop);
    });
    bringForward(*box);
}

void QuitController::shutDown(Supervisor::AgentOnExit how)
{
    if (std::exchange(m_isQuitting, true))
        return;
    Q_EMIT started();
    m_parts.source.stop();
    m_parts.supervisor.shutDown(how, [this] { Q_EMIT finished(); });
}

} // namespace rensei::app

#include "moc_quit_controller.cpp"
