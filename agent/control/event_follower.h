#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/control/control_link.h"
#include "agent/control/payloads.h"
#include "agent/control/sse_parser.h"

#include <memory>

namespace rensei::control {

/// Follows GET /api/daemon/events, and reconnects with backoff when the connection is lost.
class EventFollower final : public QObject {
    Q_OBJECT

public:
    /// Longer than the pause between two events of the agent (75 s).
    static constexpr std::chrono::milliseconds silence = std::chrono::seconds(90);

    EventFollower(ControlLink &link, Clock &clock);

    void start(); ///< also when already started: connects at once if it is waiting for its next attempt
    void stop(); ///< no signal after this

    bool isConnected() const { return m_isConnected; }

Q_SIGNALS:
    void connected();
    void received(); ///< any data, including a ping
    void statusChanged(const rensei::control::StatusPayload &status);
    void sessionsChanged(const QList<rensei::control::SessionPayload> &sessions);
    void lost(const rensei::control::ControlFailure &failure); ///< an attempt failed, or the connection ended

private:
    void attempt();
    void follow(const Link &link);
    void parse(const QByteArray &bytes);
    void handle(const SseEvent &event);
    void retryAfter(const ControlFailure &failure);
    void dropStream();

    ControlLink &m_link;
    OneShotTimer m_wait;
    std::unique_ptr<http::Stream> m_stream;
    Link m_used;
    SseParser m_parser;
    int m_run = 0;
    int m_failures = 0;
    bool m_isRunning = false;
    bool m_isConnected = false;
};

} // namespace rensei::control
