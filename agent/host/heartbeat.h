#pragma once

#include "agent/base/moment.h"
#include "agent/base/one_shot_timer.h"
#include "agent/base/sleep_detector.h"
#include "agent/host/stored_identity.h"
#include "agent/platform/heartbeat.h"
#include "agent/platform/worker_api.h"

#include <QObject>

#include <functional>
#include <optional>

namespace rensei::host {

/// Tells the platform at an interval that this host is alive. Source: agent/platform/PROTOCOL.md, "Heartbeat".
class Heartbeat : public QObject {
    Q_OBJECT

public:
    /// `compose` returns the heartbeat for the current state; identity and time are filled in here.
    Heartbeat(platform::WorkerApi &api, Clock &clock, std::function<platform::HeartbeatRequest()> compose);

    /// Sends one at once and then every `every`, ± 10 %.
    void start(ApiVariant variant, std::chrono::milliseconds every);
    void stop();
    void sendNow();
    /// Within a second, because its content has changed. Several calls cause one heartbeat.
    void sendSoon();

    /// If the machine slept since the last heartbeat: emits wokeFromSleep() and sends one. For those who must not act
    /// before.
    void checkForSleep();

    bool isRunning() const { return m_isRunning; }
    std::optional<Instant> lastSentAt() const { return instant(m_sentAt); }
    std::optional<Instant> lastAcknowledgedAt() const { return instant(m_acknowledgedAt); }
    const std::optional<platform::HeartbeatRequest> &lastSent() const { return m_lastSent; } ///< without the identity
    int consecutiveMisses() const { return m_missed; }

Q_SIGNALS:
    void acknowledged(
        const rensei::platform::HeartbeatRequest &heartbeat, const rensei::platform::HeartbeatResponse &reply);
    void missed(const rensei::Error &error);
    void workerMissing();
    void apiVariantChanged(rensei::host::ApiVariant variant); ///< this platform lacks the daemon-native heartbeat
    /// The machine was asleep for about this long; emitted before the first heartbeat after it is sent.
    void wokeFromSleep(std::chrono::milliseconds slept);

private:
    std::optional<Instant> instant(const std::optional<Moment> &moment) const
    {
        return moment ? std::optional(moment->instant(m_clock)) : std::nullopt;
    }
    void tick();
    bool reportSleep();
    void send();
    void schedule();
    void handleReply(const platform::HeartbeatRequest &heartbeat, const Result<platform::HeartbeatResponse> &reply);

    platform::WorkerApi &m_api;
    Clock &m_clock;
    std::function<platform::HeartbeatRequest()> m_compose;
    OneShotTimer m_timer;
    OneShotTimer m_soonTimer;
    ApiVariant m_apiVariant = ApiVariant::V1;
    std::chrono::milliseconds m_interval{30'000};
    SleepDetector m_sleepDetector;
    std::optional<Moment> m_sentAt;
    std::optional<platform::HeartbeatRequest> m_lastSent;
    std::optional<Moment> m_acknowledgedAt;
    bool m_isRunning = false;
    bool m_isSending = false;
    bool m_changedWhileSending = false; ///< a change came while a request was in flight
    int m_missed = 0;
    int m_run = 0;
};

} // namespace rensei::host
