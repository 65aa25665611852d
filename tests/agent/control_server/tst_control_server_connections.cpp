#include "agent/control_server/control_server.h"

#include "agent/control/event_payload.h"
#include "tests/agent/control_server/control_server_fixture.h"
#include "tests/agent/control_server/loopback.h"
#include "tests/support/test_case.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <vector>

namespace rensei::control {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::RawClient;
using tests::Served;
using tests::statusOf;
using tests::until;

/// How a real server treats its connections; these tests wait for signals, each with a deadline.
class ControlServerConnectionsTest : public QObject {
    Q_OBJECT

    static Error portTaken(quint16 port)
    {
        SystemClock clock;
        ControlServer second(clock, share(Secret(QByteArray("b"))), {});
        const auto started = second.start(port);
        return started ? Error{} : started.error();
    }

private Q_SLOTS:
    void anAnswerMayComeLater()
    {
        Served served;
        RawClient client(served.server->port());
        client.send(served.get("/later"));
        QVERIFY(until([&] { return served.waiting.size() == 1; }));
        QCOMPARE(statusOf(served.ask(served.get("/healthz"))), 200); // others are served meanwhile
        QVERIFY(client.received().isEmpty());
        served.waiting.front()(Response::json(QJsonDocument(QJsonObject()), 202));
        QCOMPARE(statusOf(client.answer()), 202);
    }

    void aMissingAnswerTimesOut()
    {
        Served served({.answer = 100ms});
        RawClient slow(served.server->port());
        RawClient slower(served.server->port());
        slow.send(served.get("/later"));
        slower.send(served.get("/long"));
        QCOMPARE(statusOf(slow.answer()), 504);
        QVERIFY(!slower.isClosed());
        QVERIFY(until([&] { return served.waiting.size() == 2; }));
        served.waiting.back()(Response{});
        QCOMPARE(statusOf(slower.answer()), 200);
    }

    void aClientMayDisconnectBeforeTheAnswer()
    {
        Served served;
        {
            RawClient client(served.server->port());
            client.send(served.get("/later"));
            QVERIFY(until([&] { return served.waiting.size() == 1; }));
            client.socket().abort();
        }
        served.waiting.front()(Response{});
        QCOMPARE(statusOf(served.ask(served.get("/healthz"))), 200);
    }

    void aHalfClosedClientStillGetsItsAnswer()
    {
        Served served;
        RawClient client(served.server->port());
        client.send(served.post("{}"));
        client.endSending();
        QVERIFY(client.closesBefore(5s));
        QVERIFY(until([&] { return served.bodies.size() == 1; }));
    }

    // The library takes no answer while it shuts down, does not say so, and asks again.
    void aShutdownWhileAnAnswerIsOnItsWayIsNoCrash()
    {
        for (int i = 0; i < 200; ++i) {
            Served served;
            RawClient client(served.server->port());
            client.send(served.post("{}"));
            QVERIFY(until([&] { return served.bodies.size() == 1; }));
        }
    }

    void aSlowRequestIsCut_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("in its head") << QByteArray("GET /healthz HTTP/1.1\r\nX: ");
        QTest::newRow("in its body") << QByteArray("POST /x HTTP/1.1\r\n$HOST$TOKENContent-Type: application/json\r\n"
                                                   "Content-Length: 60000\r\n\r\n");
        QTest::newRow("before it begins") << QByteArray();
    }

