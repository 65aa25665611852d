#pragma once

#include "app/backend/session_source.h"
#include "app/backend/supervisor.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace rensei::app {

/// Ends the desktop: asks when running sessions would be hurt, and ends the agent or leaves it running.
class QuitController final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Supervisor &supervisor;
        SessionSource &source;
        std::function<int()> runningSessions; ///< how many the agent of this computer runs
        bool isDemo = false;
    };
    explicit QuitController(Parts parts);

    /// As a person quits: with a question when sessions would be hurt, which may be canceled.
    void quit();

    /// Without a question, at the end of a login session or by a signal: nobody may be there to answer it. While
    /// sessions run, their agent keeps running.
    void quitSilently();

    bool isQuitting() const { return m_isQuitting; }

Q_SIGNALS:
    void started(); ///< it is decided: windows close now
    void finished(); ///< everything that has to end has ended

private:
    void ask();
    void shutDown(Supervisor::AgentOnExit how);

    Parts m_parts;
    QPointer<QWidget> m_question; ///< the one that is open
    bool m_isQuitting = false;
};

} // namespace rensei::app
