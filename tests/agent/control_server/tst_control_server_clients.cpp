#include "agent/control_server/control_server.h"

#include "agent/control/control_client.h"
#include "agent/control/control_token.h"
#include "agent/control/endpoint_file.h"
#include "agent/control/event_follower.h"
#include "agent/control/event_payload.h"
#include "tests/agent/control_server/control_server_fixture.h"
#include "tests/agent/control_server/loopback.h"
#include "tests/support/test_case.h"

#include <QTcpServer>
#include <QTemporaryDir>

#include <optional>

namespace rensei::control {

using namespace Qt::StringLiterals;
using tests::Served;
using tests::until;

/// The agent's own client against a real server, over real sockets; the tests wait for signals, each with a deadline.
class ControlServerClientsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
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

RENSEI_TEST(ControlServerClientsTest)

} // namespace rensei::control

#include "tst_control_server_clients.moc"
