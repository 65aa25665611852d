#include "agent/http/reply.h"

#include "agent/base/truncate.h"
#include "agent/http/texts.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace rensei::http {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::seconds;

static constexpr qsizetype maxErrorBytes = 64 * 1024;
static constexpr qsizetype maxServerText = 300;

static QByteArray header(const RawReply &raw, QByteArrayView name)
{
    for (const auto &[key, value] : raw.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value.trimmed();
    }
    return {};
}

static std::optional<Instant> httpDate(const QByteArray &text)
{
    // Qt parses no zone names here, and HTTP has only this one.
    QString zoned = QString::fromLatin1(text);
    zoned.replace("GMT"_L1, "+0000"_L1);
    const QDateTime time = QDateTime::fromString(zoned, Qt::RFC2822Date);
    return time.isValid() ? std::optional(toInstant(time)) : std::nullopt;
}

static milliseconds held(milliseconds wait)
{
    return std::clamp<milliseconds>(wait, 1s, 300s);
}

std::optional<milliseconds> rateReset(const RawReply &raw, Instant now)
{
    bool isNumber = false;
    const qint64 reset = header(raw, "X-RateLimit-Reset").toLongLong(&isNumber);
    if (!isNumber)
        return std::nullopt;
    if (reset > 1'000'000'000)
        return held(Instant(seconds(std::min<qint64>(reset, 100'000'000'000))) - now);
    return held(seconds(std::max<qint64>(reset, 0)));
}

std::optional<milliseconds> retryAfter(const RawReply &raw, Instant now)
{
    bool isNumber = false;
    const QByteArray asked = header(raw, "Retry-After");
    const qint64 inSeconds = asked.toLongLong(&isNumber);
    if (isNumber)
        return held(seconds(std::clamp<qint64>(inSeconds, 0, 86'400)));
    if (const auto until = httpDate(asked))
        return held(*until - now);
    return rateReset(raw, now);
}

/// Adds the rate limit that the server reports to a Response or an Error.
template <typename T>
static T withRate(T answer, const RawReply &raw, Instant now)
{
    bool isNumber = false;
    const int remaining = header(raw, "X-RateLimit-Remaining").toInt(&isNumber);
    if (isNumber)
        answer.rateRemaining = std::max(remaining, 0);
    answer.rateReset = rateReset(raw, now);
    return answer;
}

/// Whether a redirect leads to another server: a captive portal's, or a gateway's.
static bool leadsAway(const RawReply &raw)
{
    const QUrl target = raw.url.resolved(QUrl::fromEncoded(header(raw, "Location")));
    return raw.url.isValid() && target.host().compare(raw.url.host(), Qt::CaseInsensitive) != 0;
}

/// The coding of the body; "" when it is plain.
static QByteArray compression(const RawReply &raw)
{
    const QByteArray coding = header(raw, "Content-Encoding").toLower();
    return coding == "identity" ? QByteArray() : coding.left(20);
}

/// Whether only the platform itself can mean it: about a credential, a right or what was sent.
static bool isVerdict(int status)
{
    return status >= 400 && status < 500 && status != 404 && status != 405 && status != 408 && status != 429;
}

static ErrorKind kindOf(const RawReply &raw, bool hasJson)
{
    const int status = raw.status;
    if (status < 400) // the web tier's way to a login page
        return leadsAway(raw) ? ErrorKind::BadReply : ErrorKind::Unauthorized;
    if (!hasJson && (isVerdict(status) || (status < 500 && !compression(raw).isEmpty())))
        return ErrorKind::BadReply;
    switch (status) {
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return hasJson ? ErrorKind::NotFound : ErrorKind::RouteMissing;
    case 405:
    case 501:
        return ErrorKind::RouteMissing;
    case 409:
        return ErrorKind::Conflict;
    case 408:
    case 429:
        return ErrorKind::Overloaded;
    default:
        return status < 500 ? ErrorKind::Rejected : ErrorKind::Overloaded;
    }
}

/// `text` as one line that can be shown: no control characters, no change of direction, not too long.
static QString cleaned(QString text)
{
    for (QChar &c : text) {
        const bool isText = c.isPrint() || c.isSurrogate();
        if (!isText || c.category() == QChar::Other_Format)
            c = u' ';
    }
    return truncate(text.simplified(), maxServerText);
}

static QString unreadableDetail(const RawReply &raw)
{
    if (const QByteArray coding = compression(raw); !coding.isEmpty())
        return HttpText::tr("the answer is compressed (%1), which was not asked for")
            .arg(cleaned(QString::fromLatin1(coding)));
    return HttpText::tr("unexpected response from the server: no JSON");
}

static Error errorOf(const RawReply &raw, const QString &where, Instant now)
{
    const QJsonDocument document = QJsonDocument::fromJson(raw.body.first(std::min(raw.body.size(), maxErrorBytes)));
    Error error{.kind = kindOf(raw, document.isObject()),
        .detail = HttpText::tr("the server answered %1").arg(raw.status),
        .where = where,
        .httpStatus = raw.status};
    if (error.kind == ErrorKind::BadReply)
        error.detail = leadsAway(raw) ? HttpText::tr("redirected to another server") : unreadableDetail(raw);
    QString text = document.object().value("message"_L1).toString();
    if (text.isEmpty())
        text = document.object().value("error"_L1).toString();
    error.serverText = cleaned(text);
    if (raw.status == 429 || raw.status == 503)
        error.retryAfter = retryAfter(raw, now);
    return withRate(error, raw, now);
}

Result<Response> toResult(const RawReply &raw, const QString &where)
{
    const Instant now = toInstant(QDateTime::currentDateTimeUtc());
    if (raw.status < 200 || raw.status >= 300)
        return fail(errorOf(raw, where, now));
    Response response = withRate(Response(), raw, now);
    response.status = raw.status;
    response.date = httpDate(header(raw, "Date"));
    if (raw.status == 204 || raw.body.trimmed().isEmpty())
        return response;
    const QJsonDocument document = QJsonDocument::fromJson(raw.body);
    if (document.isNull()) {
        const Error error{
            .kind = ErrorKind::BadReply, .detail = unreadableDetail(raw), .where = where, .httpStatus = raw.status};
        return fail(withRate(error, raw, now));
    }
    response.body = document.object();
    response.root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(response.body);
    return response;
}

} // namespace rensei::http
