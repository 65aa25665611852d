#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/platform/poll.h"
#include "agent/platform/worker_api.h"

#include <QObject>

#include <functional>

namespace rensei::host {

/// Polls the platform for work and messages. A poll claims what it returns, so it is sent only while `mayPoll` says
/// that work can start here now. Source: agent/platform/PROTOCOL.md, "Poll".
class Poller : public QObject {
    Q_OBJECT

public:
    Poller(platform::WorkerApi &api, Clock &clock, std::function<bool()> mayPoll);

    /// Polls at once and then every `every` plus up to 40 %, counted from each reply.
    void start(std::chrono::milliseconds every);
    void stop();
    void pollNow(); ///< unless one is in flight; mayPoll still has to allow it
    void reevaluate(); ///< what mayPoll depends on may have changed: polls now if polling was suspended
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    /// Before mayPoll is asked: the last moment to change what it depends on, or to stop the poller.
    void aboutToPoll();
    void polled(const rensei::platform::Poll &poll);
    void failed(const rensei::Error &error);
    /// A poll reached the platform and its reply was lost: this host owns what it claimed.
    void replyLost();
    void workerMissing();

private:
    void poll();
    void handleReply(const Result<platform::Poll> &reply);
    void schedule();

    platform::WorkerApi &m_api;
    std::function<bool()> m_mayPoll;
    OneShotTimer m_timer;
    std::chrono::milliseconds m_interval{5'000};
    bool m_isRunning = false;
    bool m_isPolling = false;
    int m_failures = 0;
    std::chrono::milliseconds m_serverWait{};
    int m_run = 0;
};

} // namespace rensei::host
