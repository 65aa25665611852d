#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace rensei::tests {

/// A body of which one thing is not as it should be.
struct MalformedBody {
    QString path; ///< of the member or element that was changed: `$.work[0].sessionId`
    QString how; ///< missing, null, text, number, bool, object, array, unknown
    QJsonObject body;
};

/// `body` with each of its members and elements, one at a time, missing, null and of every other type, and with unknown
/// members added to each of its objects.
QList<MalformedBody> malformedBodies(const QJsonObject &body);

/// Whether a member that was `original` must count as absent once it is malformed `how`: a number may come as text and
/// a text as a number.
bool countsAsAbsent(const QJsonValue &original, const QString &how);

/// The value at `path` in `body`.
QJsonValue valueAt(const QJsonObject &body, const QString &path);

} // namespace rensei::tests
