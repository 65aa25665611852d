#include "agent/control_server/control_server.h"

#include "agent/control/control_client.h"
#include "agent/control/control_token.h"
#include "agent/control/endpoint_file.h"
#include "agent/control/event_follower.h"
#include "agent/control/hello.h"
#include "agent/control_server/event_stream.h"
#include "tests/agent/control_server/loopback.h"
#include "tests/support/test_case.h"

#include <QJsonArray>
#include <QPointer>
#include <QTcpServer>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>
#include <vector>

namespace rensei::control {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::RawClient;
using tests::statusOf;
using tests::until;

/// These tests speak to a real server over real sockets; they wait for signals, each with a deadline.
class ControlServerTest : public QObject {
    Q_OBJECT

    /// A server with routes for every kind of answer.
    struct Served {
        SystemClock clock;
        SharedSecret token = share(Secret(QByteArray(64, 'a')));
        std::vector<Responder> waiting;
        std::vector<std::shared_ptr<EventStream>> streams;
        std::unique_ptr<ControlServer> server;
        QList<QJsonObject> bodies;

        explicit Served(ServerLimits limits = {}, SharedSecret own = nullptr, quint16 port = 0)
        {
            if (own)
                token = own;
            server = std::make_unique<ControlServer>(clock, token, routes(), limits);
            if (!server->start(port))
                qFatal("the server of a test does not start");
            server->setReady();
        }

        QList<Route> routes()
        {
            const auto status = [](const Request &request, const Responder &respond) {
                const StatusPayload payload{.status = DaemonStatus::Ready, .pid = 7};
                respond(Response::json(QJsonDocument(request.authorised ? toJson(payload) : toMinimalJson(payload))));
            };
            const auto echo = [this](const Request &request, const Responder &respond) {
                bodies.append(request.body);
                respond(Response::json(QJsonDocument(toJson(ActionReply{.message = request.id}))));
            };
            const auto later = [this](const Request &, const Responder &respond) { waiting.push_back(respond); };
            const auto events = [this](const Request &, const Responder &respond) {
                streams.push_back(std::make_shared<EventStream>());
                respond(streams.back());
            };
            return {{"GET", u"/api/daemon/status"_s, Access::Minimal, status},
                {"POST", u"/api/daemon/sessions/{id}/stop"_s, Access::Token, echo},
                {"GET", u"/later"_s, Access::Token, later}, {"GET", u"/long"_s, Access::Token, later, true},
                {"GET", u"/api/daemon/events"_s, Access::Token, events, true}};
        }

        QByteArray host() const { return "Host: 127.0.0.1:" + QByteArray::number(server->port()) + "\r\n"; }
        QByteArray bearer() const { return "Authorization: Bearer " + token->view().toByteArray() + "\r\n"; }
        QByteArray get(const QByteArray &target) const
        {
            return "GET " + target + " HTTP/1.1\r\n" + host() + bearer() + "\r\n";
        }
        QByteArray post(const QByteArray &body) const
        {
            return "POST /api/daemon/sessions/s-1/stop HTTP/1.1\r\n" + host() + bearer()
                + "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
                + body;
        }

        QByteArray ask(const QByteArray &request) const
        {
            RawClient client(server->port());
            client.send(request);
            return client.answer();
        }
    };

