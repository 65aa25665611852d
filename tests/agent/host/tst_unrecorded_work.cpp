#include "agent/host/unrecorded_work.h"

#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_transport.h"
#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using host::UnrecordedWork;

class UnrecordedWorkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_transport = std::make_unique<FakeTransport>();
        m_api = std::make_unique<platform::WorkerApi>(*m_transport, *m_clock);
        m_api->setIdentity(wire::identity());
        m_work = std::make_unique<UnrecordedWork>(*m_api, *m_clock);
    }

    void fault10A6_itIsRejectedAsItCame()
    {
        reject(wire::with(wire::work(), "env", QJsonObject{{u"K"_s, u"v"_s}}));
        QCOMPARE(posted(), QStringList{u"nack"_s});
        QVERIFY(m_transport->sent.first().body->value("work"_L1).toObject().contains("env"_L1));
        m_transport->answer(200);
        QCOMPARE(m_work->count(), 0);
    }

    void fault10A6_itIsRejectedUntilThePlatformAnswers()
    {
        reject(wire::work());
        for (int i = 0; i < 10; ++i) {
            m_transport->answer(wire::offline(i % 2 == 0));
            QCOMPARE(m_work->count(), 1);
            m_clock->advance(60s);
        }
        QCOMPARE(posted().count(u"nack"_s), 11);
        m_transport->answer(200);
        QCOMPARE(m_work->count(), 0);
        QCOMPARE(m_clock->waiting(), 0);
    }

    void fault10A6_withoutNackItIsPostedAsFailed_data()
    {
        QTest::addColumn<QJsonObject>("work");
        QTest::newRow("this server has no nack") << wire::work();
        QTest::newRow("the item lacks what a nack needs") << QJsonObject{{u"sessionId"_s, u"s1"_s}};
    }

    void fault10A6_withoutNackItIsPostedAsFailed()
    {
        QFETCH(QJsonObject, work);
        reject(work);
        if (posted().last() == "nack"_L1)
            m_transport->answer(wire::routeMissing());
        QCOMPARE(posted().last(), u"running"_s);
        m_transport->answer(200);
        QCOMPARE(posted().last(), u"failed"_s);
        QCOMPARE(
            m_transport->sent.last().body->value("error"_L1).toObject().value("message"_L1), u"declined: no space"_s);
        m_transport->answer(200);
        QCOMPARE(m_work->count(), 0);
    }

    void whatBelongsToAnotherIsDropped()
    {
        reject(wire::work());
        m_transport->answer(wire::notOurs());
        QCOMPARE(m_work->count(), 0);
        QCOMPARE(posted().size(), 1);
    }

    void whatCameAgainIsForgotten()
    {
        reject(wire::work());
        m_transport->answer(wire::offline(true));
        m_work->forget(platform::parseWorkItem(wire::work())->sessionId);
        m_clock->advance(10min);
        QCOMPARE(posted().size(), 1);
    }

private:
    void reject(const QJsonObject &work) { m_work->reject(platform::parseWorkItem(work).value(), u"no space"_s); }
    QStringList posted() const { return wire::postedStatuses(m_transport->sent); }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<platform::WorkerApi> m_api;
    std::unique_ptr<UnrecordedWork> m_work;
};

RENSEI_TEST(UnrecordedWorkTest)

} // namespace rensei::tests
#include "tst_unrecorded_work.moc"
