#pragma once

#include "agent/base/clock.h"
#include "agent/http/lane_queue.h"
#include "agent/http/transport.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QUrl>

#include <memory>

class QNetworkReply;
class QNetworkRequest;

namespace rensei::http {

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

    /// A file of certificates that are trusted beside those of trustedCertificates(); "" for none. When it cannot be
    /// used, the error says so in a sentence, and it is left out.
    Result<void> setCaFile(const QString &caFile);

private:
    class Call;

    std::unique_ptr<QNetworkAccessManager> makeManager() const;
    QNetworkAccessManager &managerFor(Lane lane);
    QNetworkRequest networkRequest(const Request &request) const;
    QNetworkReply *start(const Request &request);
    void learnKeepAlive(const QNetworkReply &reply);

    QUrl m_serverUrl;
    QByteArray m_product;
    Clock &m_clock;
    std::shared_ptr<LaneQueue> m_queue;
    QNetworkProxy m_proxy;
    QString m_caFile;
    std::optional<QList<QSslCertificate>> m_trusted; ///< empty: the system's; nullopt: not needed so far
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::unique_ptr<QNetworkAccessManager> m_activityManager; ///< null until it is needed; streams use it too
    /// A server that drops idle connections after a few seconds does so just as the next poll is sent; with such a
    /// server every request uses a new connection.
    bool m_closeAfterUse = false;
};

} // namespace rensei::http