    static Error portTaken(quint16 port)
    {
        SystemClock clock;
        ControlServer second(clock, share(Secret(QByteArray("b"))), {});
        const auto started = second.start(port);
        return started ? Error{} : started.error();
    }

private Q_SLOTS:
    void answersAreJsonAndCarryTheirHeaders()
    {
        Served served;
        const QByteArray answer = served.ask(served.get("/api/daemon/status"));
        QCOMPARE(statusOf(answer), 200);
        const QByteArray head = answer.first(answer.indexOf("\r\n\r\n")).toLower();
        QVERIFY(head.contains("content-type: application/json"));
        QVERIFY(head.contains("cache-control: no-store"));
        QVERIFY(head.contains("x-content-type-options: nosniff"));
        QVERIFY(head.contains("connection: close"));
        QVERIFY(!head.contains("server:"));
        QVERIFY(!head.contains("access-control"));
        QVERIFY(parseStatus(QJsonDocument::fromJson(tests::bodyOf(answer)).object())->pid == 7);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("request"); // $HOST, $PORT and $TOKEN stand for their header lines
        QTest::addColumn<int>("status");
        const auto row
            = [](const char *name, const QByteArray &request, int status) { QTest::newRow(name) << request << status; };
        const QByteArray json = "Content-Type: application/json\r\n";
        const QByteArray stop = "POST /api/daemon/sessions/x/stop HTTP/1.1\r\n$HOST$TOKEN";
        row("health needs no token", "GET /healthz HTTP/1.1\r\n$HOST\r\n", 200);
        row("the minimal status needs none", "GET /api/daemon/status HTTP/1.1\r\n$HOST\r\n", 200);
        row("no Host", "GET /healthz HTTP/1.0\r\n\r\n", 403);
        row("two Hosts", "GET /healthz HTTP/1.1\r\n$HOST$HOST\r\n", 403);
        row("a Host that begins like ours", "GET /healthz HTTP/1.1\r\nHost: 127.0.0.1.evil.example\r\n\r\n", 403);
        row("a name that leads here", "GET /healthz HTTP/1.1\r\nHost: evil.example:$PORT\r\n\r\n", 403);
        row("the name localhost", "GET /healthz HTTP/1.1\r\nHost: localhost:$PORT\r\n\r\n", 200);
        row("an Origin",
            "GET /healthz HTTP/1.1\r\n$HOST"
            "Origin: null\r\n\r\n",
            403);
        row("a web page",
            "GET /healthz HTTP/1.1\r\n$HOST"
            "Sec-Fetch-Site: same-site\r\n\r\n",
            403);
        row("OPTIONS", "OPTIONS /healthz HTTP/1.1\r\n$HOST\r\n", 403);
        row("two lengths in one",
            stop + json + "Transfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n2\r\n{}\r\n0\r\n\r\n", 400);
        row("a body that is no JSON by its type", stop + "Content-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}",
            415);
        row("a JSON body", stop + json + "Content-Length: 2\r\n\r\n{}", 200);
        row("no body", stop + "\r\n", 200);
        row("a JSON body in chunks", stop + json + "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n",
            200);
        row("a body that is not JSON", stop + json + "Content-Length: 2\r\n\r\n{]", 400);
        row("a JSON array", stop + json + "Content-Length: 2\r\n\r\n[]", 400);
        row("a body that is too long", stop + json + "Content-Length: 65537\r\n\r\n" + QByteArray(65537, ' '), 413);
        row("a body that says it is far too long", stop + json + "Content-Length: 99999999\r\n\r\n", 413);
        row("chunks that are too long together",
            stop + json + "Transfer-Encoding: chunked\r\n\r\n11170\r\n" + QByteArray(70000, ' ') + "\r\n0\r\n\r\n",
            413);
        row("no token", "GET /later HTTP/1.1\r\n$HOST\r\n", 401);
        row("a wrong token",
            "GET /api/daemon/status HTTP/1.1\r\n$HOST"
            "Authorization: Bearer x\r\n\r\n",
            401);
        row("the token twice", "GET /later HTTP/1.1\r\n$HOST$TOKEN$TOKEN\r\n", 401);
        row("no such route", "GET /other HTTP/1.1\r\n$HOST$TOKEN\r\n", 404);
        row("another method", "DELETE /api/daemon/status HTTP/1.1\r\n$HOST$TOKEN\r\n", 405);
        row("a whole address", "GET http://127.0.0.1:$PORT/healthz HTTP/1.1\r\n$HOST$TOKEN\r\n", 404);
    }

    void refused()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        Served served;
        request.replace("$HOST", served.host()).replace("$TOKEN", served.bearer());
        request.replace("$PORT", QByteArray::number(served.server->port()));
        const QByteArray answer = served.ask(request);
        QCOMPARE(statusOf(answer), status);
        if (status >= 400)
            QVERIFY(QJsonDocument::fromJson(tests::bodyOf(answer)).object().contains(u"error"_s));
        if (status == 405)
            QVERIFY(answer.contains("Allow: GET\r\n"));
    }

    void malformedHttpIsAnsweredByTheLibraryOrCut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("another protocol") << QByteArray("SSH-2.0-x\r\n\r\n");
        QTest::newRow("a length that is no number")
            << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n");
        QTest::newRow("a head without end") << "GET / HTTP/1.1\r\nX: " + QByteArray(100'000, 'x');
    }

