#include "app/model/updates/release.h"

#include "agent/base/json_reader.h"
#include "app/model/updates/version_order.h"

namespace rensei::app {

using namespace Qt::StringLiterals;

bool isSafeAddress(const QUrl &address)
{
    constexpr qsizetype longest = 2'000;
    const QString host = address.host();
    const bool isHere = host == "127.0.0.1"_L1 || host == "localhost"_L1 || host == "::1"_L1;
    const bool isSafe = address.scheme() == "https"_L1 || (address.scheme() == "http"_L1 && isHere);
    return address.isValid() && isSafe && !host.isEmpty() && address.userInfo().isEmpty()
        && address.toEncoded().size() <= longest;
}

static Result<Release> checked(const Release &release)
{
    if (!isVersion(release.version))
        return fail(Error{.kind = ErrorKind::BadReply, .detail = u"is no version"_s, .where = u"$.version"_s});
    if (!isSafeAddress(release.page))
        return fail(Error{.kind = ErrorKind::BadReply, .detail = u"is no page for a browser"_s, .where = u"$.page"_s});
    return release;
}

Result<Release> parseRelease(const QJsonObject &body)
{
    JsonReader in(body);
    const QString version = in.string("version"_L1);
    const QString page = in.string("page"_L1);
    return in.finish(Release{version, QUrl(page, QUrl::StrictMode)}).and_then(checked);
}

QJsonObject toJson(const Release &release)
{
    return {{u"version"_s, release.version}, {u"page"_s, release.page.toString(QUrl::FullyEncoded)}};
}

} // namespace rensei::app
