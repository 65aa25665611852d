#include "agent/platform/fields.h"

#include "agent/base/truncate.h"

#include <algorithm>
#include <limits>

namespace rensei::platform {

using namespace Qt::StringLiterals;

QString text(const JsonReader &in, Keys keys)
{
    for (const QLatin1StringView key : keys) {
        const auto value = in.maybeString(key);
        if (value && !value->isEmpty())
            return *value;
    }
    return {};
}

QString line(const JsonReader &in, Keys keys)
{
    return truncate(text(in, keys), maxLineLength);
}

JsonReader within(const JsonReader &in, Keys keys)
{
    return JsonReader(in.maybeObject(keys).value_or(QJsonObject()));
}

QStringList ids(const JsonReader &in, Keys keys)
{
    QStringList found;
    for (const QJsonValue &value : in.maybeArray(keys).value_or(QJsonArray())) {
        const QString id = text(JsonReader({{u"id"_s, value}}), "id"_L1);
        if (!id.isEmpty())
            found.append(id);
    }
    return found;
}

QList<QJsonObject> objects(const JsonReader &in, Keys keys)
{
    QList<QJsonObject> found;
    for (const QJsonValue &value : in.maybeArray(keys).value_or(QJsonArray())) {
        if (value.isObject())
            found.append(value.toObject());
    }
    return found;
}

int count(const JsonReader &in, Keys keys)
{
    constexpr qint64 max = std::numeric_limits<int>::max();
    return static_cast<int>(std::clamp<qint64>(in.maybeInteger(keys).value_or(0), 0, max));
}

} // namespace rensei::platform
