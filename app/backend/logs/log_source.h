#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/control/control_client.h"
#include "app/backend/request_scope.h"
#include "app/model/logs/log_model.h"

#include <QObject>

namespace rensei::app {

/// One log, while somebody looks at it: that of this program from its file, that of the agent from the agent and, while
/// it does not answer, from its file, that of a session from the agent. Asks nobody while it is not watched.
class LogSource final : public QObject {
    Q_OBJECT

public:
    LogSource(control::ControlClient &agent, Clock &clock, StatePaths paths);
    ~LogSource() override;

    enum class Kind { Desktop, Agent, Session };
    struct Subject {
        Kind kind = Kind::Agent;
        QString sessionId = {}; ///< the agent's; of a session
        bool operator==(const Subject &) const = default;
    };
    void show(const Subject &subject); ///< another log; the same one goes on
    void setWatched(bool isWatched);
    void tryAgain(); ///< now, after a failure

    enum class State {
        Loading, ///< nothing was read yet
        Following, ///< all that is there was read, and more may come
        FromFile, ///< the same, from the file of an agent that does not answer
        Complete, ///< nothing more will come
        Missing, ///< the agent has no log of this session
        Failing, ///< the last attempt failed; there will be another
    };
    State state() const { return m_state; }
    const Subject &subject() const { return m_subject; }
    bool hasGap() const { return m_hasGap; } ///< lines in between were removed before they were read
    LogModel &model() { return m_model; }

Q_SIGNALS:
    void changed(); ///< anything of the above

private:
    void restart();
    void read();
    void readFile(const QString &path);
    void readAgent();
    void readSession();
    void agentAnswered(const control::ControlResult<control::AgentLogPayload> &log);
    void sessionAnswered(const control::ControlResult<control::LogPayload> &log);
    void take(const control::AgentLogPayload &log);
    void readLater();
    void setState(State state);

    control::ControlClient &m_agent;
    StatePaths m_paths;
    LogModel m_model;
    Subject m_subject;
    State m_state = State::Loading;
    bool m_isWatched = false;
    bool m_isReading = false;
    bool m_hasGap = false;
    QString m_cursor; ///< of a file; the agent's are the same
    qint64 m_sessionCursor = 0;
    int m_failures = 0; ///< in a row
    RequestScope m_requests;
    OneShotTimer m_next;
};

} // namespace rensei::app
