#include "agent/http/network_transport.h"

#include "tests/agent/http/tiny_server.h"
#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

#include <QPointer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using rensei::Error;
using rensei::ErrorKind;
using rensei::http::NetworkTransport;
using rensei::http::Stream;
using rensei::tests::FakeClock;
using rensei::tests::TinyServer;

class TestReplyStream : public QObject {
    Q_OBJECT

private:
    struct Setup {
        TinyServer server;
        FakeClock clock;
        NetworkTransport transport{server.serverUrl(), "rensei-test/1", clock};
        QPointer<QTcpSocket> socket;
        std::unique_ptr<Stream> stream;
        QByteArray received;
        QList<Error> closed;
        int opened = 0;

        explicit Setup(const QByteArray &head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n")
        {
            server.answer = [this, head](QTcpSocket &from) {
                socket = &from;
                from.write(head);
            };
            stream = transport.open({.method = "GET", .path = u"/events"_s}, 40s);
            Stream *s = stream.get();
            QObject::connect(s, &Stream::opened, s, [this] { ++opened; });
            QObject::connect(s, &Stream::received, s, [this](const QByteArray &bytes) { received += bytes; });
            QObject::connect(s, &Stream::closed, s, [this](const Error &error) { closed.append(error); });
        }

        bool isOpen()
        {
            return QTest::qWaitFor([this] { return opened > 0; }, 10'000);
        }
        bool isClosed()
        {
            return QTest::qWaitFor([this] { return !closed.isEmpty(); }, 10'000);
        }
        bool hasReceived(const QByteArray &bytes)
        {
            return QTest::qWaitFor([&] { return received == bytes; }, 10'000);
        }
    };

private Q_SLOTS:
    void deliversBytesAsTheyArrive()
    {
        Setup setup;
        QVERIFY(setup.isOpen());
        setup.socket->write("data: 1\n\n");
        QVERIFY(setup.hasReceived("data: 1\n\n"));
        setup.socket->write("data: 2\n\n");
        QVERIFY(setup.hasReceived("data: 1\n\ndata: 2\n\n"));
        QCOMPARE(setup.opened, 1);
        QVERIFY(setup.closed.isEmpty());
    }

    void closesWhenTheServerEndsIt()
    {
        Setup setup;
        QVERIFY(setup.isOpen());
        setup.socket->write("last");
        setup.socket->disconnectFromHost();
        QVERIFY(setup.isClosed());
        QCOMPARE(setup.received, QByteArray("last"));
        QCOMPARE(setup.closed.size(), 1);
        QCOMPARE(setup.closed.first().kind, ErrorKind::Offline);
    }

    void closesAfterSilence()
    {
        Setup setup;
        QVERIFY(setup.isOpen());
        setup.clock.advance(39s);
        setup.socket->write("a");
        QVERIFY(setup.hasReceived("a"));
        setup.clock.advance(39'999ms);
        QVERIFY(setup.closed.isEmpty());
        setup.clock.advance(1ms);
        QCOMPARE(setup.closed.size(), 1);
        QCOMPARE(setup.closed.first().kind, ErrorKind::Offline);
        QVERIFY(QTest::qWaitFor([&] { return setup.socket.isNull(); }, 10'000));
        QCOMPARE(setup.closed.size(), 1);
    }

    void closesWhenNothingArrived()
    {
        Setup setup{QByteArray()};
        QVERIFY(QTest::qWaitFor([&] { return !setup.server.requests.isEmpty(); }, 10'000));
        setup.clock.advance(40s);
        QCOMPARE(setup.closed.size(), 1);
        QCOMPARE(setup.opened, 0);
    }

    void aRefusalIsClassified_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("a credential is wrong")
            << QByteArray("HTTP/1.1 401 No\r\nContent-Length: 2\r\n\r\n{}") << ErrorKind::Unauthorized;
        QTest::newRow("a login page") << QByteArray("HTTP/1.1 302 No\r\nLocation: /login\r\nContent-Length: 0\r\n\r\n")
                                      << ErrorKind::Unauthorized;
        QTest::newRow("no such route") << QByteArray("HTTP/1.1 404 No\r\nContent-Length: 1\r\n\r\nx")
                                       << ErrorKind::RouteMissing;
    }

    void aRefusalIsClassified()
    {
        QFETCH(QByteArray, head);
        Setup setup(head);
        QVERIFY(setup.isClosed());
        QTEST(setup.closed.first().kind, "kind");
        QCOMPARE(setup.opened, 0);
        QCOMPARE(setup.server.requests.size(), 1);
    }

    void deletingItEndsTheCall()
    {
        Setup setup;
        QVERIFY(setup.isOpen());
        setup.stream.reset();
        QVERIFY(QTest::qWaitFor([&] { return setup.socket.isNull(); }, 10'000));
        setup.clock.advance(1h);
        QVERIFY(setup.closed.isEmpty());
    }
};

RENSEI_TEST(TestReplyStream)
#include "tst_reply_stream.moc"
