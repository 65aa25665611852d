#pragma once

#include "app/backend/life/session_drain.h"
#include "app/backend/session_source.h"
#include "app/backend/supervisor.h"
#include "app/ui/quit/quit_dialog.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace rensei::app {

/// Ends the desktop: asks when sessions run on this computer, waits for them where that is wanted, and ends the agent
/// or leaves it running.
class QuitController final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Supervisor &supervisor;
        SessionSource &source;
        SessionDrain &drain;
        Clock &clock;
        std::function<int()> runningSessions; ///< how many the agent of this computer runs
        std::function<bool()> isService; ///< this computer was set up to start the agent
        bool isDemo = false;
    };
    explicit QuitController(Parts parts);
    ~QuitController() override;

    /// As a person quits: with a question when sessions run, which may be canceled. While a quit waits for them, it
    /// asks whether to wait on.
    void quit();

    /// Without a question, at the end of a login session or by a signal: nobody may be there to answer it. While
    /// sessions run, their agent keeps running; one that is finishing ends when they have. Takes 4 s at most: then an
    /// agent that was told to stop does so alone.
    void quitSilently();

    void callOff(); ///< a quit that waits for sessions

    bool isAsking() const { return m_question && m_question->isVisible(); }
    bool isQuitting() const { return m_isQuitting; }
    bool isFinishing() const { return !m_isQuitting && m_parts.drain.isActive(); }
    int left() const { return m_parts.drain.left(); } ///< the sessions that it waits for

Q_SIGNALS:
    void changed(); ///< isFinishing() or left()
    void failed(const QString &text); ///< for the person who quits
    void started(); ///< it is decided: windows close now
    void finished(); ///< everything that has to end has ended

private:
    void ask();
    void choose(QuitChoice choice);
    void drained();
    void update();
    void shutDown(Supervisor::AgentOnExit how);
    void finish();

    Parts m_parts;
    QPointer<QuitDialog> m_question; ///< the one that is open
    OneShotTimer m_limit; ///< of a quit without a question
    bool m_isQuitting = false;
    bool m_isFinished = false;
};

} // namespace rensei::app
