#include "agent/http/connections.h"

#include "tests/agent/http/transport_setup.h"
#include "tests/support/test_case.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using rensei::http::keepAliveTime;
using rensei::tests::TinyServer;

/// How many connections a transport makes, and when it closes them. Qt's own timers cannot be faked: where one has to
/// run out, the test waits for the second that is the shortest.
class TestConnections : public QObject {
    Q_OBJECT

private:
    struct Setup : rensei::tests::TransportSetup {
        /// One request and its answer, of a server that closes the connection when it is told to.
        bool asks(const QByteArray &headers = {})
        {
            server.answer = [this, headers](QTcpSocket &socket) {
                TinyServer::reply(200, "{}", headers)(socket);
                if (lastConnectionHeader() == "close")
                    socket.disconnectFromHost();
            };
            const auto soFar = static_cast<int>(answers.size());
            send({.method = "POST", .path = u"/x"_s});
            return isAnswered(soFar + 1) && answers.last().has_value();
        }

        QByteArray lastConnectionHeader() const { return server.header(server.requests.size() - 1, "Connection"); }
    };

private Q_SLOTS:
    void fault11_40_aConnectionIsUsedAgainHoweverShortTheServerKeepsIt_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("five seconds") << QByteArray("Keep-Alive: timeout=5\r\n");
        QTest::newRow("five seconds and a count") << QByteArray("Keep-Alive: timeout=5, max=100\r\n");
        QTest::newRow("a minute") << QByteArray("Keep-Alive: timeout=60\r\n");
        QTest::newRow("not told") << QByteArray();
        QTest::newRow("an unreadable number") << QByteArray("Keep-Alive: timeout=x\r\n");
    }

    void fault11_40_aConnectionIsUsedAgainHoweverShortTheServerKeepsIt()
    {
        QFETCH(QByteArray, header);
        Setup setup;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(setup.asks(header));
            QCOMPARE(setup.lastConnectionHeader(), QByteArray("Keep-Alive"));
        }
        QVERIFY(setup.asks());
        QCOMPARE(setup.lastConnectionHeader(), QByteArray("Keep-Alive"));
    }

    void fault11_40_aConnectionThatIsKeptIsTheSame()
    {
        Setup setup;
        for (int i = 0; i < 4; ++i)
            QVERIFY(setup.asks("Keep-Alive: timeout=5\r\n"));
        QCOMPARE(setup.server.connections, 1);
        QCOMPARE(setup.server.closed, 0);
    }

    void fault11_40_anIdleConnectionIsClosedASecondBeforeTheServerClosesIt()
    {
        Setup setup;
        QVERIFY(setup.asks("Keep-Alive: timeout=2\r\n"));
        QVERIFY(setup.asks("Keep-Alive: timeout=2\r\n")); // knows of it
        const int before = setup.server.closed;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(QTest::qWaitFor([&] { return setup.server.closed > before; }, 10'000));
        QVERIFY2(timer.elapsed() >= 500, qPrintable(QString::number(timer.elapsed())));
    }

    void fault11_40_aConnectionIsClosedWithTheRequestWhereTheServerKeepsItForASecond()
    {
        Setup setup;
        QVERIFY(setup.asks("Keep-Alive: timeout=1\r\n"));
        QVERIFY(setup.asks());
        QCOMPARE(setup.lastConnectionHeader(), QByteArray("close"));
        QCOMPARE(setup.server.connections, 2); // the first one was to be kept longer
    }

    void fault11_40_aRowOfRequestsFurtherApartThanTheServerKeepsAConnectionLeavesNoneOpen()
    {
        Setup setup;
        QByteArrayList headers;
        for (const auto pause : {0s, 5s, 5s, 5s, 5s, 1s, 5s, 1s, 1s, 1s, 1s, 1s}) {
            setup.clock.advance(pause);
            QVERIFY(setup.asks("Keep-Alive: timeout=5\r\n"));
            headers.append(setup.lastConnectionHeader());
        }
        QCOMPARE(headers,
            (QByteArrayList{"Keep-Alive", "Keep-Alive", "close", "close", "close", "close", "close", "close", "close",
                "Keep-Alive", "Keep-Alive", "Keep-Alive"}));
        QCOMPARE(setup.server.connections, 8);
    }

    void fault11_40_afterSuchARowConnectionsAreKeptNoLongerThanBefore()
    {
        Setup setup;
        const QByteArray twoSeconds = "Keep-Alive: timeout=2\r\n";
        for (int i = 0; i < 4; ++i) {
            QVERIFY(setup.asks(twoSeconds));
            setup.clock.advance(3s);
        }
        QVERIFY(setup.transport.setNetwork({})); // new connections, for which Qt learns anew how long they are kept
        do {
            QVERIFY(setup.asks(twoSeconds));
        } while (setup.lastConnectionHeader() == "close");
        const int before = setup.server.closed;
        QVERIFY(QTest::qWaitFor([&] { return setup.server.closed > before; }, 10'000));
    }

    void aServerThatHasNotSaidHowLongItKeepsAConnectionIsNotAskedToCloseIt()
    {
        Setup setup;
        for (const char *header : {"Connection: close\r\n", "Connection: close\r\n", "", "", "", ""}) {
            QVERIFY(setup.asks(header));
            QCOMPARE(setup.lastConnectionHeader(), QByteArray("Keep-Alive"));
            setup.clock.advance(10s);
        }
    }

    void fault11_40_aServerThatKeepsConnectionsForAShorterTimeThanItSaidGetsANewOne()
    {
        Setup setup;
        QVERIFY(setup.asks("Keep-Alive: timeout=60\r\n"));
        QVERIFY(setup.asks("Keep-Alive: timeout=70\r\n"));
        QCOMPARE(setup.server.connections, 1);
        QVERIFY(setup.asks("Keep-Alive: timeout=5\r\n"));
        QVERIFY(setup.asks("Keep-Alive: timeout=5\r\n"));
        QCOMPARE(setup.server.connections, 2);
        QVERIFY(setup.asks("Keep-Alive: timeout=5\r\n"));
        QCOMPARE(setup.server.connections, 2);
    }

    void fault11_40_aRequestBesideAnotherLeavesNoConnectionOpen()
    {
        Setup setup;
        QVERIFY(setup.asks("Keep-Alive: timeout=5\r\n"));
        setup.server.answer = [](QTcpSocket &) {};
        setup.send({.method = "POST", .path = u"/1"_s});
        setup.send({.method = "POST", .path = u"/2"_s});
        QVERIFY(setup.hasRead(3));
        QByteArrayList headers{setup.server.header(1, "Connection"), setup.server.header(2, "Connection")};
        std::sort(headers.begin(), headers.end());
        QCOMPARE(headers, (QByteArrayList{"Keep-Alive", "close"}));
    }

    void fault11_40_aConnectionThatWasIdleBesideABusyOneIsNotUsedOnceItIsTooOld()
    {
        Setup setup;
        QVERIFY(setup.asks("Keep-Alive: timeout=5\r\n"));
        QList<QPointer<QTcpSocket>> waiting;
        setup.server.answer = [&](QTcpSocket &socket) { waiting.append(&socket); };
        setup.send({.method = "POST", .path = u"/1"_s}); // this one may leave its connection open
        QVERIFY(setup.hasRead(2));
        setup.send({.method = "POST", .path = u"/2"_s});
        QVERIFY(setup.hasRead(3));
        TinyServer::json()(*waiting.at(0));
        QVERIFY(setup.isAnswered(2));
        setup.clock.advance(5s); // /2 is still under way
        const int before = setup.server.connections;
        QVERIFY(setup.asks());
        QCOMPARE(setup.server.connections, before + 1);
        TinyServer::json()(*waiting.at(1));
        QVERIFY(setup.isAnswered(4));
        QVERIFY(setup.answers.last());
    }

    void whatIsUnderWaySurvivesAChangeOfCertificates()
    {
        Setup setup;
        QPointer<QTcpSocket> waiting;
        setup.server.answer = [&](QTcpSocket &socket) { waiting = &socket; };
        setup.send({.method = "POST", .path = u"/x"_s});
        QVERIFY(setup.hasRead(1));
        QVERIFY(setup.transport.setNetwork({}));
        TinyServer::json()(*waiting);
        QVERIFY(setup.isAnswered());
        QVERIFY(setup.answers.last());
    }

    void anAnswerInPiecesIsReadWhole()
    {
        Setup setup;
        setup.server.answer = [](QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n");
            socket.flush();
            QTimer::singleShot(0, &socket, [&socket] {
                socket.write("{\"a\":");
                socket.flush();
                QTimer::singleShot(0, &socket, [&socket] { socket.write("\"whole\"}"); });
            });
        };
        setup.send({.method = "GET", .path = u"/x"_s});
        QVERIFY(setup.isAnswered());
        QVERIFY(setup.answers.first());
        QCOMPARE(setup.answers.first()->body.value("a"_L1).toString(), u"whole"_s);
    }

    void readsTheHeader_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("time"); // -1: none
        QTest::newRow("alone") << QByteArray("timeout=5") << 5;
        QTest::newRow("with a count") << QByteArray("timeout=5, max=100") << 5;
        QTest::newRow("after a count") << QByteArray("max=100, timeout=72") << 72;
        QTest::newRow("none") << QByteArray() << -1;
        QTest::newRow("no number") << QByteArray("timeout=x") << -1;
        QTest::newRow("an empty one") << QByteArray("timeout=") << -1;
        QTest::newRow("too large") << QByteArray("timeout=99999999999999") << -1;
        QTest::newRow("zero") << QByteArray("timeout=0") << 0;
    }

    void readsTheHeader()
    {
        QFETCH(QByteArray, header);
        QTEST(static_cast<int>(keepAliveTime(header).value_or(-1s).count()), "time");
    }
};

RENSEI_TEST(TestConnections)
#include "tst_connections.moc"
