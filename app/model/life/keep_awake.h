#pragma once

#include "agent/control/session_payload.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace rensei::app {

/// Whether this computer is to be kept awake, and if not, why.
enum class Wakefulness {
    Off, ///< nobody has chosen it
    NoSession, ///< none is there
    WaitingForPerson, ///< those that are there wait for a person, for the end of a limit, or are paused
    NoProgress, ///< nothing was heard of them for long
    LowBattery,
    KeptAwake,
};

/// What decides it. Ages are of civil time: what a session did before the computer slept is no progress afterwards.
struct WakefulnessInputs {
    bool isChosen = false;
    QList<control::SessionPayload> sessions = {}; ///< of this computer
    bool isOnBattery = false; ///< false where the system does not tell
    std::optional<int> batteryPercent = {};
    int batteryFloor = 0; ///< in percent: on battery, it sleeps below that
    bool wasLow = false; ///< the last decision was LowBattery
    Instant now{};
};

struct WakefulnessDecision {
    Wakefulness state = Wakefulness::Off;
    QString session = {}; ///< which one makes progress: its issue, else its id; "" when none does

    bool makesProgress() const { return state == Wakefulness::KeptAwake || state == Wakefulness::LowBattery; }
    bool operator==(const WakefulnessDecision &) const = default;
};

/// How long a session makes progress after the last that was heard of it; longer while a tool runs, such as a build.
inline constexpr std::chrono::minutes progressTimeout{10};
inline constexpr std::chrono::minutes toolTimeout{60};

/// A battery that was low counts as charged again only this much above the floor.
inline constexpr int batteryMargin = 5;

WakefulnessDecision decideWakefulness(const WakefulnessInputs &inputs);

} // namespace rensei::app
