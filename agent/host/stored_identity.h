#pragma once

#include "agent/base/result.h"

#include <QString>
#include <QStringList>

#include <chrono>

namespace rensei::host {

/// Which pair of registration and heartbeat routes a platform has.
enum class ApiVariant { V1, Af };

/// What a host stores about itself from one run to the next. It contains no secret.
struct StoredIdentity {
    QString machineId; ///< see hostIdentity(); an existing one stays
    QString workerId = {}; ///< "" when the last run left in good order
    QStringList formerWorkers = {}; ///< worker ids before it, the latest first; some sessions may still be theirs
    QString platformUrl = {};
    QString tokenFingerprint = {};
    ApiVariant variant = ApiVariant::V1;
    std::chrono::milliseconds heartbeatInterval{30'000};
    std::chrono::milliseconds pollInterval{5'000};

    bool operator==(const StoredIdentity &) const = default;
};

/// The identity in `path`. Where there is none, a new machine id and nothing else, written at once. A file that others
/// could read is closed to them; it holds no secret. A damaged one, e.g. an empty one, is replaced by the machine id of
/// its copy `path`.bak, so that this stays the same machine; without a copy it is set aside as `path`.damaged and a new
/// id minted. Both are logged. Fails on a file that cannot be read at all, e.g. of another user.
[[nodiscard]] Result<StoredIdentity> loadIdentity(const QString &path);

/// Writes `path`, and its copy when that has another machine id. A copy that cannot be written is only logged.
[[nodiscard]] Result<void> saveIdentity(const QString &path, const StoredIdentity &identity);

/// Makes `workerId` the present one and the one before it a former one.
void replaceWorker(StoredIdentity &identity, const QString &workerId);

/// Whether the worker id of `stored` may be used again: same server URL, same token.
bool canResume(const StoredIdentity &stored, const QString &platformUrl, const QString &tokenFingerprint);

} // namespace rensei::host
