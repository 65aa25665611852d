#pragma once

#include "agent/control/control_link.h"
#include "agent/control/payloads.h"

namespace rensei::control {

/// The control API as calls. Each reads the agent's files when needed, and has the agent prove itself first. `then` is
/// called once, later, on this thread, unless `context` is gone by then.
class ControlClient final : public QObject {
    Q_OBJECT

public:
    ControlClient(StatePaths paths, ChannelFactory channels, Clock &clock);

    template <typename T>
    using Then = std::function<void(ControlResult<T>)>;

    void status(QObject *context, Then<StatusPayload> then);
    void stats(QObject *context, Then<StatsPayload> then);
    void sessions(bool includeEnded, QObject *context, Then<QList<SessionPayload>> then);

    void stopSession(const QString &id, const QString &reason, QObject *context, Then<ActionReply> then);
    void pause(QObject *context, Then<ActionReply> then);
    void resume(QObject *context, Then<ActionReply> then);
    void stop(QObject *context, Then<ActionReply> then);

    ControlLink &link() { return m_link; }

private:
    void call(const http::Request &request, QObject *context, Then<http::Response> then);
    void attempt(const http::Request &request, bool isRepeat, QObject *context, Then<http::Response> then);
    void act(const QString &path, const QJsonObject &body, QObject *context, Then<ActionReply> then);

    ControlLink m_link;
};

} // namespace rensei::control
