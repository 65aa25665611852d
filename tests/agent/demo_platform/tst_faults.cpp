#include "agent/demo_platform/http/http_server.h"
#include "tests/agent/demo_platform/demo_client.h"
#include "tests/support/test_case.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSysInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::demo;

static const QString pollRoute = u"GET /api/workers/{id}/poll"_s;
static const QString statusRoute = u"POST /api/sessions/{id}/status"_s;

static Fault makeFault(FaultKind kind, const QString &route = pollRoute)
{
    Fault fault;
    fault.route = route;
    fault.kind = kind;
    return fault;
}

/// Under Wine a Qt socket does not report that its connection was reset.
static bool reportsResets()
{
    return QSysInfo::kernelType() != u"winnt"_s;
}

/// Every kind of fault, seen from a plain socket.
class FaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_platform = std::make_unique<DemoPlatform>();
        QVERIFY(m_platform->listen());
        m_host = std::make_unique<DemoHost>(*m_platform);
        m_session = m_platform->queueSession();
    }

    void aStatusForTheNextRequestsOnly()
    {
        Fault planned = makeFault(FaultKind::Status);
        planned.times = 2;
        planned.status = 429;
        planned.retryAfter = 7;
        m_platform->addFault(planned);
        QCOMPARE(m_host->poll().status, 429);
        QCOMPARE(m_host->poll().header("retry-after"), "7");
        QCOMPARE(m_platform->sessionState(m_session), u"pending"_s);
        QCOMPARE(m_host->poll().status, 200);
        QCOMPARE(m_platform->sessionState(m_session), u"claimed"_s);
    }

    void onlyItsOwnRouteFails()
    {
        m_platform->addFault(makeFault(FaultKind::Status, statusRoute));
        QCOMPARE(m_host->poll().status, 200);
        QCOMPARE(m_host->status(m_session, u"running"_s).status, 503);
        QCOMPARE(m_host->status(m_session, u"running"_s).status, 200);
    }

    void clearedFaultsAreGone()
    {
        Fault forever = makeFault(FaultKind::Status);
        forever.times = -1;
        m_platform->addFault(forever);
        QCOMPARE(m_host->poll().status, 503);
        QCOMPARE(m_host->poll().status, 503);
        m_platform->clearFaults();
        QCOMPARE(m_host->poll().status, 200);
    }

    void aPageInsteadOfJson()
    {
        m_platform->addFault(makeFault(FaultKind::Html));
        const Reply reply = m_host->poll();
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.header("content-type").startsWith("text/html"));
        QCOMPARE(m_platform->sessionState(m_session), u"pending"_s);
    }

    void aRedirectToTheLoginPage()
    {
        m_platform->addFault(makeFault(FaultKind::LoginRedirect));
        const Reply reply = m_host->poll();
        QCOMPARE(reply.status, 307);
        QCOMPARE(reply.header("location"), "/login");
    }

    // Qt reports a reset and an orderly close in the same way, so this test cannot tell them apart.
    void aReset()
    {
        m_platform->addFault(makeFault(FaultKind::Reset));
        const Reply reply = m_host->poll();
        QCOMPARE(reply.status, 0);
        QVERIFY(reply.closed || !reportsResets());
        QCOMPARE(m_platform->sessionState(m_session), u"pending"_s);
        QCOMPARE(m_platform->requests(pollRoute).last().responseStatus, 0);
    }

    void aConnectionThatIsClosedAfterReading()
    {
        m_platform->addFault(makeFault(FaultKind::ReadAndClose));
        const Reply reply = m_host->poll();
        QCOMPARE(reply.status, 0);
        QVERIFY(reply.closed);
        QCOMPARE(m_platform->count(pollRoute), 1);
        QCOMPARE(m_platform->sessionState(m_session), u"pending"_s);
    }

    void aLostResponseIsOfAProcessedRequest()
    {
        m_platform->addFault(makeFault(FaultKind::LoseAnswer));
        QCOMPARE(m_host->poll().status, 0);
        QCOMPARE(m_platform->sessionState(m_session), u"claimed"_s);
        QCOMPARE(m_host->poll().json()["work"_L1].toArray().size(), 0);
    }

    void halfABody()
    {
        m_platform->addFault(makeFault(FaultKind::HalfBody));
        const Reply reply = m_host->poll();
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.closed);
        const qsizetype whole = reply.header("content-length").toLongLong();
        QCOMPARE(reply.body.size(), whole / 2);
        QCOMPARE(m_platform->sessionState(m_session), u"claimed"_s);
    }

    void aDripNeverEnds()
    {
        Fault slow = makeFault(FaultKind::Drip);
        slow.delay = 20ms;
        m_platform->addFault(slow);
        const QByteArray request = "GET /api/workers/" + m_host->id.toLatin1()
            + "/poll HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer " + m_host->bearer.toLatin1() + "\r\n\r\n";
        const Reply reply = m_host->client.sendRaw(request, 150ms);
        QVERIFY(!reply.closed);
        QVERIFY(QByteArray("HTTP/1.1 200").startsWith(reply.body));
        QVERIFY(reply.body.size() > 1);
    }

    void aDelayedResponseArrives()
    {
        Fault late = makeFault(FaultKind::Delay);
        late.delay = 80ms;
        m_platform->addFault(late);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_host->poll().status, 200);
        QVERIFY(timer.elapsed() >= 75);
    }

    void everyRequestIsRecordedAndSignalled()
    {
        QSignalSpy seen(m_platform.get(), &DemoPlatform::requestReceived);
        m_platform->addFault(makeFault(FaultKind::ReadAndClose, statusRoute));
        m_host->status(m_session, u"running"_s);
        m_host->status(m_session, u"running"_s);
        QCOMPARE(m_platform->count(statusRoute), 2);
        QCOMPARE(seen.size(), 2);
        const auto record = seen.last().first().value<RequestRecord>();
        QCOMPARE(record.body["status"_L1].toString(), u"running"_s);
        QCOMPARE(record.caller, CallerKind::RuntimeJwt);
        QVERIFY(record.header("authorization").isEmpty());
    }

    void noTokenIsRecorded()
    {
        const QByteArray token = m_platform->registrationToken().toLatin1();
        const RequestRecord record = m_platform->requests(u"POST /v1/daemon/register"_s).first();
        QCOMPARE(record.caller, CallerKind::RegistrationToken);
        QVERIFY(!record.rawBody.contains(token));
        QVERIFY(record.body["registrationToken"_L1].toString().toLatin1() != token);
    }

    void aRestartKeepsThePortAndDropsConnections()
    {
        Fault late = makeFault(FaultKind::Delay);
        late.delay = 10s;
        m_platform->addFault(late);
        const QUrl before = m_platform->url();
        connect(m_platform.get(), &DemoPlatform::requestReceived, m_platform.get(), [this] { m_platform->restart(); });
        const Reply reply = m_host->poll();
        QCOMPARE(reply.status, 0);
        QVERIFY(reply.closed || !reportsResets());
        disconnect(m_platform.get(), &DemoPlatform::requestReceived, nullptr, nullptr);
        QCOMPARE(m_platform->url(), before);
        QCOMPARE(m_host->poll().status, 200);
        m_platform->goOffline();
        QVERIFY(m_host->poll().closed);
        QVERIFY(m_platform->goOnline());
        QCOMPARE(m_host->poll().status, 200);
    }

    void twoRequestsOnOneConnection()
    {
        const QByteArray request = "GET /api/health HTTP/1.1\r\nHost: h\r\n\r\n";
        m_host->client.sendRaw(request + request);
        QCOMPARE(m_platform->count(u"GET /api/health"_s), 2);
    }

    void chunkedBodiesAreRejected()
    {
        const Reply reply = m_host->client.sendRaw("POST /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n");
        QCOMPARE(reply.status, 411);
    }

    void onlyLoopbackAddressesAreAllowed()
    {
        HttpServer server([](const HttpRequest &) { return OutgoingResponse{}; });
        QVERIFY(!server.listen(QHostAddress(QHostAddress::Any), 0));
        QVERIFY(!server.listen(QHostAddress(u"192.0.2.1"_s), 0));
        QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost), 0));
    }

    void anIdleConnectionIsClosed()
    {
        HttpServer server([](const HttpRequest &) { return OutgoingResponse{{200, {}, "ok"}}; });
        server.setIdleTimeout(30ms);
        QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost), 0));
        QTcpSocket socket;
        QSignalSpy ended(&socket, &QTcpSocket::disconnected);
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
        socket.write("GET / HTTP/1.1\r\n\r\n");
        QVERIFY(ended.wait(5000));
        QVERIFY(socket.readAll().endsWith("ok"));
    }

    void aResponseMayComeInPieces()
    {
        Options options;
        options.responsePieces = 3;
        DemoPlatform platform(options);
        QVERIFY(platform.listen());
        QTcpSocket socket;
        QByteArrayList pieces;
        connect(&socket, &QTcpSocket::readyRead, &socket, [&] { pieces.append(socket.readAll()); });
        socket.connectToHost(platform.url().host(), static_cast<quint16>(platform.url().port()));
        socket.write("GET /api/health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        QSignalSpy ended(&socket, &QTcpSocket::disconnected);
        QVERIFY(ended.wait(5000));
        QVERIFY(pieces.first().endsWith("\r\n\r\n"));
        const std::optional<Reply> reply = parseReply(pieces.join());
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
        QVERIFY(!reply->json().isEmpty());
    }

    void faultsAreAddedByTheAdminRoutes()
    {
        const QString path = u"/demo/faults"_s;
        const QJsonObject planned{{u"route"_s, pollRoute}, {u"kind"_s, u"status"_s}, {u"status"_s, 500}};
        QCOMPARE(m_host->client.send("POST", path, m_platform->userKey(), planned).status, 401);
        QCOMPARE(m_host->poll().status, 200);
        QCOMPARE(m_host->client.send("POST", path, m_platform->adminKey(), planned).status, 200);
        QCOMPARE(m_host->poll().status, 500);
        const QJsonObject unknown{{u"route"_s, pollRoute}, {u"kind"_s, u"fire"_s}};
        QCOMPARE(m_host->client.send("POST", path, m_platform->adminKey(), unknown).status, 400);
        const Reply queued = m_host->client.send(
            "POST", u"/demo/sessions"_s, m_platform->adminKey(), QJsonObject{{u"identifier"_s, u"ENG-7"_s}});
        const QString id = queued.json()["sessionId"_L1].toString();
        QCOMPARE(m_platform->session(id)->identifier, u"ENG-7"_s);
        QCOMPARE(m_platform->count(u"* /demo/faults"_s), 0);
    }

private:
    std::unique_ptr<DemoPlatform> m_platform;
    std::unique_ptr<DemoHost> m_host;
    QString m_session;
};

RENSEI_TEST(FaultsTest)

#include "tst_faults.moc"
