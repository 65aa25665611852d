#include "app/ui/tray/quit_controller.h"

#include "app/widgets/bring_forward.h"

#include <utility>

namespace rensei::app {

using namespace std::chrono_literals;

static constexpr auto silentQuitTimeout = 4s; // Windows ends a program 5 s after it asked it to

QuitController::QuitController(Parts parts)
    : m_parts(std::move(parts))
    , m_limit(m_parts.clock)
{
    connect(&m_parts.drain, &SessionDrain::changed, this, &QuitController::update);
    connect(&m_parts.drain, &SessionDrain::finished, this, &QuitController::drained);
    connect(&m_parts.drain, &SessionDrain::failed, this, [this] {
        Q_EMIT failed(tr("Rensei Desktop does not quit: the agent does not answer, and may still take sessions. Quit "
                         "again in a moment."));
    });
    connect(&m_parts.supervisor, &Supervisor::changed, this, [this] {
        const Supervision state = m_parts.supervisor.state();
        const bool hasEnded
            = state == Supervision::Stopped || state == Supervision::CrashLoop || state == Supervision::NoProgram;
        if (isFinishing() && hasEnded)
            shutDown(Supervisor::AgentOnExit::Stop);
    });
}

QuitController::~QuitController()
{
    delete m_question; // nobody would hear the answer
}

void QuitController::quit()
{
    if (m_isQuitting)
        return;
    if (isFinishing() || (!m_parts.isDemo && m_parts.runningSessions() > 0))
        ask();
    else
        shutDown(Supervisor::AgentOnExit::Stop);
}

void QuitController::quitSilently()
{
    using How = Supervisor::AgentOnExit;
    const bool keepsAgent = !m_parts.isDemo && m_parts.runningSessions() > 0;
    m_limit.start(silentQuitTimeout, [this] { finish(); });
    shutDown(isFinishing() && m_parts.supervisor.ownsAgent() ? How::StopWhenDone
            : keepsAgent                                     ? How::KeepRunning
                                                             : How::Stop);
}

void QuitController::ask()
{
    if (m_question)
        return bringForward(*m_question);
    const AgentOwner owner = m_parts.supervisor.ownsAgent() ? AgentOwner::Desktop
        : m_parts.isService()                               ? AgentOwner::Service
                                                            : AgentOwner::SomebodyElse;
    m_question = new QuitDialog({.owner = owner, .isFinishing = isFinishing()});
    connect(m_question, &QuitDialog::chosen, this, &QuitController::choose);
    connect(m_question, &QDialog::finished, this, [this] { m_question.clear(); });
    update();
    bringForward(*m_question);
}

void QuitController::choose(QuitChoice choice)
{
    if (m_isQuitting)
        return;
    switch (choice) {
    case QuitChoice::LeaveRunning:
        return m_parts.drain.cancel([this] { shutDown(Supervisor::AgentOnExit::KeepRunning); });
    case QuitChoice::Finish:
        return m_parts.drain.start();
    case QuitChoice::StopNow:
        return shutDown(Supervisor::AgentOnExit::Stop);
    case QuitChoice::DoNotQuit:
        return callOff();
    }
}

void QuitController::callOff()
{
    if (isFinishing())
        m_parts.drain.cancel([] {});
}

/// An agent that is not the desktop's takes sessions again.
void QuitController::drained()
{
    if (m_isQuitting)
        return;
    if (m_parts.supervisor.ownsAgent())
        shutDown(Supervisor::AgentOnExit::Stop);
    else
        choose(QuitChoice::LeaveRunning);
}

void QuitController::update()
{
    if (m_isQuitting)
        return;
    if (m_question)
        m_question->setRunning(isFinishing() ? left() : m_parts.runningSessions());
    Q_EMIT changed();
}

void QuitController::shutDown(Supervisor::AgentOnExit how)
{
    if (std::exchange(m_isQuitting, true))
        return;
    if (m_question)
        m_question->close();
    Q_EMIT started();
    m_parts.source.stop();
    m_parts.supervisor.shutDown(how, [this] { finish(); });
}

void QuitController::finish()
{
    m_limit.stop();
    if (!std::exchange(m_isFinished, true))
        Q_EMIT finished();
}

} // namespace rensei::app

#include "moc_quit_controller.cpp"
