#include "agent/control_server/request_checks.h"

#include <algorithm>

namespace rensei::control {

using namespace Qt::StringLiterals;

static QByteArrayList valuesOf(const Head &head, QByteArrayView name)
{
    QByteArrayList values;
    for (const auto &[key, value] : head.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            values.append(value.trimmed());
    }
    return values;
}

bool isOwnHost(const QByteArray &host, quint16 port)
{
    const QByteArray suffix = ':' + QByteArray::number(port);
    const QByteArray lower = host.toLower();
    return lower == "127.0.0.1" + suffix || lower == "localhost" + suffix || lower == "[::1]" + suffix;
}

// libmicrohttpd takes the text before a NUL for all there is, so that "127.0.0.1:7734\0.evil" would be our name.
static bool hasHiddenBytes(const Head &head)
{
    if (!head.size)
        return false;
    constexpr qsizetype version = 8; // HTTP/1.1
    qsizetype shown = head.method.size() + 1 + head.target.size() + 1 + version + 2 + 2;
    qsizetype emptyValues = 0;
    for (const auto &[key, value] : head.headers) {
        shown += key.size() + 2 + value.size() + 2;
        emptyValues += value.isEmpty() ? 1 : 0; // the space before nothing may be left out
    }
    const auto size = static_cast<qsizetype>(*head.size);
    return size > shown || size < shown - emptyValues;
}

static bool isFromWebPage(const Head &head)
{
    const QByteArrayList sites = valuesOf(head, "Sec-Fetch-Site");
    return !valuesOf(head, "Origin").isEmpty()
        || std::any_of(sites.begin(), sites.end(), [](const QByteArray &site) { return site != "none"; });
}

static bool isNumber(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= 18
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isClearAboutItsLength(const Head &head)
{
    const QByteArrayList lengths = valuesOf(head, "Content-Length");
    const QByteArrayList codings = valuesOf(head, "Transfer-Encoding");
    if (codings.isEmpty())
        return lengths.isEmpty() || (lengths.size() == 1 && isNumber(lengths.first()));
    return lengths.isEmpty() && codings.size() == 1 && codings.first().toLower() == "chunked";
}

static bool isJson(const Head &head)
{
    const QByteArrayList types = valuesOf(head, "Content-Type");
    if (types.size() != 1)
        return false;
    const QByteArray type = types.first();
    const qsizetype end = type.indexOf(';');
    return (end < 0 ? type : type.first(end)).trimmed().toLower() == "application/json";
}

std::optional<quint64> bodyLength(const Head &head)
{
    if (!valuesOf(head, "Transfer-Encoding").isEmpty())
        return std::nullopt;
    const QByteArrayList lengths = valuesOf(head, "Content-Length");
    return lengths.isEmpty() ? 0 : lengths.first().toULongLong();
}

std::optional<Response> refusal(const Head &head, quint16 port, qsizetype maxBody)
{
    const QByteArrayList hosts = valuesOf(head, "Host");
    if (hosts.size() != 1 || !isOwnHost(hosts.first(), port))
        return Response::errorForPrograms(403, u"the Host header does not name this server"_s);
    if (hasHiddenBytes(head))
        return Response::errorForPrograms(400, u"the head of the request is not clear"_s);
    if (isFromWebPage(head) || head.method == "OPTIONS")
        return Response::errorForPrograms(403, u"web pages are not served"_s);
    if (!isClearAboutItsLength(head))
        return Response::errorForPrograms(400, u"the length of the body is not clear"_s);
    const auto length = bodyLength(head);
    if (length == 0u)
        return std::nullopt;
    if (!isJson(head))
        return Response::errorForPrograms(415, u"a body must be application/json"_s);
    if (length && *length > static_cast<quint64>(maxBody))
        return Response::errorForPrograms(413, u"the body is too long"_s);
    return std::nullopt;
}

Credential credential(const Head &head, const Secret &token)
{
    const QByteArrayList given = valuesOf(head, "Authorization");
    if (given.isEmpty())
        return Credential::None;
    const QByteArrayView value = given.first();
    constexpr qsizetype scheme = 7;
    const bool isBearer = value.first(std::min(scheme, value.size())).compare("Bearer ", Qt::CaseInsensitive) == 0;
    const bool isRight = isBearer && token.equals(value.sliced(scheme));
    return given.size() == 1 && isRight ? Credential::Right : Credential::Wrong;
}

} // namespace rensei::control
