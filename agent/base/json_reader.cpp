#include "agent/base/json_reader.h"

#include "agent/base/texts.h"
#include "agent/base/truncate.h"

#include <QJsonDocument>
#include <QLocale>

#include <cmath>

namespace rensei {

using namespace Qt::StringLiterals;

static std::optional<double> asNumber(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    if (!value.isString())
        return std::nullopt;
    bool ok = false;
    const double number = value.toString().trimmed().toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

static std::optional<qint64> asInteger(const QJsonValue &value)
{
    const auto number = asNumber(value);
    // 2^53: beyond it a JSON number no longer tells one integer from the next.
    if (!number || std::abs(*number) > 9'007'199'254'740'992.0)
        return std::nullopt;
    return std::llround(*number);
}

static std::optional<QString> asString(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (const auto number = value.isDouble() ? asInteger(value) : std::nullopt)
        return QString::number(*number);
    return std::nullopt;
}

template <typename T, typename Read>
std::optional<T> JsonReader::first(Keys keys, Read read) const
{
    for (const QLatin1StringView key : keys) {
        if (std::optional<T> value = read(m_object.value(key)))
            return value;
    }
    return std::nullopt;
}

JsonReader::JsonReader(QJsonObject object, QString path)
    : m_object(std::move(object))
    , m_path(std::move(path))
{
}

QString JsonReader::string(Keys keys)
{
    const auto value = maybeString(keys);
    if (!value || value->isEmpty())
        missing(keys, "a text"_L1);
    return value.value_or(QString());
}

qint64 JsonReader::integer(Keys keys)
{
    const auto value = maybeInteger(keys);
    if (!value)
        missing(keys, "a number"_L1);
    return value.value_or(0);
}

std::optional<QString> JsonReader::maybeString(Keys keys) const
{
    return first<QString>(keys, asString);
}

QString JsonReader::line(Keys keys, qsizetype maxLength) const
{
    return truncate(maybeString(keys).value_or(QString()), maxLength);
}

std::optional<qint64> JsonReader::maybeInteger(Keys keys) const
{
    return first<qint64>(keys, asInteger);
}

std::optional<double> JsonReader::maybeNumber(Keys keys) const
{
    return first<double>(keys, asNumber);
}

std::optional<bool> JsonReader::maybeBool(Keys keys) const
{
    return first<bool>(
        keys, [](const QJsonValue &value) { return value.isBool() ? std::optional(value.toBool()) : std::nullopt; });
}

std::optional<Instant> JsonReader::maybeInstant(Keys keys) const
{
    return first<Instant>(keys, parseInstant);
}

std::optional<QJsonObject> JsonReader::maybeObject(Keys keys) const
{
    return first<QJsonObject>(keys,
        [](const QJsonValue &value) { return value.isObject() ? std::optional(value.toObject()) : std::nullopt; });
}

std::optional<QJsonArray> JsonReader::maybeArray(Keys keys) const
{
    return first<QJsonArray>(
        keys, [](const QJsonValue &value) { return value.isArray() ? std::optional(value.toArray()) : std::nullopt; });
}

QStringList JsonReader::strings(Keys keys) const
{
    QStringList texts;
    for (const QJsonValue &value : maybeArray(keys).value_or(QJsonArray())) {
        if (value.isString())
            texts.append(value.toString());
    }
    return texts;
}

bool JsonReader::has(Keys keys) const
{
    for (const QLatin1StringView key : keys) {
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isNull())
            return true;
    }
    return false;
}

void JsonReader::missing(Keys keys, QLatin1StringView wanted)
{
    if (!m_error)
        m_error = Error{
            .kind = ErrorKind::BadReply, .detail = u"wanted %1"_s.arg(wanted), .where = m_path + u'.' + *keys.begin()};
}

Result<QJsonObject> parseObject(const QByteArray &bytes, const QString &where)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject()) {
        const QString why = problem.error == QJsonParseError::NoError
            ? BaseText::tr("JSON, but no object")
            : BaseText::tr("no JSON: %1 at byte %2").arg(problem.errorString(), QLocale().toString(problem.offset));
        return fail(Error{.kind = ErrorKind::BadReply, .detail = why, .where = where});
    }
    return document.object();
}

} // namespace rensei
