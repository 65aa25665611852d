#include "app/backend/watch/foreign_watch.h"

#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_transport.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

namespace {

struct WatchFixture {
    FakeClock clock;
    std::shared_ptr<FakeTransport> transport = std::make_shared<FakeTransport>();
    QList<quint16> ports;
    ForeignWatch watch{[this](quint16 port) {
                           ports.append(port);
                           return control::Channel{transport, nullptr};
                       },
        clock};
    QSignalSpy changed{&watch, &ForeignWatch::changed};

    void answer(const char *status, int active = 1)
    {
        transport->answer(200,
            {{u"status"_s, QString::fromLatin1(status)}, {u"version"_s, u"0.4.1"_s}, {u"activeSessions"_s, active},
                {u"maxSessions"_s, 4}});
    }
};

} // namespace

class ForeignWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsAskedWithoutAToken()
    {
        WatchFixture s;
        QVERIFY(!s.watch.agent());
        s.watch.start(7740);
        QCOMPARE(s.ports, QList<quint16>{7740});
        QCOMPARE(s.transport->sent.size(), 1);
        QCOMPARE(s.transport->sent.first().path, u"/api/daemon/status"_s);
        QCOMPARE(s.transport->sent.first().method, "GET"_ba);
        QVERIFY(!s.transport->sent.first().bearer);
        QVERIFY(!s.watch.agent()->asOf);
        s.answer("ready", 2);
        QVERIFY(s.watch.agent()->asOf && s.watch.agent()->status);
        QCOMPARE(s.watch.agent()->status->activeSessions, 2);
        QCOMPARE(s.changed.size(), 2);
    }

    void itIsAskedAgainEvery30Seconds()
    {
        WatchFixture s;
        s.watch.start(7734);
        s.answer("ready");
        s.clock.advance(29s);
        QCOMPARE(s.transport->sent.size(), 1);
        s.clock.advance(1s);
        QCOMPARE(s.transport->sent.size(), 2);
        s.clock.advance(60s); // no second question before the first is answered
        QCOMPARE(s.transport->sent.size(), 2);
    }

    void whatIsNoHostAgentIsNone_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QJsonObject>("body");
        QTest::newRow("another program") << 200 << QJsonObject{{u"hello"_s, u"world"_s}};
        QTest::newRow("an unknown state") << 200 << QJsonObject{{u"status"_s, u"dancing"_s}};
    }

    void whatIsNoHostAgentIsNone()
    {
        QFETCH(int, status);
        QFETCH(QJsonObject, body);
        WatchFixture s;
        s.watch.start(7734);
        s.transport->answer(status, body);
        QVERIFY(s.watch.agent()->asOf && !s.watch.agent()->status);
    }

    void oneThatEndsIsTold()
    {
        WatchFixture s;
        s.watch.start(7734);
        s.answer("ready");
        s.clock.advance(30s);
        s.transport->answer(Error{.kind = ErrorKind::Offline});
        QVERIFY(!s.watch.agent()->status);
    }

    void lateAnswersOfAFormerWatchAreDropped()
    {
        WatchFixture s;
        s.watch.start(7734);
        s.watch.start(7735);
        QCOMPARE(s.transport->waiting(), 1);
        s.answer("paused");
        QCOMPARE(s.watch.agent()->port, quint16(7735));
        QVERIFY(s.watch.agent()->status);
        s.watch.start(7735); // nothing new
        QCOMPARE(s.transport->sent.size(), 2);
        s.watch.stop();
        QVERIFY(!s.watch.agent());
        s.clock.advance(1h);
        QCOMPARE(s.transport->sent.size(), 2);
    }
};

RENSEI_TEST(ForeignWatchTest)

} // namespace rensei::tests

#include "tst_foreign_watch.moc"