    void aSlowRequestIsCut()
    {
        QFETCH(QByteArray, start);
        Served served({.delivery = 500ms});
        start.replace("$HOST", served.host()).replace("$TOKEN", served.bearer());
        RawClient client(served.server->port());
        client.send(start);
        QTimer dribble;
        QElapsedTimer since;
        since.start();
        connect(&dribble, &QTimer::timeout, &client.socket(), [&] { client.send("x"); });
        if (!start.isEmpty())
            dribble.start(50ms); // always before a second of silence
        QVERIFY(client.closesBefore(5s));
        QVERIFY(since.elapsed() < 3'000);
        QCOMPARE(statusOf(served.ask(served.get("/healthz"))), 200);
    }

    void aFloodOfSilentConnectionsDoesNotBlockOthers()
    {
        Served served;
        std::vector<std::unique_ptr<RawClient>> flood;
        for (int i = 0; i < 80; ++i)
            flood.push_back(std::make_unique<RawClient>(served.server->port()));
        QCOMPARE(statusOf(served.ask(served.get("/healthz"))), 200);
        const auto open = [&flood] {
            return std::count_if(flood.begin(), flood.end(), [](const auto &one) { return !one->isClosed(); });
        };
        QVERIFY(until([&] { return open() <= 24; }));
        QVERIFY(!flood.back()->isClosed());
        flood.back()->send(served.get("/healthz"));
        QCOMPARE(statusOf(flood.back()->answer()), 200);
    }

    void eventsArriveAsTheyArePushed()
    {
        Served served;
        RawClient client(served.server->port());
        client.send(served.get("/api/daemon/events"));
        QVERIFY(until([&] { return served.streams.size() == 1; }));
        QVERIFY(served.streams.front()->push(statusEvent({.status = DaemonStatus::Paused})));
        QVERIFY(client.hears("\"status\":\"paused\""));
        QVERIFY(client.received().contains("Content-Type: text/event-stream\r\n"));
        for (int i = 0; i < 100; ++i)
            QVERIFY(served.streams.front()->push(": " + QByteArray::number(i) + "\n\n"));
        QVERIFY(client.hears(": 99\n\n"));
        served.streams.front()->close();
        QVERIFY(client.closesBefore(5s));
    }

    void aDisconnectedEventClientIsDetected()
    {
        Served served;
        RawClient client(served.server->port());
        client.send(served.get("/api/daemon/events"));
        QVERIFY(until([&] { return served.streams.size() == 1; }));
        client.socket().abort();
        EventStream &stream = *served.streams.front();
        QTimer push;
        connect(&push, &QTimer::timeout, this, [&stream] { stream.push(": ping\n\n"); });
        push.start(10ms);
        QVERIFY(until([&stream] { return !stream.isOpen(); }));
    }

    void anEventClientThatDoesNotReadIsDropped()
    {
        Served served;
        RawClient client(served.server->port());
        client.socket().setReadBufferSize(1024);
        client.send(served.get("/api/daemon/events"));
        QVERIFY(until([&] { return served.streams.size() == 1; }));
        EventStream &stream = *served.streams.front();
        const QByteArray event = "data: " + QByteArray(100'000, 'x') + "\n\n";
        QTimer push;
        connect(&push, &QTimer::timeout, this, [&] { stream.push(event); });
        push.start(1ms);
        QVERIFY(until([&stream] { return !stream.isOpen(); }));
        push.stop();
        client.socket().setReadBufferSize(0);
        QVERIFY(client.closesBefore(5s));
    }

    void stoppingEndsEverything()
    {
        auto served = std::make_unique<Served>();
        const quint16 port = served->server->port();
        RawClient silent(port);
        RawClient waiting(port);
        RawClient listening(port);
        waiting.send(served->get("/long"));
        listening.send(served->get("/api/daemon/events"));
        QVERIFY(until([&] { return served->waiting.size() == 1 && served->streams.size() == 1; }));
        served->streams.front()->push(": ping\n\n");
        QVERIFY(listening.hears(": ping"));
        const Responder late = served->waiting.front();
        served->server->stop();
        for (RawClient *client : {&silent, &waiting, &listening})
            QVERIFY(client->closesBefore(5s));
        QVERIFY(!served->streams.front()->push(": ping\n\n"));
        served->server.reset();
        late(Response{});
        QCOMPARE(statusOf(waiting.received()), 0);
        const Served next({}, nullptr, port); // the port is free again at once
        QCOMPARE(next.server->port(), port);
    }

    void aRouteMayStopTheServer()
    {
        SystemClock clock;
        std::unique_ptr<ControlServer> server;
        QList<Route> routes{{"GET", u"/stop"_s, Access::Open, [&server](const Request &, const Responder &respond) {
                                 server->stop();
                                 respond(Response{});
                             }}};
        server = std::make_unique<ControlServer>(clock, share(Secret(QByteArray("t"))), routes);
        QVERIFY(server->start(0));
        RawClient client(server->port());
        client.send("GET /stop HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(server->port()) + "\r\n\r\n");
        QVERIFY(client.closesBefore(5s));
    }

    void aTakenPortIsReported()
    {
        const Served served;
        const Error error = portTaken(served.server->port());
        QCOMPARE(error.kind, ErrorKind::Conflict);
        QVERIFY(error.where.endsWith(QString::number(served.server->port())));
    }
};

RENSEI_TEST(ControlServerConnectionsTest)

} // namespace rensei::control

#include "tst_control_server_connections.moc"
