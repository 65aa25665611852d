#include "agent/http/proxy_login.h"

#include <utility>

namespace rensei::http {

using namespace std::chrono_literals;

static constexpr auto passwordPause = 30s; // a keychain is not asked with every request that fails

ProxyLogin::ProxyLogin(Clock &clock)
    : m_clock(clock)
{
}

void ProxyLogin::use(const QString &address, const QString &user, const PasswordReader &reader)
{
    const bool isWanted = !address.isEmpty() && !user.isEmpty() && reader;
    const QString wantedAddress = isWanted ? address : QString();
    const QString wantedUser = isWanted ? user : QString();
    const bool isOther = wantedAddress != m_address || wantedUser != m_user;
    m_reader = reader;
    if (isOther) {
        m_address = wantedAddress;
        m_user = wantedUser;
        m_password.reset();
        m_isAwaited = isWanted;
        Q_EMIT changed();
    }
    if (isWanted)
        return read();
    m_scope.reset();
    Q_EMIT known(); // what waited goes without
}

void ProxyLogin::read()
{
    m_readAt = m_clock.now();
    m_scope = std::make_unique<QObject>();
    m_reader(m_address, m_scope.get(), [this](const SharedSecret &password) {
        m_scope.release()->deleteLater(); // its call is running
        const bool isSame = m_password && password ? m_password->equals(password->view()) : m_password == password;
        m_password = password;
        m_isAwaited = false;
        if (!isSame)
            Q_EMIT changed();
        Q_EMIT known();
    });
}

void ProxyLogin::refused()
{
    if (!m_user.isEmpty() && !m_scope && m_clock.now() - m_readAt.value_or(0ms) >= passwordPause)
        read();
}

void ProxyLogin::applyTo(QNetworkProxy &proxy) const
{
    if (m_user.isEmpty())
        return;
    proxy.setUser(m_user);
    proxy.setPassword(m_password ? QString::fromUtf8(m_password->view()) : QString());
}

} // namespace rensei::http

#include "moc_proxy_login.cpp"