    void malformedHttpIsAnsweredByTheLibraryOrCut()
    {
        QFETCH(QByteArray, bytes);
        Served served;
        const int status = statusOf(served.ask(bytes));
        QVERIFY2(status == 0 || status >= 400, QByteArray::number(status).constData());
        QCOMPARE(statusOf(served.ask(served.get("/healthz"))), 200);
    }

    void helloProvesTheToken()
    {
        Served served;
        const QByteArray answer = served.ask(
            "GET /api/daemon/hello?nonce=000102030405060708090a0b0c0d0e0f HTTP/1.1\r\n" + served.host() + "\r\n");
        const auto hello = parseHello(QJsonDocument::fromJson(tests::bodyOf(answer)).object());
        QCOMPARE(hello->proof, helloProof(*served.token, served.server->port(), "000102030405060708090a0b0c0d0e0f"));
        QCOMPARE(statusOf(served.ask("GET /api/daemon/hello?nonce=x HTTP/1.1\r\n" + served.host() + "\r\n")), 400);
    }

    void theBodyAndTheIdReachTheRoute()
    {
        Served served;
        const QByteArray answer = served.ask(served.post("{\"reason\":\"enough\"}"));
        QVERIFY(answer.contains("\"message\":\"s-1\""));
        QCOMPARE(served.bodies.value(0).value(u"reason"_s).toString(), u"enough"_s);
    }

    void untilItIsReadyOnlyTheOpenRoutesAnswer()
    {
        SystemClock clock;
        const SharedSecret token = share(Secret(QByteArray("t")));
        ControlServer server(clock, token, {});
        QVERIFY(server.start(0));
        const auto ask = [&server](const QByteArray &target) {
            RawClient client(server.port());
            client.send("GET " + target + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(server.port())
                + "\r\nAuthorization: Bearer t\r\n\r\n");
            return client.answer();
        };
        QCOMPARE(statusOf(ask("/healthz")), 200);
        const QByteArray answer = ask("/api/daemon/status");
        QCOMPARE(statusOf(answer), 503);
        QVERIFY(answer.contains("Retry-After: 1\r\n"));
        QVERIFY(answer.contains("\"status\":\"starting\""));
        server.setReady();
        QCOMPARE(statusOf(ask("/api/daemon/status")), 404);
    }

    void tokenGuessingIsLimited()
    {
        Served served;
        const QByteArray wrong
            = "GET /later HTTP/1.1\r\n" + served.host() + "Authorization: Bearer " + QByteArray(64, 'b') + "\r\n\r\n";
        for (int i = 0; i < 10; ++i)
            QCOMPARE(statusOf(served.ask(wrong)), 401);
        QCOMPARE(statusOf(served.ask(wrong)), 429);
        QCOMPARE(statusOf(served.ask(served.get("/api/daemon/status"))), 200);
    }

    void aSecondRequestOnTheSameConnectionIsNotRead()
    {
        Served served;
        const QByteArray answer = served.ask(served.post("{}") + served.post("{}"));
        QCOMPARE(answer.count("HTTP/1.1"), 1);
        QCOMPARE(served.bodies.size(), 1);
    }

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
        connect(&push, &QTimer::timeout, this, [&stream] { stream.push(pingEvent()); });
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
        served->streams.front()->push(pingEvent());
        QVERIFY(listening.hears(": ping"));
        const Responder late = served->waiting.front();
        served->server->stop();
        for (RawClient *client : {&silent, &waiting, &listening})
            QVERIFY(client->closesBefore(5s));
        QVERIFY(!served->streams.front()->push(pingEvent()));
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

