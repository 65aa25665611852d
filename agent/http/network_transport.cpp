#include "agent/http/network_transport.h"

#include "agent/base/one_shot_timer.h"
#include "agent/http/once_device.h"
#include "agent/http/reply.h"
#include "agent/http/reply_stream.h"
#include "agent/http/server_url.h"

#include <QJsonDocument>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>

#include <algorithm>

namespace rensei::http {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

static constexpr milliseconds connectDeadline = 10s;
static constexpr int shortestKeepAlive = 10; // seconds; the longest default poll interval is 7 s
static constexpr qint64 maxReplyBytes = 16 * 1024 * 1024;

namespace {

class NoCookies final : public QNetworkCookieJar {
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

QByteArray bodyOf(const Request &request)
{
    if (request.method != "POST")
        return {};
    return QJsonDocument(request.body.value_or(QJsonObject())).toJson(QJsonDocument::Compact);
}

bool neverConnected(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError
        || error == QNetworkReply::SslHandshakeFailedError || error == QNetworkReply::ProxyConnectionRefusedError
        || error == QNetworkReply::ProxyNotFoundError;
}

QString nameOf(const Request &request)
{
    return QString::fromLatin1(request.method) + u' ' + request.path;
}

} // namespace

/// One pending request; it deletes itself once it has answered.
class NetworkTransport::Call final : public QObject {
public:
    Call(NetworkTransport &transport, Request request, QObject *context, Then then)
        : QObject(context)
        , m_transport(transport)
        , m_request(std::move(request))
        , m_then(std::move(then))
        , m_wait(transport.m_clock)
    {
        begin();
    }

    ~Call() override { drop(); }

private:
    void begin()
    {
        // Qt reports when a body was sent; for a request without one it reports nothing, so that it counts as sent.
        m_sent = m_request.method != "POST";
        m_reply = m_transport.start(m_request);
        connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
        connect(m_reply, &QNetworkReply::finished, this, &Call::finished);
        connect(m_reply, &QNetworkReply::downloadProgress, this, [this](qint64 received) {
            if (received > maxReplyBytes)
                m_reply->abort();
        });
        const auto first = std::min(m_request.deadline, connectDeadline);
        m_wait.start(first, [this, first] { connectionDue(first); });
    }

    void connectionDue(milliseconds waited)
    {
        if (m_sent && waited < m_request.deadline)
            m_wait.start(m_request.deadline - waited, [this] { overdue(); });
        else
            overdue();
    }

    void overdue()
    {
        const QString what = m_sent ? u"no answer in time"_s : u"no connection in time"_s;
        answer(fail(Error{.kind = ErrorKind::Offline,
            .detail = what,
            .where = nameOf(m_request),
            .unanswered = m_sent,
            .timedOut = true}));
    }

    void finished()
    {
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        // With a 2xx the network error is about the transfer itself: half a body, a broken connection. With a 307 it
        // may only mean that Qt cannot resend the body, which it must not do anyway.
        const bool cut = m_reply->error() != QNetworkReply::NoError && status < 300;
        if (status != 0 && !cut) {
            m_transport.learnKeepAlive(*m_reply);
            answer(toResult(RawReply{status, m_reply->readAll(), m_reply->rawHeaderPairs()}, nameOf(m_request)));
            return;
        }
        // ContentReSend: the connection closed before any answer, and the body can not be sent again.
        const bool closedUnanswered = m_reply->error() == QNetworkReply::ContentReSendError
            || m_reply->error() == QNetworkReply::RemoteHostClosedError;
        if (closedUnanswered && status == 0 && m_request.repeatable && !m_repeated) {
            m_repeated = true;
            drop();
            begin();
            return;
        }
        const bool mayHaveArrived = closedUnanswered || (m_sent && !neverConnected(m_reply->error()));
        answer(fail(lostReply(*m_reply, nameOf(m_request), mayHaveArrived)));
    }

    void answer(Result<Response> result)
    {
        drop();
        m_wait.stop();
        deleteLater();
        const Then then = std::exchange(m_then, {});
        if (then)
            then(std::move(result));
    }

    void drop()
    {
        if (!m_reply)
            return;
        QNetworkReply *reply = std::exchange(m_reply, nullptr);
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }

    NetworkTransport &m_transport;
    Request m_request;
    Then m_then;
    OneShotTimer m_wait;
    QPointer<QNetworkReply> m_reply;
    bool m_sent = false;
    bool m_repeated = false;
};

NetworkTransport::NetworkTransport(QUrl serverUrl, QByteArray product, Clock &clock)
    : m_serverUrl(std::move(serverUrl))
    , m_product(std::move(product))
    , m_clock(clock)
{
    m_manager.setCookieJar(new NoCookies(&m_manager));
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setAutoDeleteReplies(false);
    setServerUrl(m_serverUrl);
}

void NetworkTransport::setServerUrl(const QUrl &serverUrl)
{
    m_serverUrl = serverUrl;
    m_closeAfterUse = false;
    // Loopback is never proxied, whatever the environment says.
    m_manager.setProxy(isLoopback(m_serverUrl.host()) ? QNetworkProxy::NoProxy : QNetworkProxy::DefaultProxy);
}

NetworkTransport::~NetworkTransport() = default;

QNetworkRequest NetworkTransport::networkRequest(const Request &request) const
{
    QNetworkRequest made(join(m_serverUrl, request.path));
    // Qt's own choices would name the locale, a browser, and codings that hide the length.
    made.setRawHeader("Accept", "application/json");
    made.setRawHeader("Accept-Encoding", "identity");
    made.setRawHeader("Accept-Language", "*");
    made.setRawHeader("User-Agent", m_product);
    if (m_closeAfterUse)
        made.setRawHeader("Connection", "close");
    if (request.bearer)
        made.setRawHeader("Authorization", "Bearer " + request.bearer->view().toByteArray());
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    return made;
}

QNetworkReply *NetworkTransport::start(const Request &request)
{
    const QByteArray body = bodyOf(request);
    QNetworkRequest made = networkRequest(request);
    made.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    if (request.method == "POST")
        made.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    auto *device = new OnceDevice(body);
    QNetworkReply *reply = m_manager.sendCustomRequest(made, request.method, device);
    device->setParent(reply);
    return reply;
}

void NetworkTransport::send(const Request &request, QObject *context, Then then)
{
    new Call(*this, request, context, std::move(then));
}

std::unique_ptr<Stream> NetworkTransport::open(const Request &request, milliseconds silence)
{
    return std::make_unique<ReplyStream>(start(request), nameOf(request), m_clock, silence);
}

void NetworkTransport::learnKeepAlive(const QNetworkReply &reply)
{
    const QByteArray told = reply.rawHeader("Keep-Alive");
    const qsizetype at = told.indexOf("timeout=");
    if (at < 0)
        return;
    const QByteArray rest = told.mid(at + 8);
    const auto end = std::find_if_not(rest.begin(), rest.end(), [](char c) { return c >= '0' && c <= '9'; });
    const int timeout = rest.first(end - rest.begin()).toInt();
    m_closeAfterUse = timeout > 0 && timeout < shortestKeepAlive;
}

} // namespace rensei::http
