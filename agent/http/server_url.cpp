#include "agent/http/server_url.h"

#include "agent/http/texts.h"

#include <QHostAddress>

namespace rensei::http {

using namespace Qt::StringLiterals;

bool isLoopback(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    // An exact address, so that 127.0.0.1.evil.example is not taken for one.
    QHostAddress address;
    return address.setAddress(host) && address.isLoopback();
}

Result<QUrl> parseServerUrl(const QString &text)
{
    const QString trimmed = text.trimmed();
    QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return failLocally(HttpText::tr("The platform address is not a web address."), trimmed);
    if (!url.userInfo().isEmpty())
        return failLocally(HttpText::tr("The platform address must not hold a user name or password."), url.host());
    const bool isPlain = url.scheme() == "http"_L1;
    if (!isPlain && url.scheme() != "https"_L1)
        return failLocally(HttpText::tr("The platform address must begin with https://."), trimmed);
    if (isPlain && !isLoopback(url.host()))
        return failLocally(
            HttpText::tr("The platform address must begin with https:// (http:// only for this computer)."), trimmed);
    if (url.hasQuery() || url.hasFragment())
        return failLocally(HttpText::tr("The platform address must end after its path."), trimmed);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url;
}

QUrl join(const QUrl &serverUrl, const QString &path)
{
    // Parsed from text, so that percent escapes in `path` stay as they are.
    return QUrl(serverUrl.toString(QUrl::FullyEncoded) + path, QUrl::StrictMode);
}

} // namespace rensei::http
