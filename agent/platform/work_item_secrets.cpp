#include "agent/platform/work_item_secrets.h"

#include "agent/base/redact.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace rensei::platform {

using namespace Qt::StringLiterals;

static bool isSecret(const QString &name)
{
    return name == "env"_L1 || name == "headers"_L1 || isSecretName(name);
}

static bool isToolServers(const QString &name, const QJsonValue &value)
{
    return name.startsWith("mcp"_L1, Qt::CaseInsensitive) && (value.isArray() || value.isObject());
}

// URLs and command lines often contain a key in plain text. Prompts are written by the user and are kept.
static bool mayHoldKeys(const QString &name)
{
    return name == "url"_L1 || name == "args"_L1 || name == "command"_L1 || name == "repository"_L1;
}

/// What of an item's texts is kept.
enum class Texts { AsTheyAre, Redacted, NamesOnly };

static Texts textsOf(const QString &name, const QJsonValue &value, Texts outer)
{
    if (outer == Texts::NamesOnly || isToolServers(name, value))
        return Texts::NamesOnly;
    return mayHoldKeys(name) ? Texts::Redacted : outer;
}

static QJsonValue stripped(const QJsonValue &value, Texts texts)
{
    if (value.isString())
        return texts == Texts::Redacted ? QJsonValue(redacted(value.toString())) : value;
    if (value.isArray()) {
        QJsonArray kept;
        for (const QJsonValue &element : value.toArray()) {
            if (texts != Texts::NamesOnly || !element.isString())
                kept.append(stripped(element, texts));
        }
        return kept;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isName = it.key() == "name"_L1 || it.key() == "type"_L1;
        // An argument or address cannot be judged by its shape: a key may look like anything.
        const bool isHidden = texts == Texts::NamesOnly && !isName && (it.value().isString() || mayHoldKeys(it.key()));
        if (!isSecret(it.key()) && !isHidden)
            kept.insert(it.key(), stripped(it.value(), textsOf(it.key(), it.value(), texts)));
    }
    return kept;
}

QJsonObject withoutSecrets(const QJsonObject &raw)
{
    return stripped(raw, Texts::AsTheyAre).toObject();
}

bool hasSecrets(const QJsonObject &raw)
{
    return withoutSecrets(raw) != raw;
}

namespace {

/// Collects the secret values of an item.
class Collector {
public:
    QStringList values;

    void collect(const QString &name, const QJsonValue &value, bool inToolServers)
    {
        const bool inside = inToolServers || isToolServers(name, value);
        if (isSecret(name))
            return addAll(value);
        if (inside && name == "args"_L1 && value.isArray())
            return addArguments(value.toArray());
        if (value.isString())
            return addAddress(value.toString(), inside);
        for (const QJsonValue &element : value.toArray())
            collect(name, element, inside);
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collect(it.key(), it.value(), inside);
    }

private:
    void addAll(const QJsonValue &value)
    {
        for (const QJsonValue &element : value.toArray())
            addAll(element);
        const QJsonObject object = value.toObject();
        for (const QJsonValue &member : object)
            addAll(member);
        if (value.isString() || value.isDouble())
            add(value.toVariant().toString());
    }

    // Of `Bearer abc` the word after the scheme is a value of its own.
    void add(const QString &value)
    {
        values.append(value);
        const qsizetype space = value.lastIndexOf(u' ');
        if (space > 0 && looksLikeKey(value.mid(space + 1)))
            values.append(value.mid(space + 1));
    }

    static bool looksLikeKey(const QString &word)
    {
        static const QRegularExpression key(u"^(?=.*[0-9])(?=.*[A-Za-z])[A-Za-z0-9_.~+=\\-]{12,}$"_s);
        return key.match(word).hasMatch();
    }

    void addArguments(const QJsonArray &arguments)
    {
        bool followsSecretName = false;
        for (const QJsonValue &element : arguments) {
            const QString argument = element.toString();
            const qsizetype equals = argument.indexOf(u'=');
            const QString value = equals < 0 ? argument : argument.mid(equals + 1);
            const bool isFlag = argument.startsWith(u'-') && equals < 0;
            const bool isNamed = equals >= 0 ? isSecretFlag(argument.first(equals)) : followsSecretName;
            if (!isFlag && isNamed)
                add(value);
            else if (!isFlag && looksLikeKey(value))
                values.append(value);
            else if (redacted(argument) != argument)
                add(argument);
            addAddress(argument, true);
            followsSecretName = isFlag && isSecretFlag(argument);
        }
    }

    static bool isSecretFlag(const QString &flag)
    {
        return isSecretName(flag) || flag.endsWith("key"_L1, Qt::CaseInsensitive)
            || flag.endsWith("auth"_L1, Qt::CaseInsensitive) || flag.endsWith("pass"_L1, Qt::CaseInsensitive)
            || flag.endsWith("header"_L1, Qt::CaseInsensitive);
    }

    void addAddress(const QString &text, bool inToolServers)
    {
        const QUrl url(text, QUrl::StrictMode);
        if (!text.contains("://"_L1) || !url.isValid())
            return;
        values.append(url.password(QUrl::FullyDecoded));
        if (url.password().isEmpty())
            values.append(url.userName(QUrl::FullyDecoded));
        const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
        for (const auto &[name, value] : items) {
            if (inToolServers || isSecretName(name))
                values.append(value);
        }
        if (!inToolServers)
            return;
        const QStringList segments = url.path().split(u'/');
        for (const QString &segment : segments) {
            if (looksLikeKey(segment))
                values.append(segment);
        }
    }
};

} // namespace

QStringList secretValues(const QJsonObject &raw)
{
    Collector collector;
    collector.collect({}, raw, false);
    collector.values.removeAll(QString());
    collector.values.removeDuplicates();
    return collector.values;
}

} // namespace rensei::platform
