#include "app/backend/account/host_keys.h"

#include "agent/platform/endpoint.h"

#include <algorithm>
#include <utility>

namespace rensei::app {

using http::Response;
using platform::ListedKey;

HostKeys::HostKeys(Parts parts)
    : m_parts(std::move(parts))
{
}

void HostKeys::forget()
{
    m_requests.cancel();
    m_state = State::NotAsked;
    m_keys.clear();
    m_own = {};
    m_revoking.clear();
    m_revoked.clear();
    m_refusal.reset();
    Q_EMIT changed();
}

void HostKeys::dismiss()
{
    if (std::exchange(m_refusal, std::nullopt))
        Q_EMIT changed();
}

bool HostKeys::canList() const
{
    const auto account = m_parts.account();
    return account && !account->orgId.isEmpty();
}

void HostKeys::list()
{
    if (m_state == State::Loading)
        return;
    m_own = m_parts.own();
    const auto account = m_parts.account();
    if (!account || account->orgId.isEmpty()) {
        m_state = State::NoAccount;
        m_keys.clear();
        Q_EMIT changed();
        return;
    }
    m_state = State::Loading;
    m_parts.api.call([org = account->orgId](const SharedSecret &key) { return platform::listKeys(org, key); },
        m_requests.context(), m_requests.guard([this](const Result<Response> &reply) { listed(reply); }));
    Q_EMIT changed();
}

HostKeys::State HostKeys::stateOf(const Error &error)
{
    if (error.kind == ErrorKind::Unauthorized)
        Q_EMIT refused();
    if (platform::isRouteMissing(error))
        return State::NotOffered;
    return error.kind == ErrorKind::Forbidden ? State::NotAllowed : State::Failed;
}

void HostKeys::listed(const Result<Response> &reply)
{
    m_keys.clear();
    if (reply) {
        m_state = State::Listed;
        m_keys = hostKeys(platform::parseKeys(*reply), m_own);
    } else {
        m_error = reply.error();
        m_state = stateOf(m_error);
    }
    Q_EMIT changed();
}

void HostKeys::revoke(const QString &id)
{
    const auto account = m_parts.account();
    const auto found = std::ranges::find(m_keys, id, &ListedKey::id);
    if (!account || found == m_keys.end() || !m_revoking.isEmpty())
        return;
    m_revoking = id;
    m_revoked.clear();
    m_refusal.reset();
    const ListedKey key = *found;
    m_parts.api.call(
        [org = account->orgId, id](const SharedSecret &userKey) { return platform::revokeKey(org, id, userKey); },
        m_requests.context(),
        m_requests.guard([this, key](const Result<Response> &reply) { answeredRevocation(key, reply); }));
    Q_EMIT changed();
}

void HostKeys::answeredRevocation(const ListedKey &key, const Result<Response> &reply)
{
    m_revoking.clear();
    if (platform::isRevoked(reply)) {
        m_keys.removeIf([&key](const ListedKey &one) { return one.id == key.id; });
        m_revoked = key.name;
    } else {
        m_refusal = Refusal{key.name, stateOf(reply.error()), reply.error()};
    }
    Q_EMIT changed();
}

} // namespace rensei::app

#include "moc_host_keys.cpp"
