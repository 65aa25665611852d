#pragma once

#include "agent/base/clock.h"
#include "agent/http/transport.h"

#include <QNetworkAccessManager>
#include <QUrl>

class QNetworkReply;
class QNetworkRequest;

namespace rensei::http {

/// A Transport over QNetworkAccessManager. No cookies, no redirects, no Referer, no cache, no locale; TLS errors are
/// errors. Every body goes out through a sequential device, because Qt silently resends any other.
class NetworkTransport final : public Transport, public StreamSource {
public:
    /// `base` comes from parseBaseUrl(). `product` is the User-Agent, `name/version`.
    NetworkTransport(QUrl base, QByteArray product, Clock &clock);
    ~NetworkTransport() override;

    void send(const Request &request, QObject *context, Then then) override;
    std::unique_ptr<Stream> open(const Request &request, std::chrono::milliseconds silence) override;

    const QUrl &base() const { return m_base; }
    /// For requests from now on.
    void setBase(const QUrl &base);

private:
    class Call;

    QNetworkRequest networkRequest(const Request &request) const;
    QNetworkReply *start(const Request &request);
    void learnKeepAlive(const QNetworkReply &reply);

    QUrl m_base;
    QByteArray m_product;
    Clock &m_clock;
    QNetworkAccessManager m_manager;
    /// A server that drops idle connections after a few seconds does it just as the next poll is written; for such a
    /// one every request has a connection of its own.
    bool m_closeAfterUse = false;
};

} // namespace rensei::http
