#include "agent/host/claim_recovery.h"

#include "tests/agent/host/host_case.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using host::ClaimRecovery;

class ClaimRecoveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<RegistryFixture>();
        m_claims = std::make_unique<ClaimRecovery>(m->api, m->registry, m->clock);
        m_finished = std::make_unique<QSignalSpy>(m_claims.get(), &ClaimRecovery::finished);
    }

    void cleanup()
    {
        m_finished.reset();
        m_claims.reset();
        m.reset();
    }

    void nothingWasLost()
    {
        m->accept(u"unit-test-a"_s);
        m_claims->start();
        m_claims->start();
        QVERIFY(m_claims->isRunning());
        QCOMPARE(m->transport.sent.size(), 1);
        QCOMPARE(m->transport.sent.first().path, u"/api/workers/wkr_1"_s);
        answerBooked({u"unit-test-a"_s});
        QVERIFY(!m_claims->isRunning());
        QCOMPARE(m_finished->size(), 1);
        QCOMPARE(m->registry.all().size(), 1);
    }

    void whatWasLostIsToldToFail()
    {
        m_claims->start();
        answerBooked({u"unit-test-lost"_s});
        answerState(u"claimed"_s, u"wkr_1"_s);
        QCOMPARE(m_finished->size(), 1);
        m->platformStatus = u"claimed"_s;
        m->answerAll();
        QCOMPARE(m->reported().mid(2), (QStringList{u"read"_s, u"running"_s, u"failed"_s}));
        QCOMPARE(m->transport.sent.last().body->value("error"_L1)["message"_L1], u"claim lost in transit"_s);
        QVERIFY(m->registry.isEmpty());
    }

    void whatIsNotStrandedIsLeftAlone_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("owner");
        QTest::newRow("another has it") << u"claimed"_s << u"wkr_9"_s;
        QTest::newRow("it runs") << u"running"_s << u"wkr_1"_s;
        QTest::newRow("it is queued again") << u"pending"_s << u""_s;
    }

    void whatIsNotStrandedIsLeftAlone()
    {
        QFETCH(QString, status);
        QFETCH(QString, owner);
        m_claims->start();
        answerBooked({u"unit-test-lost"_s});
        answerState(status, owner);
        QCOMPARE(m_finished->size(), 1);
        QVERIFY(m->registry.isEmpty());
        QCOMPARE(m->transport.waiting(), 0);
    }

    void looksUntilItIsAnswered()
    {
        m_claims->start();
        for (int i = 0; i < 4; ++i) {
            m->transport.answer(wire::offline());
            QVERIFY(m_claims->isRunning());
            m->clock.advance(60s);
        }
        answerBooked({});
        QCOMPARE(m_finished->size(), 1);
    }

    void fault10BC_aSessionWhoseStateCannotBeReadNowIsReadLater()
    {
        m_claims->start();
        answerBooked({u"unit-test-lost"_s});
        m->transport.answer(wire::busy());
        QCOMPARE(m_finished->size(), 0);
        m->clock.advance(60s);
        answerState(u"claimed"_s, u"wkr_1"_s);
        QCOMPARE(m_finished->size(), 1);
        QCOMPARE(m->registry.all().size(), 1);
    }

    void fault10A6_aClaimThatCannotBeRecordedIsRecordedLater()
    {
        QVERIFY(QDir().mkpath(m->folder()));
        // A file where the folder of the session's log belongs.
        QFile blocker(m->folder() + u"/unit-test-lost"_s);
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        m_claims->start();
        answerBooked({u"unit-test-lost"_s});
        answerState(u"claimed"_s, u"wkr_1"_s);
        QCOMPARE(m_finished->size(), 0);
        QVERIFY(blocker.remove());
        m->clock.advance(60s);
        answerState(u"claimed"_s, u"wkr_1"_s);
        QCOMPARE(m_finished->size(), 1);
        QCOMPARE(m->registry.all().size(), 1);
    }

    void aPlatformThatIsNotUnderstoodStopsNoPollingForEver()
    {
        m_claims->start();
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(m_finished->size(), 0);
            m->transport.answer(200, {{u"acknowledged"_s, true}});
            m->clock.advance(60s);
        }
        QCOMPARE(m_finished->size(), 1);
    }

    void aBaseThatCannotTellStopsNoPolling()
    {
        m_claims->start();
        m->transport.answer(wire::routeMissing());
        QCOMPARE(m_finished->size(), 1);
    }

private:
    void answerBooked(const QStringList &ids)
    {
        m->transport.answer(200, {{u"id"_s, u"wkr_1"_s}, {u"activeSessions"_s, QJsonArray::fromStringList(ids)}});
    }

    void answerState(const QString &status, const QString &owner)
    {
        QCOMPARE(m->reported().last(), u"read"_s);
        m->transport.answer(200, {{u"status"_s, status}, {u"workerId"_s, owner}});
    }

    std::unique_ptr<RegistryFixture> m;
    std::unique_ptr<ClaimRecovery> m_claims;
    std::unique_ptr<QSignalSpy> m_finished;
};

RENSEI_TEST(ClaimRecoveryTest)

} // namespace rensei::tests
#include "tst_claim_recovery.moc"
