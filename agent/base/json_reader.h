#pragma once

#include "agent/base/instant.h"
#include "agent/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace rensei {

/// The names under which a field may come, in order of preference: one, or `{"a"_L1, "b"_L1}`.
class Keys {
public:
    Keys(QLatin1StringView key)
        : m_one(key)
    {
    }
    Keys(std::initializer_list<QLatin1StringView> keys)
        : m_many(keys)
    {
    }

    const QLatin1StringView *begin() const { return m_many.size() > 0 ? m_many.begin() : &m_one; }
    const QLatin1StringView *end() const { return m_many.size() > 0 ? m_many.end() : &m_one + 1; }

private:
    QLatin1StringView m_one;
    std::initializer_list<QLatin1StringView> m_many;
};

/// What a text from outside may measure that is shown in one line, in UTF-16 units: less than 1 KiB in UTF-8. A view
/// that lays out more in one piece takes seconds and hundreds of megabytes.
inline constexpr qsizetype maxLineLength = 256;
inline constexpr qsizetype maxSentencesLength = 1024; ///< the same of a sentence or two

/// Reads one JSON object field by field. Unknown fields are ignored; null equals absent; a mistyped optional field
/// equals absent; a number may come as text and a text id as a number. The first required field that is missing or
/// mistyped is kept as the error, with its path: read all fields, then check once with finish().
/// Source: agent/platform/PROTOCOL.md, "JSON decoding rules".
class JsonReader {
public:
    explicit JsonReader(QJsonObject object, QString path = QStringLiteral("$"));

    QString string(Keys keys); ///< required, and not empty
    qint64 integer(Keys keys); ///< required

    std::optional<QString> maybeString(Keys keys) const;
    QString line(Keys keys, qsizetype maxLength = maxLineLength) const; ///< a text to be shown, cut; "" when absent
    std::optional<qint64> maybeInteger(Keys keys) const;
    std::optional<double> maybeNumber(Keys keys) const;
    std::optional<bool> maybeBool(Keys keys) const;
    std::optional<Instant> maybeInstant(Keys keys) const;
    std::optional<QJsonObject> maybeObject(Keys keys) const;
    std::optional<QJsonArray> maybeArray(Keys keys) const;

    /// The strings of an array; elements of other types are skipped. Empty when absent.
    QStringList strings(Keys keys) const;

    /// Whether any of `keys` is there with a value other than null.
    bool has(Keys keys) const;

    template <typename T>
    Result<T> finish(T value) const
    {
        if (m_error)
            return fail(*m_error);
        return value;
    }

private:
    template <typename T, typename Read>
    std::optional<T> first(Keys keys, Read read) const;
    void missing(Keys keys, QLatin1StringView wanted);

    QJsonObject m_object;
    QString m_path;
    std::optional<Error> m_error;
};

/// The JSON object in `bytes`, or a BadReply that names `where` and never quotes the bytes: they may hold a token.
Result<QJsonObject> parseObject(const QByteArray &bytes, const QString &where = QStringLiteral("$"));

} // namespace rensei
