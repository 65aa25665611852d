#pragma once

#include "agent/base/instant.h"
#include "agent/base/result.h"

#include <QJsonObject>
#include <QString>

namespace rensei::control {

/// A state of the host that the user should know about. It is cleared when it no longer holds.
/// Source: agent/control/CONTROL_API.md, "Bodies".
enum class ConditionCode {
    NeedsEnrollment, ///< no registration token
    NeedsReauth, ///< the token was refused
    PlatformUnreachable,
    ClockSkew,
    PoolSuspended,
    DiskLow,
    NoRuntime, ///< no runner is installed
    CredentialsUnavailable, ///< the keychain does not answer
    PortConflict, ///< another program uses the default control port
    ConfigInvalid,
    SessionLogUnreadable, ///< the log of a previous run's session was set aside
    UpdateAvailable,
    OutboxBacklog,
    WorkRefused, ///< the platform gives work that this host cannot do, so it asks less often
    DescriptorsLow, ///< the agent may open hardly any more files
    Unknown, ///< from an agent newer than this client
};

enum class Severity { Info, Warning, Error };

struct Condition {
    ConditionCode code = ConditionCode::Unknown;
    Severity severity = Severity::Warning;
    QString message; ///< a sentence: the agent says it in English, a client in its own language
    Instant since{};
    QString action = {}; ///< what to do about it, e.g. a command; empty when there is nothing to do but wait

    bool operator==(const Condition &) const = default;
};

QString wireName(ConditionCode code);
ConditionCode conditionCode(const QString &name);
QString wireName(Severity severity);

QJsonObject toJson(const Condition &condition);
[[nodiscard]] Result<Condition> parseCondition(const QJsonObject &body);

} // namespace rensei::control
