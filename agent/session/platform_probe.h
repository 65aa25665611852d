#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/platform/worker_api.h"

#include <QObject>
#include <QString>

#include <functional>

namespace rensei::session {

/// Finds out whether the platform answers: reads a session's state until there is an answer, with backoff up to 30 s.
/// A busy server and a refused credential are no answer, because a status could not be posted either.
class PlatformProbe : public QObject {
public:
    /// Both must outlive it.
    PlatformProbe(platform::WorkerApi &api, Clock &clock);

    /// `wasAway` is whether the first attempt failed.
    using Then = std::function<void(bool wasAway)>;

    /// Starts over when it is active already.
    void start(const QString &sessionId, Then then);

    /// `then` is not called any more.
    void stop();

    bool isActive() const { return m_then != nullptr; }

private:
    void ask();

    platform::WorkerApi &m_api;
    OneShotTimer m_timer;
    QString m_sessionId;
    Then m_then;
    int m_failures = 0;
    int m_run = 0; ///< identifies replies to an earlier start
};

} // namespace rensei::session
