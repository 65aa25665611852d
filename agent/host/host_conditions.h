#pragma once

#include "agent/control/condition.h"
#include "agent/host/conditions.h"
#include "agent/host/registration_state.h"
#include "agent/platform/heartbeat.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace rensei::host {

/// The state of the host that its conditions follow from.
struct ConditionInputs {
    std::optional<RegistrationState> registration; ///< nullopt until it is known whether there is a token
    std::optional<Error> failure = {}; ///< of the last attempt to register, or of the last heartbeat
    bool isPlatformUnreachable = false;
    platform::PoolState pool = platform::PoolState::Ok;
    QString poolText = {}; ///< how the platform names that state
    bool isPoolDeleted = false;
    std::optional<std::chrono::milliseconds> clockSkew = {}; ///< nullopt when the platform named no time
    bool isDiskLow = false;
    bool isOverBudget = false; ///< the working copies take more than capacity.poolMaxDiskGb
    bool isShortOfFiles = false; ///< the disk can hold hardly any more files
    bool isShortOfDescriptors = false; ///< this program may open hardly any more files
    QString refusedFor = {}; ///< why polling is paused after refusals; "" when it is not
    bool hasRunner = true;
    QStringList setAsideLogs = {}; ///< folders of session logs that could not be read
};

struct HostCondition {
    control::ConditionCode code;
    control::Severity severity;
    Conditions::Text text;
};

/// The conditions that hold for `inputs`, at most one for each code.
QList<HostCondition> conditionsFor(const ConditionInputs &inputs);

/// Sets in `conditions` what holds for `inputs`, and clears the other codes that conditionsFor() knows.
void applyConditions(Conditions &conditions, const ConditionInputs &inputs);

} // namespace rensei::host
