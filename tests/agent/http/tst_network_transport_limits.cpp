#include "agent/http/network_transport.h"

#include "tests/agent/http/transport_setup.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using rensei::ErrorKind;
using rensei::Secret;
using rensei::http::Lane;
using rensei::tests::TinyServer;
using Setup = rensei::tests::TransportSetup;

/// What a transport does not do, however much is asked of it, and however much comes.
class TestNetworkTransportLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fault10D13_aHeartbeatPassesActivitiesThatAreNotAnswered()
    {
        Setup setup;
        setup.server.answer = [&setup](QTcpSocket &socket) {
            if (setup.server.requests.last().startsWith("POST /heartbeat"))
                TinyServer::json()(socket);
        };
        for (int i = 0; i < 24; ++i)
            setup.send({.method = "POST", .path = u"/activity"_s, .lane = Lane::Activity});
        QVERIFY(setup.hasRead(6));
        setup.send({.method = "POST", .path = u"/heartbeat"_s});
        QVERIFY(setup.isAnswered());
        QVERIFY(setup.answers.first());
    }

    void fault10D13_aDeadlineCountsFromSending()
    {
        Setup setup;
        setup.server.answer = [](QTcpSocket &) {};
        for (int i = 0; i < 6; ++i)
            setup.send({.method = "GET", .path = u"/slow"_s, .deadline = 30s, .lane = Lane::Activity});
        QVERIFY(setup.hasRead(6));
        setup.send({.method = "POST", .path = u"/waits"_s, .deadline = 15s, .lane = Lane::Activity});
        setup.clock.advance(29s);
        QCOMPARE(setup.answers.size(), 0);
        setup.server.answer = TinyServer::json();
        setup.clock.advance(1s);
        QVERIFY(setup.isAnswered(7));
        QVERIFY(setup.answers.last());
    }

    void fault10BJ_anEndlessBodyIsReadUpToItsLimit()
    {
        Setup setup;
        qint64 taken = 0;
        const QByteArray piece(256 * 1024, 'x');
        setup.server.answer = [&taken, piece](QTcpSocket &socket) {
            connect(&socket, &QTcpSocket::bytesWritten, &socket, [&taken, &socket, piece](qint64 bytes) {
                taken += bytes;
                if (socket.bytesToWrite() == 0 && taken < 400'000'000)
                    socket.write("40000\r\n" + piece + "\r\n");
            });
            socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        };
        setup.send({.method = "GET", .path = u"/x"_s});
        QVERIFY(setup.isAnswered());
        QCOMPARE(setup.error().kind, ErrorKind::BadReply);
        QCOMPARE(setup.error().detail, u"the answer is larger than 16 MiB"_s);
        QVERIFY2(taken < 32 * 1024 * 1024, qPrintable(QString::number(taken)));
    }

    void aLongBodyWaitsForAReaderThatIsBusy()
    {
        Setup setup;
        const QByteArray piece = "100000\r\n" + QByteArray(0x100000, 'x') + "\r\n";
        QTcpSocket *client = nullptr;
        setup.server.answer = [&client, piece](QTcpSocket &socket) {
            client = &socket;
            socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + piece.repeated(8));
        };
        setup.send({.method = "GET", .path = u"/x"_s});
        QVERIFY(QTest::qWaitFor([&client] { return client && client->bytesToWrite() == 0; }, 10'000));
        // From here on this thread reads nothing, and the manager's must not go on for long.
        constexpr int most = 128; // MiB
        int taken = 0;
        for (bool goesOn = true; goesOn && taken < most; ++taken) {
            client->write(piece);
            while (goesOn && client->bytesToWrite() > 0)
                goesOn = client->waitForBytesWritten(300);
        }
        QVERIFY2(taken < most / 2, qPrintable(QString::number(taken)));
    }

    void fault10BJ_aLargeBodyWithinTheLimitIsReadWhole()
    {
        Setup setup;
        const QByteArray text(12 * 1024 * 1024, 'x');
        setup.server.answer = TinyServer::json("{\"a\":\"" + text + "\"}");
        setup.send({.method = "GET", .path = u"/x"_s});
        QVERIFY(setup.isAnswered());
        QVERIFY(setup.answers.first());
        QCOMPARE(setup.answers.first()->body.value("a"_L1).toString().size(), text.size());
    }

    void fault10D17_aTokenWithALineBreakIsNotSent()
    {
        Setup setup;
        setup.send(
            {.method = "GET", .path = u"/x"_s, .bearer = rensei::share(Secret(QByteArray("made-up\r\nX-Planted: 1")))});
        setup.clock.advance(0ms);
        QVERIFY(setup.isAnswered());
        QCOMPARE(setup.error().kind, ErrorKind::Local);
        QVERIFY(!describe(setup.error()).contains("made-up"_L1));
        QVERIFY(setup.settles());
        QCOMPARE(setup.server.requests.size(), 0);
    }
};

RENSEI_TEST(TestNetworkTransportLimits)
#include "tst_network_transport_limits.moc"
