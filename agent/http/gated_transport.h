#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/http/transport.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>

namespace rensei::http {

/// A Transport in front of another one that can be closed, for the moment after which nothing may leave any more.
class GatedTransport final : public QObject, public Transport {
public:
    /// Both outlive it.
    GatedTransport(Transport &inner, Clock &clock);
    ~GatedTransport() override;

    void send(const Request &request, QObject *context, Then then) override;

    /// From now on a request fails with Offline and is not sent. Calls `then` once, when no earlier request is under
    /// way any more: perhaps at once, at the latest after `timeout`, when those that remain are aborted. Nothing is
    /// called once `context` is deleted.
    void close(std::chrono::milliseconds timeout, QObject *context, std::function<void()> then);

private:
    void forget(QObject *ticket);
    void abortAll();
    void checkIdle();

    Transport &m_inner;
    Clock &m_clock;
    OneShotTimer m_timeout;
    std::map<QObject *, Then> m_pending; ///< by the context under which the inner transport has it
    QPointer<QObject> m_idleContext;
    std::function<void()> m_whenIdle;
    bool m_isClosed = false;
};

} // namespace rensei::http
