#include "agent/host/poller.h"

#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_transport.h"
#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using host::Poller;

class PollerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_mayPoll = true;
        m_clock = std::make_unique<FakeClock>();
        m_transport = std::make_unique<FakeTransport>();
        m_api = std::make_unique<platform::WorkerApi>(*m_transport, *m_clock);
        m_api->setIdentity(wire::identity());
        m_poller = std::make_unique<Poller>(*m_api, *m_clock, [this] { return m_mayPoll; });
    }

    void pollsAtOnceAndThenAtItsInterval()
    {
        m_poller->start(5s);
        QCOMPARE(polls(), 1);
        QCOMPARE(m_transport->sent.first().path, u"/api/workers/wkr_1/poll"_s);
        m_transport->answer(200);
        m_clock->advance(4999ms);
        QCOMPARE(polls(), 1);
        m_clock->advance(2001ms); // 5 s and up to 40 % more
        QCOMPARE(polls(), 2);
    }

    void countsTheWaitFromTheReply()
    {
        m_poller->start(5s);
        m_clock->advance(25s);
        QCOMPARE(polls(), 1);
        m_transport->answer(200);
        m_clock->advance(4999ms);
        QCOMPARE(polls(), 1);
    }

    void reevaluatingInAListenerCausesNoSecondPoll()
    {
        connect(m_poller.get(), &Poller::polled, this, [this] { m_poller->reevaluate(); });
        m_poller->start(5s);
        m_transport->answer(200);
        QCOMPARE(polls(), 1);
        m_clock->advance(7s);
        QCOMPARE(polls(), 2);
    }

    void startsNoTimerWhilePollingIsNotAllowed()
    {
        m_mayPoll = false;
        m_poller->start(5s);
        QCOMPARE(polls(), 0);
        QCOMPARE(m_clock->waiting(), 0);
        m_poller->reevaluate();
        QCOMPARE(polls(), 0);
        m_mayPoll = true;
        m_poller->reevaluate();
        QCOMPARE(polls(), 1);
    }

    void stopsPollingWhenItIsNoLongerAllowed()
    {
        m_poller->start(5s);
        m_mayPoll = false;
        m_transport->answer(200);
        m_clock->advance(60s);
        QCOMPARE(polls(), 1);
        QCOMPARE(m_clock->waiting(), 0);
    }

    void pollNowSendsOneRequestAndOnlyWhenAllowed()
    {
        m_poller->start(5s);
        m_poller->pollNow();
        QCOMPARE(polls(), 1);
        m_transport->answer(200);
        m_poller->pollNow();
        QCOMPARE(polls(), 2);
        m_transport->answer(200);
        m_mayPoll = false;
        m_poller->pollNow();
        QCOMPARE(polls(), 2);
    }

    void ignoresRepliesAfterStop()
    {
        const QSignalSpy polled(m_poller.get(), &Poller::polled);
        m_poller->start(5s);
        m_poller->stop();
        m_transport->answer(200);
        m_clock->advance(60s);
        QCOMPARE(polled.size(), 0);
        QCOMPARE(polls(), 1);
        QVERIFY(!m_poller->isRunning());
    }

    void failures_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<bool>("mayHaveClaimed");
        QTest::addColumn<bool>("isUnknown");

        QTest::newRow("what never left claims nothing") << wire::offline(false) << false << false;
        QTest::newRow("what was sent and not answered may have claimed") << wire::offline(true) << true << false;
        QTest::newRow("an unreadable answer may have held work")
            << Error{.kind = ErrorKind::BadReply, .httpStatus = 200} << true << false;
        QTest::newRow("a fault of the server may come after the claim") << wire::busy() << true << false;
        QTest::newRow("an unknown worker has claimed nothing") << wire::workerMissing() << false << true;
        QTest::newRow("a token of another worker is as good as an unknown one")
            << wire::refusal(ErrorKind::Forbidden, 403) << false << true;
        QTest::newRow("a missing route says nothing of the worker") << wire::routeMissing() << false << false;
    }

    void failures()
    {
        QFETCH(Error, error);
        QFETCH(bool, mayHaveClaimed);
        QFETCH(bool, isUnknown);
        const QSignalSpy lost(m_poller.get(), &Poller::replyLost);
        const QSignalSpy missing(m_poller.get(), &Poller::workerMissing);
        const QSignalSpy failed(m_poller.get(), &Poller::failed);
        m_poller->start(5s);
        m_transport->answer(error);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(lost.size(), mayHaveClaimed ? 1 : 0);
        QCOMPARE(missing.size(), isUnknown ? 1 : 0);
        m_clock->advance(7s);
        QCOMPARE(polls(), 2);
    }

    void pollsLessOftenFromTheThirdFailureOn()
    {
        m_poller->start(5s);
        for (int i = 0; i < 2; ++i) {
            m_transport->answer(wire::offline());
            m_clock->advance(7s);
        }
        QCOMPARE(polls(), 3);
        m_transport->answer(wire::offline());
        m_clock->advance(9999ms);
        QCOMPARE(polls(), 3);
        for (int i = 0; i < 10; ++i) {
            m_clock->advance(60s);
            m_transport->answer(wire::offline());
        }
        QCOMPARE(polls(), 13); // never less than once a minute
        m_clock->advance(60s);
        m_transport->answer(200);
        m_clock->advance(7s);
        QCOMPARE(polls(), 15);
    }

    void waitsAsLongAsTheServerRequests()
    {
        m_poller->start(5s);
        m_transport->answer(wire::busy(90s));
        m_clock->advance(89s);
        QCOMPARE(polls(), 1);
        m_clock->advance(1s);
        QCOMPARE(polls(), 2);
    }

private:
    int polls() const { return static_cast<int>(m_transport->sent.size()); }

    bool m_mayPoll = true;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<platform::WorkerApi> m_api;
    std::unique_ptr<Poller> m_poller;
};

RENSEI_TEST(PollerTest)

} // namespace rensei::tests
#include "tst_poller.moc"
