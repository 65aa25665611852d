#pragma once

#include "agent/base/instant.h"
#include "agent/base/result.h"

#include <QJsonObject>
#include <QString>

namespace rensei::control {

/// Something about the host that a person may want to know. Every one clears itself when it no longer holds.
/// Source: host agent, "Bodies".
enum class ConditionCode {
    NeedsEnrollment, ///< no registration token
    NeedsReauth, ///< the token was refused
    PlatformUnreachable,
    ClockSkew,
    PoolSuspended,
    DiskLow,
    NoRuntime, ///< no runner is installed
    CredentialsUnavailable, ///< the keychain does not answer
    PortConflict, ///< another program has the usual control port
    ConfigInvalid,
    UpdateAvailable,
    OutboxBacklog,
    Unknown, ///< from an agent newer than this client
};

enum class Severity { Info, Warning, Error };

struct Condition {
    ConditionCode code = ConditionCode::Unknown;
    Severity severity = Severity::Warning;
    QString message; ///< a sentence in English
    Instant since{};
    QString action = {}; ///< what to do about it, e.g. a command; empty when waiting is all there is

    bool operator==(const Condition &) const = default;
};

QString word(ConditionCode code);
ConditionCode conditionCode(const QString &word);
QString word(Severity severity);

QJsonObject toJson(const Condition &condition);
[[nodiscard]] Result<Condition> parseCondition(const QJsonObject &body);

} // namespace rensei::control
