#pragma once

#include "agent/base/clock.h"
#include "agent/base/secret.h"

#include <QNetworkProxy>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace rensei::http {

/// Gives the password of the proxy at `address` (see proxyAddress()), null for none, once, later, unless `context` is
/// gone by then.
using PasswordReader
    = std::function<void(const QString &address, QObject *context, std::function<void(SharedSecret)> then)>;

/// User and password for a proxy that wants them. The password is read when there is a user, kept in memory only, and
/// read again when the proxy refuses it.
class ProxyLogin final : public QObject {
    Q_OBJECT

public:
    explicit ProxyLogin(Clock &clock);

    /// From now on `user` at the proxy with that address, whose password is read anew. An empty user or address: none.
    void use(const QString &address, const QString &user, const PasswordReader &reader);

    /// Whether the password was not read yet: a request that is sent before known() would be refused.
    bool isAwaited() const { return m_isAwaited; }

    /// The proxy refused it. A password that was changed meanwhile is read, at most every 30 s.
    void refused();

    void applyTo(QNetworkProxy &proxy) const;

Q_SIGNALS:
    void changed(); ///< what applyTo() does; before known()
    void known();

private:
    void read();

    Clock &m_clock;
    QString m_address;
    QString m_user;
    PasswordReader m_reader;
    SharedSecret m_password;
    std::unique_ptr<QObject> m_scope; ///< of the reading that counts; null while nothing is read
    std::optional<std::chrono::milliseconds> m_readAt;
    bool m_isAwaited = false;
};

} // namespace rensei::http
