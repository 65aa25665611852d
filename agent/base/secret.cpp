#include "agent/base/secret.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace rensei {

// A plain fill of memory that is about to be freed may be optimised away; writes through volatile may not.
static void overwrite(char *bytes, std::size_t size)
{
    volatile char *target = bytes;
    for (std::size_t i = 0; i < size; ++i)
        target[i] = 0;
}

Secret::Secret(QByteArray &&bytes)
    : m_bytes(bytes.cbegin(), bytes.cend())
{
    if (bytes.isDetached())
        overwrite(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

Secret::~Secret()
{
    wipe();
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret Secret::clone() const
{
    return Secret(view().toByteArray());
}

QByteArray Secret::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(view());
    return hash.result().first(8).toHex();
}

bool Secret::equals(QByteArrayView other) const
{
    const QByteArrayView mine = view();
    unsigned difference = mine.size() == other.size() ? 0U : 1U;
    const qsizetype shared = std::min(mine.size(), other.size());
    for (qsizetype i = 0; i < shared; ++i)
        difference |= static_cast<unsigned char>(mine[i]) ^ static_cast<unsigned char>(other[i]);
    return difference == 0;
}

void Secret::wipe()
{
    overwrite(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

SharedSecret share(Secret secret)
{
    return std::make_shared<const Secret>(std::move(secret));
}

} // namespace rensei
