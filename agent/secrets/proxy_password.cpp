#include "agent/secrets/proxy_password.h"

namespace rensei::secrets {

SecretId proxyPasswordId(const QString &address)
{
    return {SecretKind::ProxyPassword, address};
}

std::function<void(const QString &, QObject *, std::function<void(SharedSecret)>)> proxyPasswordReader(
    const StatePaths &paths, Clock &clock)
{
    return [paths, &clock](const QString &address, QObject *context, std::function<void(SharedSecret)> then) {
        findSecret(std::make_shared<Stores>(makeStores(paths, clock)), proxyPasswordId(address), context,
            [then = std::move(then)](const Found &found) { then(found.secret); });
    };
}

} // namespace rensei::secrets
