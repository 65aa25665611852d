#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/control_server/route.h"
#include "agent/host/host.h"

#include <QObject>

#include <memory>
#include <vector>

namespace rensei::host {

/// GET /api/daemon/logs: the log of one session, page by page, or the agent's own. Whoever has read all of a session's
/// may wait for what comes next.
class LogRoutes : public QObject {
    Q_OBJECT

public:
    using AgentLog = std::function<control::Response(const control::Request &)>;

    explicit LogRoutes(Host &host, AgentLog agentLog = {}); ///< the host must outlive it

    QList<control::Route> routes();

private:
    struct Question {
        QString sessionId;
        qint64 cursor = 0;
        int limit = 0;
        std::chrono::milliseconds wait{0};
    };
    struct Waiting {
        Question question;
        control::Responder respond;
        std::unique_ptr<OneShotTimer> deadline;
    };

    static Result<Question> parse(const control::Request &request);
    void answer(const control::Request &request, const control::Responder &respond);
    void answerWaiting();

    Host &m_host;
    AgentLog m_agentLog;
    std::vector<Waiting> m_waiting;
    OneShotTimer m_gather;
};

} // namespace rensei::host
