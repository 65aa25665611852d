#pragma once

#include "agent/base/clock.h"
#include "agent/http/connections.h"
#include "agent/http/lane_queue.h"
#include "agent/http/proxy_login.h"
#include "agent/http/transport.h"

#include <QNetworkProxy>
#include <QSslCertificate>
#include <QUrl>

#include <memory>

class QNetworkReply;
class QNetworkRequest;

namespace rensei::http {

/// What the owner of this computer configured.
struct NetworkSettings {
    QString caFile = {}; ///< certificates that are trusted beside those of trustedCertificates(); "" for none
    QString proxy = {}; ///< see checkProxySetting()
    QString proxyUser = {}; ///< for the proxy that is named; "" for none
    PasswordReader readProxyPassword = {}; ///< asked when there is such a user; null: there is no password
};

/// A Transport over QNetworkAccessManager. No cookies, no redirects, no Referer, no cache, no locale; TLS errors are
/// errors. Every body goes out through a sequential device, because Qt silently resends any other.
class NetworkTransport final : public Transport, public StreamSource {
public:
    /// `serverUrl` comes from parseServerUrl(). `product` is the User-Agent, `name/version`.
    NetworkTransport(QUrl serverUrl, QByteArray product, Clock &clock);
    ~NetworkTransport() override;

    void send(const Request &request, QObject *context, Then then) override;
    std::unique_ptr<Stream> open(const Request &request, std::chrono::milliseconds silence) override;

    /// Applies to later requests.
    void setServerUrl(const QUrl &serverUrl);

    /// Applies to later requests, which wait for a password that is being read. What cannot be used is left out, and
    /// the error says so in a sentence.
    Result<void> setNetwork(const NetworkSettings &settings);

    /// Of later requests. DefaultProxy is the system's.
    const QNetworkProxy &proxy() const { return m_proxy; }

private:
    class Call;

    QNetworkRequest networkRequest(const Request &request) const;
    QNetworkReply *start(const Request &request);
    Result<void> trust(const QString &caFile);
    void chooseProxy();
    void learnKeepAlive(const QNetworkReply &reply);

    QUrl m_serverUrl;
    QByteArray m_product;
    Clock &m_clock;
    std::shared_ptr<LaneQueue> m_queue;
    QNetworkProxy m_proxy;
    QString m_proxySetting;
    ProxyLogin m_login;
    QString m_caFile;
    std::optional<QList<QSslCertificate>> m_trusted; ///< empty: the system's; nullopt: not needed so far
    Connections m_connections;
    Connections m_activityConnections; ///< streams use them too
};

} // namespace rensei::http
