#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/control/status_payload.h"
#include "agent/control_server/event_stream.h"
#include "agent/control_server/route.h"
#include "agent/host/host.h"
#include "agent/host/log_routes.h"
#include "agent/host/visibility.h"

#include <QObject>

#include <functional>
#include <memory>

namespace rensei::host {

/// The host on the control API: its routes on one page, and the events that tell clients of changes.
class ControlRoutes : public QObject {
    Q_OBJECT

public:
    /// The program's part of an action, because it owns the configuration's file.
    struct Program {
        std::function<void()> reload; ///< reads the configuration and the token again
        /// Keeps the number of that key in the file, then puts it in force. When it fails, neither is done.
        std::function<Result<void>(const QString &key, int value)> setCapacity;
        std::function<void()> rememberStop = {}; ///< before a stop that a person has asked for; may be empty
        /// GET /api/daemon/logs without a session: the agent's own log.
        std::function<control::Response(const control::Request &)> agentLog = {};
    };
    ControlRoutes(Host &host, Program program);

    QList<control::Route> routes();

private:
    control::Route action(const QString &verb, std::function<control::Response(const control::Request &)> act);
    control::Response pause(const control::Request &request);
    void answerStats(const control::Responder &respond);
    control::Response changeCapacity(const QJsonObject &body);
    void pauseSession(const control::Request &request, const control::Responder &respond);
    void resumeSession(const control::Request &request, const control::Responder &respond);
    void stopSession(const control::Request &request, const control::Responder &respond);
    void openEvents(const control::Responder &respond);
    void publish();
    void sendKeepAlive();
    void send(const QByteArray &events);
    void scheduleKeepAlive();
    std::chrono::seconds uptime() const;

    Host &m_host;
    Program m_program;
    Visibility m_visibility;
    LogRoutes m_logs;
    std::chrono::milliseconds m_startedAt;
    QList<std::shared_ptr<control::EventStream>> m_streams;
    std::optional<std::chrono::milliseconds> m_lookedAt; ///< for what is to be told
    OneShotTimer m_publish;
    OneShotTimer m_keepAlive;
    control::StatusPayload m_lastStatus; ///< as told to all streams, without its times
    QByteArray m_lastSessions;
};

} // namespace rensei::host
