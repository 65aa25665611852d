#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace rensei::session {

/// Who the runner works for.
struct RunnerIdentity {
    QString sessionId;
    QString issueIdentifier;
    QString workspace;
};

/// The environment of a runner: an allow-list of what the agent itself has, then the profile's, then the item's, then
/// our own names. What the wire may not set is left out of `item` and named in `refused`.
/// Source: the host agent's behaviour, "Spawning the child".
struct RunnerEnvironment {
    QStringList entries; ///< NAME=value
    QStringList refused; ///< names only
};
RunnerEnvironment runnerEnvironment(const QMap<QString, QString> &inherited, const QMap<QString, QString> &profile,
    const QMap<QString, QString> &item, const RunnerIdentity &identity);

/// `RENSEI_SESSION_ID=<id>`: the mark by which what a runner left behind is recognised.
QString sessionMarker(const QString &sessionId);

/// This process's environment, as a map.
QMap<QString, QString> ownEnvironment();

} // namespace rensei::session
