#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace rensei::runner {

/// The session that the runner works for.
struct RunnerIdentity {
    QString sessionId;
    QString issueIdentifier;
    QString workspace;
};

/// The environment of a runner: an allow-list of the agent's own variables, then the profile's, then the item's, then
/// ours. Variables that the platform may not set are left out and named in `refused`.
/// Source: agent/runner/RUNNERS.md, "Spawning the child".
struct RunnerEnvironment {
    QStringList entries; ///< NAME=value
    QStringList refused; ///< names only
};
RunnerEnvironment runnerEnvironment(const QMap<QString, QString> &inherited, const QMap<QString, QString> &profile,
    const QMap<QString, QString> &item, const RunnerIdentity &identity);

/// `RENSEI_SESSION_ID=<id>`: identifies orphan processes of a runner.
QString sessionMarker(const QString &sessionId);

/// This process's environment, as a map.
QMap<QString, QString> ownEnvironment();

} // namespace rensei::runner
