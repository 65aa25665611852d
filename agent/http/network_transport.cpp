#include "agent/http/network_transport.h"

#include "agent/base/one_shot_timer.h"
#include "agent/http/once_device.h"
#include "agent/http/proxy_environment.h"
#include "agent/http/read_ahead.h"
#include "agent/http/reply.h"
#include "agent/http/reply_stream.h"
#include "agent/http/server_url.h"
#include "agent/http/texts.h"
#include "agent/http/trust.h"

#include <QJsonDocument>
#include <QLocale>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QProcessEnvironment>
#include <QSslConfiguration>
#include <QSslError>

#include <algorithm>

namespace rensei::http {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

static constexpr milliseconds connectDeadline = 10s;
static constexpr qsizetype maxReplyBytes = 16 * 1024 * 1024;
static constexpr qint64 readAheadBytes = 256 * 1024;

namespace {

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

/// Otherwise the rest of a token would become a header of its own.
bool fitsAHeader(QByteArrayView token)
{
    return std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

/// Which certificate is not trusted, why, and how long it is valid.
QString describe(const QList<QSslError> &errors)
{
    const QSslError &error = errors.first();
    const QSslCertificate certificate = error.certificate();
    if (certificate.isNull())
        return HttpText::tr("the server's certificate is not trusted: %1").arg(error.errorString());
    const auto nameIn = [](const QStringList &names) { return names.value(0, HttpText::tr("no name")); };
    return HttpText::tr("the certificate of \"%1\", issued by \"%2\" and valid until %3, is not trusted: %4")
        .arg(nameIn(certificate.subjectInfo(QSslCertificate::CommonName)),
            nameIn(certificate.issuerInfo(QSslCertificate::CommonName)),
            certificate.expiryDate().toUTC().date().toString(Qt::ISODate), error.errorString());
}

QString nameOf(const Request &request)
{
    return QString::fromLatin1(request.method) + u' ' + request.path;
}

} // namespace

/// One request, from send() to its answer; it deletes itself once it has answered.
class NetworkTransport::Call final : public QObject {
public:
    Call(NetworkTransport &transport, Request request, QObject *context, Then then)
        : QObject(context)
        , m_transport(transport)
        , m_request(std::move(request))
        , m_then(std::move(then))
        , m_wait(transport.m_clock)
    {
        if (m_request.bearer && !fitsAHeader(m_request.bearer->view()))
            m_wait.start(0ms, [this] { refuse(); });
        else
            m_place = transport.m_queue->enter(m_request.lane, [this] { begin(); });
    }

    ~Call() override { drop(); }

private:
    void begin()
    {
        if (m_transport.m_login.isAwaited()) {
            connect(&m_transport.m_login, &ProxyLogin::known, this, &Call::begin, Qt::SingleShotConnection);
            return;
        }
        // Qt reports when a body was sent; for a request without one it reports nothing, so that it counts as sent.
        m_sent = m_request.method != "POST";
        m_body.clear();
        m_reply = m_transport.start(m_request);
        connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
        // To read is to call Qt's thread, which goes on into the freed buffer: an answer that fits is read at its end.
        connect(m_reply, &QNetworkReply::readyRead, this, [this] {
            if (m_reply->bytesAvailable() >= readAheadBytes / 2)
                readBody();
        });
        connect(m_reply, &QNetworkReply::finished, this, &Call::finished);
        connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_tls = errors; });
        const auto first = std::min(m_request.deadline, connectDeadline);
        m_wait.start(first, [this, first] { connectionDue(first); });
    }

    void refuse()
    {
        answer(fail(Error{.kind = ErrorKind::Local,
            .detail = HttpText::tr("the token holds a line break or another character that no token has"),
            .where = nameOf(m_request)}));
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
        const QString what = m_sent ? HttpText::tr("no answer in time") : HttpText::tr("no connection in time");
        answer(fail(Error{.kind = ErrorKind::Offline,
            .detail = what,
            .where = nameOf(m_request),
            .unanswered = m_sent,
            .timedOut = true}));
    }

    int status() const { return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }

    void readBody()
    {
        m_body += m_reply->readAll();
        if (m_body.size() > maxReplyBytes)
            answer(fail(Error{.kind = ErrorKind::BadReply,
                .detail = HttpText::tr("the answer is larger than %1 MiB")
                              .arg(QLocale().toString(maxReplyBytes / (1024 * 1024))),
                .where = nameOf(m_request),
                .httpStatus = status()}));
    }

    void finished()
    {
        readBody();
        if (!m_reply)
            return; // it was too large
        // With a 2xx the network error is about the transfer itself: half a body, a broken connection. With a 307 it
        // may only mean that Qt cannot resend the body, which it must not do anyway.
        const bool cut = m_reply->error() != QNetworkReply::NoError && status() < 300;
        const bool isProxys = status() == 407 || m_reply->error() == QNetworkReply::ProxyAuthenticationRequiredError;
        if (status() != 0 && !cut && !isProxys) {
            m_transport.learnKeepAlive(*m_reply);
            answer(toResult(RawReply{status(), m_body, m_reply->rawHeaderPairs(), m_reply->url()}, nameOf(m_request)));
            return;
        }
        // ContentReSend: the connection closed before any answer, and the body can not be sent again.
        const bool closedUnanswered = m_reply->error() == QNetworkReply::ContentReSendError
            || m_reply->error() == QNetworkReply::RemoteHostClosedError;
        if (closedUnanswered && status() == 0 && m_request.repeatable && !m_repeated) {
            m_repeated = true;
            drop();
            begin();
            return;
        }
        const bool mayHaveArrived = closedUnanswered || (m_sent && !neverConnected(m_reply->error()));
        Error error = lostReply(*m_reply, nameOf(m_request), mayHaveArrived && !isProxys);
        if (isProxys) {
            m_transport.m_login.refused();
            error.barrier = Barrier::ProxyPassword;
            error.detail
                = HttpText::tr("the proxy %1 wants a user name and a password").arg(m_transport.m_proxy.hostName());
        } else if (!m_tls.isEmpty()) {
            error.barrier = Barrier::Certificate;
            error.detail = describe(m_tls);
        }
        answer(fail(error));
    }

