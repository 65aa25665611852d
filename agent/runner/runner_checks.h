#pragma once

#include "agent/base/instant.h"
#include "agent/base/result.h"

#include <QMap>
#include <QString>

#include <optional>

namespace rensei::runner {

/// What was seen of an agent when somebody had it checked.
struct RunnerCheck {
    QString mark; ///< of its program then, see markOf()
    QString version = {}; ///< as it said itself; "" when it did not
    Instant checkedAt = {};
    std::optional<bool> isSignedIn = {};
    QString problem = {}; ///< why it could not begin a session; "" when it could, or that is not known
    std::optional<bool> asks = {}; ///< whether a harmless command brought a request; nullopt: nobody tried
    std::optional<Instant> triedAt = {}; ///< when that was seen

    bool operator==(const RunnerCheck &) const = default;
};

/// By the name of the profile.
using RunnerChecks = QMap<QString, RunnerCheck>;

/// Tells one version of an installed program from another without running it: where it really lies, its size and the
/// time of its last change. "" when there is none.
QString markOf(const QString &program);

/// Empty when there is no file that can be read.
RunnerChecks readRunnerChecks(const QString &file);
[[nodiscard]] Result<void> writeRunnerChecks(const QString &file, const RunnerChecks &checks);

/// The check of `name`, if its program is still the one that was checked; `version` counts only where both are known.
std::optional<RunnerCheck> validCheck(
    const RunnerChecks &checks, const QString &name, const QString &program, const QString &version = {});

/// Whether the agent `name` is to be looked at again: nobody has seen this program of it, or that was a day ago.
bool isCheckDue(const RunnerChecks &checks, const QString &name, const QString &program, Instant now);

} // namespace rensei::runner
