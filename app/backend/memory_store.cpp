#include "app/backend/memory_store.h"

#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using secrets::StoreError;
using secrets::StoreProblem;
using secrets::StoreResult;

MemoryStore::MemoryStore(Clock &clock)
    : m_clock(clock)
{
}

QString MemoryStore::name() const
{
    return u"the desktop's memory"_s;
}

void MemoryStore::read(const secrets::SecretId &id, QObject *context, ReadThen then)
{
    const SharedSecret secret = m_secrets.value(id.account());
    m_clock.callAfter(0ms, context, [secret, then = std::move(then)] {
        then(secret ? StoreResult<Secret>(secret->clone()) : tl::unexpected(StoreError{StoreProblem::NoEntry}));
    });
}

void MemoryStore::write(const secrets::SecretId &id, Secret secret, QObject *context, DoneThen then)
{
    put(id, share(std::move(secret)));
    m_clock.callAfter(0ms, context, [then = std::move(then)] { then({}); });
}

void MemoryStore::remove(const secrets::SecretId &id, QObject *context, DoneThen then)
{
    const bool existed = m_secrets.remove(id.account());
    m_clock.callAfter(0ms, context, [existed, then = std::move(then)] {
        then(existed ? StoreResult<void>() : tl::unexpected(StoreError{StoreProblem::NoEntry}));
    });
}

void MemoryStore::put(const secrets::SecretId &id, const SharedSecret &secret)
{
    m_secrets.insert(id.account(), secret);
}

} // namespace rensei::app
