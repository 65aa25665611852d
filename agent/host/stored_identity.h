#pragma once

#include "agent/base/result.h"

#include <QString>

#include <chrono>

namespace rensei::host {

/// Which pair of registration and heartbeat routes a platform has.
enum class ApiVariant { V1, Af };

/// What a host stores about itself from one run to the next. It contains no secret.
struct StoredIdentity {
    QString machineId; ///< see hostIdentity(); an existing one stays
    QString workerId = {}; ///< "" when the last run left in good order
    QString platformUrl = {};
    QString tokenFingerprint = {};
    ApiVariant variant = ApiVariant::V1;
    std::chrono::milliseconds heartbeatInterval{30'000};
    std::chrono::milliseconds pollInterval{5'000};

    bool operator==(const StoredIdentity &) const = default;
};

/// The identity in `path`. A file that is absent or cannot be read as one gives a new machine id and nothing else, so
/// that a torn file never stops a host; the new identity is written at once.
[[nodiscard]] Result<StoredIdentity> loadIdentity(const QString &path);
[[nodiscard]] Result<void> saveIdentity(const QString &path, const StoredIdentity &identity);

/// Whether the worker id of `stored` may be used again: same server URL, same token.
bool canResume(const StoredIdentity &stored, const QString &platformUrl, const QString &tokenFingerprint);

} // namespace rensei::host
