#pragma once

#include <QJsonValue>
#include <QStringList>

namespace rensei::demo {

/// One sentence for each difference: another type, a missing or undocumented member, or another value of a boolean or
/// of a member whose value is part of the contract.
QStringList shapeDifferences(
    const QJsonValue &documented, const QJsonValue &actual, const QString &at = QStringLiteral("$"));

} // namespace rensei::demo
