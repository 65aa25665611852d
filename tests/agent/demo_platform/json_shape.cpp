#include "tests/agent/demo_platform/json_shape.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rensei::demo {

using namespace Qt::StringLiterals;

/// Documented as optional and missing in some fixture.
static bool isOptional(const QString &member)
{
    static const QStringList names = {u"agentId"_s, u"branch"_s, u"claimedAt"_s, u"claimedSessionIds"_s, u"costUsd"_s,
        u"duration"_s, u"gitCredentials"_s, u"hasInboxMessages"_s, u"inboxMessages"_s, u"preClaimed"_s, u"projectId"_s,
        u"projectName"_s, u"prompt"_s, u"provider"_s, u"sessionPublicId"_s, u"version"_s};
    return names.contains(member);
}

/// Whether the value, not only the type, is part of the contract.
static bool hasFixedValue(const QString &member)
{
    static const QStringList names = {u"error"_s, u"message"_s, u"reason"_s, u"status"_s, u"code"_s, u"pending"_s,
        u"previousStatus"_s, u"newStatus"_s, u"milestone"_s, u"healthStatus"_s};
    return names.contains(member);
}

static QStringList objectDifferences(const QJsonObject &documented, const QJsonObject &actual, const QString &at)
{
    QStringList out;
    for (auto it = documented.begin(); it != documented.end(); ++it) {
        const QString here = at + u'.' + it.key();
        if (!actual.contains(it.key())) {
            out.append(here + u" is missing"_s);
            continue;
        }
        const QJsonValue value = actual[it.key()];
        const bool isCompared = hasFixedValue(it.key()) || it->isBool();
        if (isCompared && it->type() == value.type() && it.value() != value)
            out.append(u"%1 is %2, not %3"_s.arg(here, value.toVariant().toString(), it->toVariant().toString()));
        out += shapeDifferences(it.value(), value, here);
    }
    for (auto it = actual.begin(); it != actual.end(); ++it) {
        if (!documented.contains(it.key()) && !isOptional(it.key()))
            out.append(at + u'.' + it.key() + u" is in no document"_s);
    }
    return out;
}

/// Each element must match one of the documented ones.
static QStringList arrayDifferences(const QJsonArray &documented, const QJsonArray &actual, const QString &at)
{
    if (documented.isEmpty() != actual.isEmpty())
        return {at + (actual.isEmpty() ? u" is empty"_s : u" is not empty"_s)};
    QStringList out;
    for (const QJsonValue &element : actual) {
        QStringList best;
        for (const QJsonValue &each : documented) {
            const QStringList differences = shapeDifferences(each, element, at + u"[]"_s);
            if (differences.isEmpty()) {
                best.clear();
                break;
            }
            if (best.isEmpty() || differences.size() < best.size())
                best = differences;
        }
        out += best;
    }
    return out;
}

QStringList shapeDifferences(const QJsonValue &documented, const QJsonValue &actual, const QString &at)
{
    if (documented.type() != actual.type())
        return {at + u" has another type"_s};
    if (documented.isObject())
        return objectDifferences(documented.toObject(), actual.toObject(), at);
    if (documented.isArray())
        return arrayDifferences(documented.toArray(), actual.toArray(), at);
    return {};
}

} // namespace rensei::demo
