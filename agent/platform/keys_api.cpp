#include "agent/platform/keys_api.h"

#include "agent/platform/endpoint.h"
#include "agent/platform/fields.h"

#include <algorithm>

namespace rensei::platform {

using namespace Qt::StringLiterals;

static constexpr qsizetype maxTokenLength = 8 * 1024;
static constexpr qsizetype maxListedKeys = 1'000;

static QString keysPath(const QString &orgId)
{
    return u"/api/org/%1/keys"_s.arg(segment(orgId));
}

http::Request mintKey(
    const QString &orgId, const QString &name, const QStringList &projectIds, const SharedSecret &userKey)
{
    const QJsonArray projects = QJsonArray::fromStringList(projectIds);
    return post(keysPath(orgId),
        {{u"name"_s, name}, {u"keyType"_s, u"worker_registration"_s}, {u"projectIds"_s, projects},
            {u"projects"_s, projects}},
        userKey);
}

// It goes into a header, and into a keychain.
static bool isToken(const QString &text)
{
    return !text.isEmpty() && text.size() <= maxTokenLength
        && std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

Result<MintedKey> parseMintedKey(const QJsonObject &body)
{
    const JsonReader in(body);
    const JsonReader key = within(in, "key"_L1);
    for (const QString &secret : {text(in, "token"_L1), text(key, "fullKey"_L1), text(in, "fullKey"_L1),
             text(key, "token"_L1), text(in, "key"_L1)}) {
        if (!isToken(secret))
            continue;
        QString id = text(in, "keyId"_L1);
        if (id.isEmpty())
            id = text(key, "id"_L1);
        if (id.isEmpty())
            id = text(in, "id"_L1);
        return MintedKey{isPathSegment(id) ? id : QString(), share(Secret(secret.toLatin1()))};
    }
    return fail({.kind = ErrorKind::BadReply,
        .detail = u"the platform's reply to making a key holds no key"_s,
        .where = u"$.token"_s});
}

http::Request listKeys(const QString &orgId, const SharedSecret &userKey)
{
    return get(keysPath(orgId), userKey);
}

/// By its type, else by its scopes; a key of which neither is told may be one. Source: agent/platform/PROTOCOL.md,
/// "Keys".
static bool isForHosts(const JsonReader &key)
{
    const QString type = text(key, "keyType"_L1);
    if (!type.isEmpty())
        return type == "worker_registration"_L1;
    const QStringList scopes = key.strings("scopes"_L1);
    return scopes.isEmpty()
        || std::ranges::any_of(scopes, [](const QString &scope) { return scope.startsWith("worker:"_L1); });
}

QList<ListedKey> parseKeys(const http::Response &reply)
{
    QJsonArray entries = reply.root.toArray();
    const JsonReader in(reply.body);
    if (const auto listed = in.maybeArray({"keys"_L1, "items"_L1, "data"_L1}))
        entries = *listed;
    QList<ListedKey> keys;
    for (const QJsonValue &entry : std::as_const(entries)) {
        const JsonReader key(entry.toObject());
        const ListedKey one{text(key, {"keyId"_L1, "id"_L1}), text(key, "name"_L1), key.maybeInstant("createdAt"_L1),
            key.maybeInstant({"lastUsedAt"_L1, "lastUsed"_L1}), isForHosts(key)};
        if (isPathSegment(one.id) && keys.size() < maxListedKeys)
            keys.append(one);
    }
    return keys;
}

http::Request revokeKey(const QString &orgId, const QString &keyId, const SharedSecret &userKey)
{
    return {.method = "DELETE", .path = keysPath(orgId) + u'/' + segment(keyId), .bearer = userKey};
}

bool isRevoked(const Result<http::Response> &reply)
{
    return reply || reply.error().kind == ErrorKind::NotFound;
}

QUrl keyPage(const QUrl &serverUrl, const QString &orgSlug)
{
    const QString server = serverUrl.toString(QUrl::StripTrailingSlash);
    return QUrl(orgSlug.isEmpty() ? server : u"%1/%2/settings/api-keys"_s.arg(server, segment(orgSlug)));
}

} // namespace rensei::platform
