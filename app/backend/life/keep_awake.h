#pragma once

#include "agent/base/one_shot_timer.h"
#include "app/backend/request_scope.h"
#include "app/backend/settings.h"
#include "app/model/life/keep_awake.h"
#include "app/system/power/power_supply.h"
#include "app/system/power/sleep_inhibitor.h"

#include <QObject>

#include <memory>
#include <optional>

namespace rensei::app {

/// Keeps this computer awake while a session on it makes progress, where a person has chosen that. The battery is read
/// once a minute meanwhile, and not otherwise.
class KeepAwake final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        const Settings &settings;
        Clock &clock;
        std::unique_ptr<SleepInhibitor> inhibitor;
        ReadPowerSupply readPower;
    };
    explicit KeepAwake(Parts parts);

    void setReason(const QString &reason) { m_reason = reason; } ///< for whoever asks the system why it stays awake
    void setSessions(const QList<control::SessionPayload> &sessions); ///< of this computer; none while it is not known
    void update(); ///< to be called when something was chosen

    const WakefulnessDecision &decision() const { return m_decision; }
    bool isHeld() const { return m_parts.inhibitor->state() == SleepInhibitor::State::Held; }
    bool isRefused() const { return m_parts.inhibitor->state() == SleepInhibitor::State::Refused; }
    std::optional<int> batteryPercent() const; ///< as last read; nullopt while nobody reads it

Q_SIGNALS:
    void changed(); ///< anything of the above

private:
    void readPower();
    void decide();

    Parts m_parts;
    QString m_reason;
    QList<control::SessionPayload> m_sessions;
    std::optional<PowerSupply> m_power; ///< nullopt while it is not of interest, or not known yet
    WakefulnessDecision m_decision;
    RequestScope m_requests;
    OneShotTimer m_next; ///< reading of the battery; while a session makes progress
};

} // namespace rensei::app
