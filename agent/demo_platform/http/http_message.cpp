#include "agent/demo_platform/http/http_message.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace rensei::demo {

static constexpr qsizetype maxHeadSize = 32 * 1024;
static constexpr qsizetype maxBodySize = 4 * 1024 * 1024;

static ParsedRequest rejected(int status)
{
    ParsedRequest bad;
    bad.state = ParsedRequest::State::Bad;
    bad.errorStatus = status;
    return bad;
}

static bool isToken(const QByteArray &text)
{
    static const QByteArray symbols = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || symbols.contains(c);
    });
}

/// 0 when the line is well-formed, else the status of the error response.
static int readRequestLine(const QByteArray &line, HttpRequest &request)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts.at(0)) || !parts.at(1).startsWith('/'))
        return 400;
    if (parts.at(2) != "HTTP/1.1" && parts.at(2) != "HTTP/1.0")
        return parts.at(2).startsWith("HTTP/") ? 505 : 400;
    request.method = parts.at(0);
    const QString target = QString::fromLatin1(parts.at(1));
    const qsizetype queryMark = target.indexOf(u'?');
    request.path = target.left(queryMark < 0 ? target.size() : queryMark);
    request.query = queryMark < 0 ? QString() : target.mid(queryMark + 1);
    request.keepAlive = parts.at(2) == "HTTP/1.1";
    return 0;
}

static bool readHeaders(const QList<QByteArray> &lines, HttpRequest &request)
{
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || !isToken(line.left(colon)))
            return false;
        request.headers.append({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
    }
    return true;
}

/// The declared size of the body, 0 when none is declared; nothing when the declaration is invalid.
static std::optional<qsizetype> bodySize(const HttpHeaders &headers)
{
    std::optional<qsizetype> size;
    for (const auto &[name, value] : headers) {
        if (name != "content-length")
            continue;
        const bool digits = !value.isEmpty() && std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
        bool ok = false;
        const qsizetype read = value.toLongLong(&ok);
        if (!digits || !ok || (size && *size != read))
            return std::nullopt;
        size = read;
    }
    return size.value_or(0);
}

static void readConnection(HttpRequest &request)
{
    const QByteArray connection = request.header("connection").toLower();
    if (connection == "close")
        request.keepAlive = false;
    else if (connection == "keep-alive")
        request.keepAlive = true;
}

QByteArray HttpRequest::header(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

ParsedRequest parseRequest(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end > maxHeadSize || (end < 0 && bytes.size() > maxHeadSize))
        return rejected(431);
    if (end < 0)
        return {};

    ParsedRequest parsed;
    QList<QByteArray> lines;
    for (qsizetype from = 0; from < end;) {
        const qsizetype to = bytes.indexOf("\r\n", from);
        lines.append(bytes.mid(from, to - from));
        from = to + 2;
    }
    if (lines.isEmpty())
        return rejected(400);
    if (const int errorStatus = readRequestLine(lines.takeFirst(), parsed.request))
        return rejected(errorStatus);
    if (!readHeaders(lines, parsed.request))
        return rejected(400);
    if (!parsed.request.header("transfer-encoding").isEmpty())
        return rejected(411);
    const std::optional<qsizetype> size = bodySize(parsed.request.headers);
    if (!size)
        return rejected(400);
    if (*size > maxBodySize)
        return rejected(413);
    if (bytes.size() < end + 4 + *size)
        return {};

    readConnection(parsed.request);
    parsed.request.body = bytes.mid(end + 4, *size);
    parsed.frameSize = end + 4 + *size;
    parsed.state = ParsedRequest::State::Complete;
    return parsed;
}

static QByteArray reasonPhrase(int status)
{
    static const QHash<int, QByteArray> reasons = {
        {200, "OK"},
        {201, "Created"},
        {202, "Accepted"},
        {204, "No Content"},
        {307, "Temporary Redirect"},
        {308, "Permanent Redirect"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {409, "Conflict"},
        {410, "Gone"},
        {411, "Length Required"},
        {413, "Content Too Large"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {503, "Service Unavailable"},
        {505, "HTTP Version Not Supported"},
    };
    return reasons.value(status, "Status");
}

QByteArray serialise(const HttpResponse &response, bool keepAlive)
{
    QByteArray out = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) + "\r\n";
    for (const auto &[name, value] : response.headers)
        out += name + ": " + value + "\r\n";
    // A 204 must not have a Content-Length. Source: RFC 9110, 8.6.
    if (response.status != 204)
        out += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    out += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return response.status == 204 ? out : out + response.body;
}

} // namespace rensei::demo
