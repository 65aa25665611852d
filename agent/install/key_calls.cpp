#include "agent/install/key_calls.h"

#include "agent/platform/keys_api.h"

namespace rensei::install {

using namespace Qt::StringLiterals;

using Revoked = std::function<void(Result<void>)>;

static void revokeAll(http::Transport &platform, const QString &org, const QStringList &ids,
    const SharedSecret &userKey, QObject *context, Revoked then)
{
    if (ids.isEmpty())
        return then({});
    platform.send(platform::revokeKey(org, ids.first(), userKey), context,
        [&platform, org, rest = ids.mid(1), userKey, context, then = std::move(then)](
            const Result<http::Response> &reply) {
            if (!platform::isRevoked(reply))
                return then(fail(reply.error()));
            revokeAll(platform, org, rest, userKey, context, then);
        });
}

static void findIds(http::Transport &platform, const KeyEntry &key, const SharedSecret &userKey, QObject *context,
    std::function<void(Result<QStringList>)> then)
{
    platform.send(platform::listKeys(key.org, userKey), context,
        [name = key.name, then = std::move(then)](const Result<http::Response> &reply) {
            if (!reply)
                return then(fail(reply.error()));
            QStringList ids;
            for (const platform::ListedKey &one : platform::parseKeys(*reply)) {
                if (one.name == name)
                    ids.append(one.id);
            }
            then(ids);
        });
}

void revokeKey(
    http::Transport &platform, const KeyEntry &key, const SharedSecret &userKey, QObject *context, Revoked then)
{
    if (!key.id.isEmpty())
        return revokeAll(platform, key.org, {key.id}, userKey, context, std::move(then));
    findIds(platform, key, userKey, context,
        [&platform, org = key.org, userKey, context, then = std::move(then)](const Result<QStringList> &ids) {
            if (!ids)
                return then(fail(ids.error()));
            revokeAll(platform, org, *ids, userKey, context, then);
        });
}

void findKeyId(http::Transport &platform, const KeyEntry &key, const SharedSecret &userKey, QObject *context,
    std::function<void(QString)> then)
{
    findIds(platform, key, userKey, context,
        [then = std::move(then)](const Result<QStringList> &ids) { then(ids ? ids->value(0) : QString()); });
}

} // namespace rensei::install
