#pragma once

#include <QJsonValue>
#include <QStringList>

namespace rensei::demo {

/// How `actual` differs in shape from `documented`, one sentence for each difference: another type, a member
/// missing, a member that no document knows; and another value where it is a word or a yes or no that decides.
QStringList shapeDifferences(
    const QJsonValue &documented, const QJsonValue &actual, const QString &at = QStringLiteral("$"));

} // namespace rensei::demo