    void answer(Result<Response> result)
    {
        drop();
        m_place.reset();
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
    QByteArray m_body;
    QList<QSslError> m_tls; ///< why the server's certificate is not trusted
    std::unique_ptr<LaneQueue::Place> m_place; ///< given up only after the reply, whose connection it stands for
    bool m_sent = false;
    bool m_repeated = false;
};

NetworkTransport::NetworkTransport(QUrl serverUrl, QByteArray product, Clock &clock)
    : m_serverUrl(std::move(serverUrl))
    , m_product(std::move(product))
    , m_clock(clock)
    , m_queue(std::make_shared<LaneQueue>())
    , m_login(clock)
    , m_connections(clock)
    , m_activityConnections(clock)
{
    QObject::connect(&m_login, &ProxyLogin::changed, &m_login, [this] {
        chooseProxy();
        m_connections.renew(); // they would go on as who they are
        m_activityConnections.renew();
    });
    setServerUrl(m_serverUrl);
}

void NetworkTransport::setServerUrl(const QUrl &serverUrl)
{
    m_serverUrl = serverUrl;
    m_connections.forgetServer();
    m_activityConnections.forgetServer();
    if (!m_trusted && m_serverUrl.scheme() == "https"_L1)
        m_trusted
            = trustedCertificates({}, QProcessEnvironment::systemEnvironment()).value_or(QList<QSslCertificate>());
    chooseProxy();
}

void NetworkTransport::chooseProxy()
{
    m_proxy = proxyFor(m_serverUrl, QProcessEnvironment::systemEnvironment(), m_proxySetting);
    if (m_proxy.type() != QNetworkProxy::NoProxy)
        m_login.applyTo(m_proxy);
    m_connections.setProxy(m_proxy);
    m_activityConnections.setProxy(m_proxy);
}

Result<void> NetworkTransport::setNetwork(const NetworkSettings &settings)
{
    const auto isProxy = checkProxySetting(settings.proxy);
    const QString proxy = isProxy ? settings.proxy : QString();
    if (proxy != m_proxySetting) {
        m_proxySetting = proxy;
        chooseProxy();
        m_connections.renew();
        m_activityConnections.renew();
    }
    m_login.use(proxyAddress(proxy), settings.proxyUser, settings.readProxyPassword);
    const auto trusted = trust(settings.caFile);
    return isProxy ? trusted : isProxy;
}

Result<void> NetworkTransport::trust(const QString &caFile)
{
    if (m_trusted && caFile == m_caFile)
        return {};
    auto trusted = trustedCertificates(caFile, QProcessEnvironment::systemEnvironment());
    m_caFile = trusted ? caFile : QString();
    m_trusted = trusted.value_or(m_trusted.value_or(QList<QSslCertificate>()));
    // Connections that were made under other certificates would be used further.
    m_connections.renew();
    m_activityConnections.renew();
    return trusted.map([](const auto &) {});
}

NetworkTransport::~NetworkTransport()
{
    m_queue->close();
}

QNetworkRequest NetworkTransport::networkRequest(const Request &request) const
{
    QNetworkRequest made(join(m_serverUrl, request.path));
    // Qt's own choices would name the locale, a browser, and codings that hide the length.
    made.setRawHeader("Accept", "application/json");
    made.setRawHeader("Accept-Encoding", "identity");
    made.setRawHeader("Accept-Language", "*");
    made.setRawHeader("User-Agent", m_product);
    if (request.bearer)
        made.setRawHeader("Authorization", "Bearer " + request.bearer->view().toByteArray());
    if (m_trusted && !m_trusted->isEmpty() && m_serverUrl.scheme() == "https"_L1) {
        QSslConfiguration tls = made.sslConfiguration();
        tls.setCaCertificates(*m_trusted);
        made.setSslConfiguration(tls);
    }
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
    Connections &connections = request.lane == Lane::Activity ? m_activityConnections : m_connections;
    QNetworkReply *reply = connections.send(made, request.method, std::make_unique<OnceDevice>(body));
    limitReadAhead(*reply, readAheadBytes);
    return reply;
}

void NetworkTransport::send(const Request &request, QObject *context, Then then)
{
    new Call(*this, request, context, std::move(then));
}

std::unique_ptr<Stream> NetworkTransport::open(const Request &request, milliseconds silence)
{
    // A stream would occupy a connection that the queue counts as free.
    Request stream = request;
    stream.lane = Lane::Activity;
    return std::make_unique<ReplyStream>(start(stream), nameOf(stream), m_clock, silence);
}

void NetworkTransport::learnKeepAlive(const QNetworkReply &reply)
{
    const auto time = keepAliveTime(reply.rawHeader("Keep-Alive"));
    if (!time && reply.rawHeader("Connection").toLower() == "close")
        return;
    m_connections.setServerKeeps(time);
    m_activityConnections.setServerKeeps(time);
}

} // namespace rensei::http