    void clientAndServerWorkTogether()
    {
        const QTemporaryDir folder;
        const StatePaths paths{folder.filePath(u"state"_s)};
        Served served({}, *renewControlToken(paths.controlToken()));
        QVERIFY(
            writeEndpoint(paths.endpoint(), {.port = served.server->port(), .pid = 1, .version = {}, .startedAt = {}}));
        ControlClient client(paths, loopbackChannels("test/1", served.clock), served.clock);
        std::optional<ControlResult<StatusPayload>> status;
        client.status(this, [&status](const ControlResult<StatusPayload> &answer) { status = answer; });
        QVERIFY(until([&status] { return status.has_value(); }));
        QCOMPARE((*status)->pid, 7); // only sent to those with the token
        std::optional<ControlResult<ActionReply>> reply;
        client.stopSession(
            u"a/b c"_s, u"x"_s, this, [&reply](const ControlResult<ActionReply> &answer) { reply = answer; });
        QVERIFY(until([&reply] { return reply.has_value(); }));
        QCOMPARE((*reply)->message, u"a/b c"_s);

        EventFollower follower(client.link(), served.clock);
        std::optional<StatusPayload> received;
        connect(&follower, &EventFollower::statusChanged, this,
            [&received](const StatusPayload &event) { received = event; });
        follower.start();
        QVERIFY(until([&served] { return served.streams.size() == 1; }));
        served.streams.front()->push(statusEvent({.status = DaemonStatus::Draining}));
        QVERIFY(until([&received] { return received.has_value(); }));
        QCOMPARE(received->status, DaemonStatus::Draining);
        follower.stop();
    }

    void aRelayingImpostorLearnsNothing()
    {
        const QTemporaryDir folder;
        const StatePaths paths{folder.filePath(u"state"_s)};
        Served served({}, *renewControlToken(paths.controlToken()));
        QByteArray seen;
        QTcpServer impostor;
        QVERIFY(impostor.listen(QHostAddress::LocalHost));
        connect(&impostor, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *from = impostor.nextPendingConnection();
            auto *to = new QTcpSocket(from);
            to->connectToHost(u"127.0.0.1"_s, served.server->port());
            connect(from, &QTcpSocket::readyRead, to, [&, from, to] {
                QByteArray bytes = from->readAll();
                seen += bytes;
                to->write(bytes.replace(
                    QByteArray::number(impostor.serverPort()), QByteArray::number(served.server->port())));
            });
            connect(to, &QTcpSocket::readyRead, from, [from, to] { from->write(to->readAll()); });
            connect(to, &QTcpSocket::disconnected, from, [from] { from->disconnectFromHost(); });
        });
        QVERIFY(
            writeEndpoint(paths.endpoint(), {.port = impostor.serverPort(), .pid = 1, .version = {}, .startedAt = {}}));
        ControlClient client(paths, loopbackChannels("test/1", served.clock), served.clock);
        std::optional<ControlResult<StatusPayload>> status;
        client.status(this, [&status](const ControlResult<StatusPayload> &answer) { status = answer; });
        QVERIFY(until([&status] { return status.has_value(); }));
        QCOMPARE(status->error().obstacle, Obstacle::Stranger);
        QVERIFY(seen.contains("GET /api/daemon/hello?nonce="));
        QVERIFY(!seen.toLower().contains("authorization"));
    }

    void noListenerAndNonHttpAreDistinguished()
    {
        const QTemporaryDir folder;
        const StatePaths paths{folder.filePath(u"state"_s)};
        QVERIFY(renewControlToken(paths.controlToken()));
        SystemClock clock;
        QTcpServer stranger;
        QVERIFY(stranger.listen(QHostAddress::LocalHost));
        connect(&stranger, &QTcpServer::newConnection, this, [&stranger] {
            QTcpSocket *socket = stranger.nextPendingConnection();
            socket->write("220 mail.example ESMTP\r\n");
            connect(socket, &QTcpSocket::readyRead, socket, &QTcpSocket::disconnectFromHost);
        });
        QVERIFY(
            writeEndpoint(paths.endpoint(), {.port = stranger.serverPort(), .pid = 1, .version = {}, .startedAt = {}}));
        ControlClient client(paths, loopbackChannels("test/1", clock), clock);
        QList<Obstacle> met;
        const auto then = [&met](const ControlResult<StatusPayload> &answer) { met.append(answer.error().obstacle); };
        client.status(this, then);
        QVERIFY(until([&met] { return met.size() == 1; }));
        stranger.close();
        client.status(this, then);
        QVERIFY(until([&met] { return met.size() == 2; }));
        QCOMPARE(met, QList({Obstacle::Stranger, Obstacle::NotListening}));
    }
};

RENSEI_TEST(ControlServerTest)

} // namespace rensei::control

#include "tst_control_server.moc"
