#include "agent/base/redact.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace rensei {

using namespace Qt::StringLiterals;

static constexpr QLatin1StringView secretEndings[] = {"token"_L1, "jwt"_L1, "secret"_L1, "password"_L1, "passwd"_L1,
    "passphrase"_L1, "apikey"_L1, "accesskey"_L1, "privatekey"_L1, "authorization"_L1, "credentials"_L1, "cookie"_L1};

namespace {

struct Rule {
    QRegularExpression pattern;
    QString replacement = u"\\1[redacted]"_s;
};

// Parts of patterns. Quantifiers are bounded or possessive: a pattern that exceeded the engine's limits would match
// nothing, and so hide nothing.
struct Parts {
    // The names of isSecretName(), with the separators that it ignores.
    const QString secretName = u"[\\w.\\-]{0,60}?(?:token|jwt|secret|passw(?:or)?d|passphrase|"
                               "(?:api|access|private)[_\\-]?key|authorization|credentials|cookie)"_s;
    // By its shape: characters of tokens only, and a digit or sign that words lack, or capitals all over.
    const QString credential = u"(?=[A-Za-z._/\\-]*+[0-9+=~]|[A-Z]*(?:[a-z]++[A-Z]++){3})[A-Za-z0-9._~+/=\\-]{8,}+"_s;
    const QString scheme = u"(?:basic|bearer|token|digest|negotiate|ntlm|api-?key|key|hmac|oauth|dpop)"_s;
    const QString authorization = u"authorization\\\\*[\"']?\\s{0,8}[:=]\\s{0,8}\\\\*[\"']?"_s;
    const QString addressStart = u"[a-z][a-z0-9+.\\-]{0,30}:(?:\\\\*+/){2}"_s;
};

} // namespace

static const Parts &parts()
{
    static const Parts all;
    return all;
}

static QList<Rule> makeRules()
{
    const Parts &part = parts();
    const auto exact = [](const QString &text) { return QRegularExpression(text); };
    const auto pattern = [](const QString &text) {
        return QRegularExpression(
            text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    };
    return {
        {exact(u"(?<![A-Za-z0-9])(?:rsk|rsp|dmk)_[A-Za-z0-9_\\-]{4,}+"_s), redactedMark},
        {exact(u"(?<![A-Za-z0-9])eyJ[A-Za-z0-9_\\-]{8,}+\\.[A-Za-z0-9_\\-]*+(?:\\.[A-Za-z0-9_\\-]*+)?"_s),
            redactedMark},
        // A quoted name and a quoted value, both escaped any number of times: up to the quote of the same depth.
        {pattern(u"((\\\\*+[\"'])"_s + part.secretName
            + u"\\2\\s{0,8}[:=]\\s{0,8}(\\\\*+)([\"']))"
              "(?!\\[redacted\\])(?:(?!(?<!\\\\)\\3\\4)[^\\r\\n])++"_s)},
        // A header: its name begins the line or a quoted text, and its value ends it.
        {pattern(u"((?:^|[\"'`<>{(\\[,;|]|-H)\\s{0,8}(?:proxy-)?"_s + part.authorization + part.scheme
            + u"\\s{1,8})[^\\s\"'`,;}]++(?=\\s*(?:$|[\"'`,;})\\]\\\\|]))"_s)},
        {pattern(u"("_s + part.authorization
            + u"(?:digest|oauth|hawk|hmac|signature|aws4-hmac-sha256)\\s{1,8})(?=[^\\r\\n=]{0,200}=)[^\\r\\n]++"_s)},
        {exact(u"((?i:"_s + part.authorization + u"(?:"_s + part.scheme + u"\\s{1,8})?))"_s + part.credential)},
        {exact(u"(\\b(?i:bearer)\\s{1,8})"_s + part.credential)},
        {pattern(u"("_s + part.addressStart + u")[^/\\s?#\"'<>\\\\@]{1,2000}(?:@[^/\\s?#\"'<>\\\\@]{1,200})*@"_s),
            u"\\1[redacted]@"_s},
        {pattern(
            u"([?&;](?:"_s + part.secretName + u"|[\\w.\\-]{0,60}?(?:key|auth|sig|signature))=)[^&\\s\"'<>#\\\\]++"_s)},
    };
}

QString redacted(QString text)
{
    static const QList<Rule> rules = makeRules();
    for (const Rule &rule : rules)
        text.replace(rule.pattern, rule.replacement);
    return text;
}

QJsonValue redacted(const QJsonValue &value)
{
    if (value.isString())
        return redacted(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &element : value.toArray())
            array.append(redacted(element));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue member = it.value();
        const bool isHarmless = member.isBool() || member.isNull() || member == QJsonValue(QString());
        it.value() = isSecretName(it.key()) && !isHarmless ? QJsonValue(redactedMark) : redacted(member);
    }
    return object;
}

bool isSecretName(QStringView name)
{
    QString letters = name.toString().toLower();
    letters.removeIf([](QChar c) { return c == u'-' || c == u'_' || c == u'.' || c == u' '; });
    return std::any_of(std::begin(secretEndings), std::end(secretEndings),
        [&letters](QLatin1StringView ending) { return letters.endsWith(ending); });
}

qsizetype openCredential(const QString &text)
{
    const Parts &part = parts();
    static const QRegularExpression open(u"(?:"_s + part.authorization
            + u"[^\\s\"'][^\\r\\n]*+|\\bbearer\\s{1,8}\\S++|\\b(?:rsk|rsp|dmk)_\\S{0,3}|\\beyJ[A-Za-z0-9_\\-]*+|"_s
            + part.addressStart + u"[^/\\s?#\"'<>]++)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype looksBack = 4'000;
    const auto found = open.match(text.right(looksBack));
    return found.hasMatch() ? found.capturedLength() : 0;
}

} // namespace rensei
