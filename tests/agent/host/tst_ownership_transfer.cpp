#include "agent/host/ownership_transfer.h"

#include "tests/agent/host/host_case.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using host::OwnershipTransfer;
using session::Outcome;

class OwnershipTransferTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<RegistryFixture>();
        m_ownershipTransfer = std::make_unique<OwnershipTransfer>(m->api, m->registry, m->clock);
        m_done = 0;
    }

    void cleanup()
    {
        m_ownershipTransfer.reset();
        m.reset();
    }

    void withoutSessionsItIsDoneLater()
    {
        begin();
        QCOMPARE(m_done, 0);
        m->clock.advance(0ms);
        QCOMPARE(m_done, 1);
        QCOMPARE(m->reported(), QStringList());
    }

    void oneAfterTheOther()
    {
        m->accept(u"unit-test-a"_s);
        m->accept(u"unit-test-b"_s);
        m->accept(u"unit-test-c"_s, u"wkr_2"_s); // is there already
        begin();
        m->clock.advance(0ms);
        QCOMPARE(m->reported().size(), 1);
        QCOMPARE(m->transport.sent.first().body->value("oldWorkerId"_L1), u"wkr_1"_s);
        QCOMPARE(m->transport.sent.first().body->value("newWorkerId"_L1), u"wkr_2"_s);
        m->transport.answer(200, {{u"transferred"_s, true}});
        QCOMPARE(m->reported().size(), 2);
        QCOMPARE(m_done, 0);
        m->transport.answer(200, {{u"transferred"_s, true}});
        QCOMPARE(m_done, 1);
        for (const session::Session *session : m->registry.all())
            QCOMPARE(session->logState().workerId, u"wkr_2"_s);
    }

    void whatPassesIsTriedThreeTimesAndTheSessionKept()
    {
        m->accept(u"unit-test-a"_s);
        begin();
        for (int i = 0; i < 3; ++i) {
            m->clock.advance(5s);
            m->transport.answer(wire::busy());
        }
        QCOMPARE(m_done, 1);
        QCOMPARE(m->reported().size(), 3);
        QCOMPARE(m->registry.all().size(), 1);
        QCOMPARE(m->registry.all().first()->logState().workerId, u"wkr_1"_s);
    }

    void aRefusalIsDecidedByTheOwner_data()
    {
        QTest::addColumn<QString>("owner");
        QTest::addColumn<bool>("isOurs");
        QTest::newRow("a former attempt had succeeded") << u"wkr_2"_s << true;
        QTest::newRow("another host has it") << u"wkr_9"_s << false;
        QTest::newRow("it is queued again") << u""_s << false;
    }

    void aRefusalIsDecidedByTheOwner()
    {
        QFETCH(QString, owner);
        QFETCH(bool, isOurs);
        m->accept(u"unit-test-a"_s);
        begin();
        m->clock.advance(0ms);
        m->transport.answer(200, {{u"transferred"_s, false}});
        QCOMPARE(m->reported().last(), u"read"_s);
        m->transport.answer(200, {{u"status"_s, u"running"_s}, {u"workerId"_s, owner}});
        QCOMPARE(m_done, 1);
        QCOMPARE(m->registry.isEmpty(), !isOurs);
        if (isOurs)
            QCOMPARE(m->registry.all().first()->logState().workerId, u"wkr_2"_s);
        QCOMPARE(m->reported().size(), 2); // nothing is told of what is lost
    }

    void fault10BB_aSessionThatAFormerIdOwnsIsTransferredFromThat()
    {
        m->accept(u"unit-test-a"_s);
        // A run got wkr_2, ended after the platform had transferred the session and before that was noted; now it is 3.
        m_ownershipTransfer->begin({u"wkr_2"_s, u"wkr_1"_s}, wire::identity(u"wkr_3"_s, 2), [this] { ++m_done; });
        m->clock.advance(0ms);
        QCOMPARE(m->transport.sent.last().body->value("oldWorkerId"_L1), u"wkr_1"_s);
        m->transport.answer(200, {{u"transferred"_s, false}});
        m->transport.answer(200, {{u"status"_s, u"running"_s}, {u"workerId"_s, u"wkr_2"_s}});
        QCOMPARE(m->transport.sent.last().body->value("oldWorkerId"_L1), u"wkr_2"_s);
        m->transport.answer(200, {{u"transferred"_s, true}});
        QCOMPARE(m_done, 1);
        QCOMPARE(m->registry.all().first()->logState().workerId, u"wkr_3"_s);
    }

    void fault10BB_aSessionOfOursThatCannotBeTransferredIsKept()
    {
        m->accept(u"unit-test-a"_s);
        begin();
        m->clock.advance(0ms);
        m->transport.answer(wire::routeMissing());
        m->transport.answer(200, {{u"status"_s, u"running"_s}, {u"workerId"_s, u"wkr_1"_s}});
        QCOMPARE(m_done, 1);
        QCOMPARE(m->registry.all().size(), 1);
    }

    void aSessionThatIsUnknownThereIsOver()
    {
        m->accept(u"unit-test-a"_s);
        begin();
        m->clock.advance(0ms);
        m->transport.answer(wire::refusal(ErrorKind::Rejected, 400));
        m->transport.answer(wire::sessionMissing());
        QCOMPARE(m_done, 1);
        QVERIFY(m->registry.isEmpty());
    }

    void aSecondHandOverReplacesTheFirst()
    {
        m->accept(u"unit-test-a"_s);
        m->accept(u"unit-test-b"_s);
        begin();
        m->clock.advance(0ms);
        begin(u"wkr_3"_s);
        m->clock.advance(0ms);
        m->transport.answer(200, {{u"transferred"_s, true}}); // to the first
        m->transport.answer(200, {{u"transferred"_s, true}});
        m->transport.answer(200, {{u"transferred"_s, true}});
        QCOMPARE(m_done, 1);
        for (const session::Session *session : m->registry.all())
            QCOMPARE(session->logState().workerId, u"wkr_3"_s);
    }

    void reclaimsOncePerWorkerId()
    {
        m->accept(u"unit-test-a"_s);
        m->accept(u"unit-test-b"_s);
        begin();
        for (int i = 0; i < 6; ++i) { // neither can be handed over now
            m->clock.advance(5s);
            m->transport.answer(wire::busy());
        }
        QCOMPARE(m_done, 1);
        QList<bool> answers;
        const auto then = [&answers](bool isOurs) { answers.append(isOurs); };
        m_ownershipTransfer->reclaim(u"unit-test-a"_s, this, then);
        m->transport.answer(200, {{u"transferred"_s, true}});
        m_ownershipTransfer->reclaim(u"unit-test-b"_s, this, then);
        m->transport.answer(200, {{u"transferred"_s, false}});
        m->transport.answer(200, {{u"status"_s, u"running"_s}, {u"workerId"_s, u"wkr_other"_s}});
        m_ownershipTransfer->reclaim(u"unit-test-b"_s, this, then);
        m_ownershipTransfer->reclaim(u"unit-test-none"_s, this, then);
        QCOMPARE(answers, (QList<bool>{true, false})); // the rest comes later
        m->clock.advance(0ms);
        QCOMPARE(answers, (QList<bool>{true, false, false, false}));
    }

    void aHiccupWhileReclaimingIsNoLoss()
    {
        m->accept(u"unit-test-a"_s);
        begin();
        for (int i = 0; i < 3; ++i) { // it cannot be handed over now
            m->clock.advance(5s);
            m->transport.answer(wire::busy());
        }
        QList<bool> answers;
        const auto then = [&answers](bool isOurs) { answers.append(isOurs); };
        m_ownershipTransfer->reclaim(u"unit-test-a"_s, this, then);
        m->transport.answer(wire::busy());
        m->clock.advance(1s); // a report that is sent again at once would only be refused again
        m_ownershipTransfer->reclaim(u"unit-test-a"_s, this, then);
        m->transport.answer(200, {{u"transferred"_s, false}});
        m->transport.answer(200, {{u"status"_s, u"running"_s}, {u"workerId"_s, u"wkr_other"_s}});
        QCOMPARE(answers, (QList<bool>{true, false}));
    }

    void aSessionWhoseOwnerCannotBeReadIsNotGivenUp()
    {
        begin();
        m->clock.advance(0ms);
        m->accept(u"unit-test-a"_s, u"wkr_1"_s);
        QList<bool> answers;
        m_ownershipTransfer->reclaim(u"unit-test-a"_s, this, [&answers](bool isOurs) { answers.append(isOurs); });
        m->transport.answer(wire::refusal(ErrorKind::Unauthorized, 307)); // a sign-in page of the network
        m->transport.answer(wire::refusal(ErrorKind::Unauthorized, 307));
        m->clock.advance(1s);
        QCOMPARE(answers, QList<bool>{true});
    }

    void aSessionThatThePlatformForgotIsGivenUp()
    {
        begin();
        m->clock.advance(0ms);
        m->accept(u"unit-test-a"_s, u"wkr_1"_s);
        QList<bool> answers;
        m_ownershipTransfer->reclaim(u"unit-test-a"_s, this, [&answers](bool isOurs) { answers.append(isOurs); });
        m->transport.answer(200, {{u"transferred"_s, false}});
        m->transport.answer(wire::refusal(ErrorKind::NotFound, 404, "Session not found"));
        m->clock.advance(1s);
        QCOMPARE(answers, QList<bool>{false});
    }

    void aSessionThatIsOursIsNotGivenUpForARefusal()
    {
        begin();
        m->clock.advance(0ms);
        m->accept(u"unit-test-a"_s, u"wkr_1"_s);
        QList<bool> answers;
        for (int i = 1; i <= 10; ++i) {
            m_ownershipTransfer->reclaim(u"unit-test-a"_s, this, [&answers](bool isOurs) { answers.append(isOurs); });
            m->transport.answer(wire::refusal(ErrorKind::Unauthorized, 307)); // a sign-in page of the network
            m->transport.answer(200, {{u"status"_s, u"finalizing"_s}, {u"workerId"_s, u"wkr_1"_s}});
            m->clock.advance(1s * i);
            QCOMPARE(answers.size(), i);
        }
        QCOMPARE(answers.count(true), 9); // not for ever
    }

    void aSessionThatAnEarlierRunTransferredIsReclaimed_data()
    {
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QStringList>("sent");
        QTest::newRow("to a former worker id of this host")
            << u"wkr_1"_s << QStringList{u"transfer-ownership"_s, u"read"_s, u"transfer-ownership"_s};
        QTest::newRow("to the present one") << u"wkr_2"_s << QStringList{u"transfer-ownership"_s, u"read"_s};
    }

    // Without a note of it in the log, because this host was killed or the reply was lost.
    void aSessionThatAnEarlierRunTransferredIsReclaimed()
    {
        QFETCH(QString, owner);
        QFETCH(QStringList, sent);
        begin();
        m->clock.advance(0ms);
        m->accept(u"unit-test-a"_s, u"wkr_0"_s);
        QList<bool> answers;
        m_ownershipTransfer->reclaim(u"unit-test-a"_s, this, [&answers](bool isOurs) { answers.append(isOurs); });
        m->transport.answer(200, {{u"transferred"_s, false}});
        m->transport.answer(200, {{u"status"_s, u"finalizing"_s}, {u"workerId"_s, owner}});
        if (m->transport.waiting() > 0)
            m->transport.answer(200, {{u"transferred"_s, true}});
        QCOMPARE(m->reported(), sent);
        QCOMPARE(answers, QList<bool>{true});
        QCOMPARE(m->registry.find(u"unit-test-a"_s)->logState().workerId, u"wkr_2"_s);
    }

private:
    void begin(const QString &newWorker = u"wkr_2"_s)
    {
        m_ownershipTransfer->begin({u"wkr_1"_s}, wire::identity(newWorker, 2), [this] { ++m_done; });
    }

    std::unique_ptr<RegistryFixture> m;
    std::unique_ptr<OwnershipTransfer> m_ownershipTransfer;
    int m_done = 0;
};

RENSEI_TEST(OwnershipTransferTest)

} // namespace rensei::tests
#include "tst_ownership_transfer.moc"
