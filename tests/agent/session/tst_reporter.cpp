#include "tests/agent/session/reporter_case.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

#include <chrono>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::session;

/// The control lane; its activities are in tst_reporter_activities, refusals in tst_reporter_refusals.
class ReporterTest : public ReporterCase {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { m_reporter.reset(); }

    // The reference server tries to remove the tree that it is told of.
    void fault10BL_noPathIsSentThatDoesNotExist()
    {
        append(LogRecordType::Running, {{u"worktreePath"_s, u"/ENG-1"_s}}); // as earlier versions wrote it
        m_reporter->start({});
        QCOMPARE(calls(), QStringList{u"running"_s});
        QVERIFY(!bodyOf(0).contains("worktreePath"_L1));
    }

    void postsASuccessInOrder()
    {
        append(LogRecordType::Running, {});
        append(LogRecordType::Conversation, {{u"providerSessionId"_s, u"c1"_s}});
        append(LogRecordType::Links,
            {{u"links"_s, QJsonArray{QJsonObject{{u"label"_s, u"PR"_s}, {u"url"_s, u"https://x.example"_s}}}}});
        end({.kind = Kind::Completed, .summary = u"It works."_s, .usage = {.costUsd = 0.5, .inputTokens = 3}});
        const QSignalSpy finished(m_reporter.get(), &Reporter::finished);
        m_reporter->start({});
        for (int i = 0; i < 7; ++i) {
            QCOMPARE(m_transport->waiting(), 1); // one call at a time
            m_transport->answer(200);
        }
        QCOMPARE(calls(),
            (QStringList{u"running"_s, u"progress"_s, u"running"_s, u"external-urls"_s, u"finalizing"_s,
                u"completion"_s, u"completed"_s}));
        QCOMPARE(finished.size(), 1);
        QVERIFY(m_log->state().isClosed);
        QCOMPARE(bodyOf(2).value("providerSessionId"_L1), u"c1"_s);
        QCOMPARE(bodyOf(5).value("summary"_L1), u"It works."_s);
        QCOMPARE(bodyOf(6).value("totalCostUsd"_L1), 0.5);
        QCOMPARE(bodyOf(6).value("inputTokens"_L1), 3);
    }

    void resumesWhereThePreviousRunStopped()
    {
        append(LogRecordType::Running, {});
        end({.kind = Kind::Completed, .summary = u"s"_s});
        m_reporter->start({});
        for (int i = 0; i < 3; ++i)
            m_transport->answer(200);
        restart();
        m_reporter->start({});
        QCOMPARE(calls().mid(4), QStringList{u"completion"_s});
    }

    void retriesAStatusUntilItIsAccepted()
    {
        append(LogRecordType::Running, {});
        end({.kind = Kind::Failed, .message = u"no"_s});
        m_reporter->start({});
        m_transport->answer(200);
        m_transport->answer(200);
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(calls().last(), u"failed"_s);
            m_transport->answer(i % 2 == 0 ? wire::offline(true) : wire::busy());
            QCOMPARE(m_transport->waiting(), 0);
            m_clock->advance(60s);
        }
        m_transport->answer(200);
        QVERIFY(m_log->state().isClosed);
        QCOMPARE(m_clock->waiting(), 0);
    }

    void honorsRetryAfter()
    {
        append(LogRecordType::Running, {});
        m_reporter->start({});
        m_transport->answer(wire::busy(90s));
        m_clock->advance(89s);
        m_reporter->wake();
        QCOMPARE(calls().size(), 1);
        m_clock->advance(1s);
        QCOMPARE(calls().size(), 2);
    }

    void aFailingCompletionDoesNotBlockTheStatus()
    {
        append(LogRecordType::Running, {});
        end({.kind = Kind::Completed, .summary = u"s"_s});
        m_reporter->start({});
        for (int i = 0; i < 3; ++i)
            m_transport->answer(200);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(calls().last(), u"completion"_s);
            m_transport->answer(wire::busy());
            m_clock->advance(60s);
        }
        QCOMPARE(calls().last(), u"completed"_s);
    }

    void fault10BH_aSummaryIsNotGivenUpWhileThePlatformIsAway()
    {
        append(LogRecordType::Running, {});
        end({.kind = Kind::Completed, .summary = u"s"_s});
        m_reporter->start({});
        for (int i = 0; i < 3; ++i)
            m_transport->answer(200);
        m_transport->readState.reset();
        for (int i = 0; i < 30; ++i) {
            m_transport->answer(i % 2 == 0 ? wire::offline(true) : wire::busy());
            m_clock->advance(60s);
        }
        QCOMPARE(calls().count(u"completion"_s), 1);
        QCOMPARE(calls().last(), u"read"_s);
        answerRead();
        QCOMPARE(calls().last(), u"completion"_s);
        m_transport->answer(200);
        QCOMPARE(calls().last(), u"completed"_s);
    }

    void anUnsentRequestIsNoAttempt()
    {
        append(LogRecordType::Running, {});
        end({.kind = Kind::Completed, .summary = u"s"_s});
        m_reporter->start({});
        for (int i = 0; i < 3; ++i)
            m_transport->answer(200);
        for (int i = 0; i < 10; ++i) {
            m_transport->answer(wire::offline());
            m_clock->advance(60s);
        }
        QCOMPARE(calls().last(), u"completion"_s);
    }

    void aRefusalEmitsItsSignal_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("signal");
        QTest::newRow("owned by another worker") << wire::notOurs() << u"ownershipLost"_s;
        QTest::newRow("an unknown session") << wire::sessionMissing() << u"gone"_s;
    }

    void aRefusalEmitsItsSignal()
    {
        QFETCH(Error, error);
        QFETCH(QString, signal);
        append(LogRecordType::Running, {});
        const QSignalSpy ownershipLost(m_reporter.get(), &Reporter::ownershipLost);
        const QSignalSpy gone(m_reporter.get(), &Reporter::gone);
        m_reporter->start({});
        m_transport->answer(error);
        QCOMPARE(ownershipLost.size(), signal == "ownershipLost"_L1 ? 1 : 0);
        QCOMPARE(gone.size(), signal == "gone"_L1 ? 1 : 0);
    }

    void resolvesConflicts_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("remote");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QStringList>("next");
        QTest::addColumn<QString>("end");
        const auto row
            = [](const char *name, Kind kind, const QString &remote, const QString &owner, const QStringList &next,
                  const QString &end) { QTest::newRow(name) << kind << remote << owner << next << end; };
        const QString me = u"wkr_1"_s;
        row("already in that state", Kind::Failed, u"failed"_s, me, {}, u"finished"_s);
        row("ended differently", Kind::Failed, u"stopped"_s, me, {}, u"endedDifferently"_s);
        row("owned by another worker", Kind::Failed, u"running"_s, u"wkr_9"_s, {}, u"ownershipLost"_s);
        row("queued again", Kind::Failed, u"pending"_s, {}, {}, u"ownershipLost"_s);
        row("a step is missing", Kind::Failed, u"claimed"_s, me, {u"running"_s, u"failed"_s}, u"finished"_s);
    }

    void resolvesConflicts()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, remote);
        QFETCH(QString, owner);
        QFETCH(QStringList, next);
        QFETCH(QString, end);
        reachOutcome(kind);
        QStringList received;
        connect(m_reporter.get(), &Reporter::finished, this, [&received] { received.append(u"finished"_s); });
        connect(m_reporter.get(), &Reporter::ownershipLost, this, [&received] { received.append(u"ownershipLost"_s); });
        connect(m_reporter.get(), &Reporter::endedDifferently, this,
            [&received] { received.append(u"endedDifferently"_s); });
        m_transport->readState = stateOf(remote, owner);
        const qsizetype before = calls().size();
        m_transport->answer(wire::refusal(ErrorKind::Conflict, 409));
        while (m_transport->waiting() > 0)
            m_transport->answer(200);
        QCOMPARE(calls().mid(before), next);
        QCOMPARE(received, QStringList{end});
    }

    void retriesAMissingStep()
    {
        reachOutcome(Kind::Failed);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(calls().last(), u"failed"_s);
            m_transport->readState = stateOf(u"claimed"_s);
            m_transport->answer(wire::refusal(ErrorKind::Conflict, 409));
            QCOMPARE(calls().last(), u"running"_s);
            m_transport->answer(wire::offline(true));
            m_clock->advance(60s);
        }
        QCOMPARE(calls().last(), u"failed"_s);
        QVERIFY(!m_log->state().isClosed);
    }

    void retriesAfterAFailedStateRead()
    {
        reachOutcome(Kind::Failed);
        m_transport->readState.reset();
        m_transport->answer(wire::refusal(ErrorKind::Conflict, 409));
        m_transport->answer(wire::busy());
        m_clock->advance(60s);
        QCOMPARE(calls().last(), u"read"_s);
        m_transport->answer(200, stateOf(u"running"_s));
        QCOMPARE(calls().last(), u"failed"_s);
        m_transport->answer(200);
        QVERIFY(m_log->state().isClosed);
    }

    void aStateThatCannotBeReadHoldsNothingUpForEver()
    {
        m_transport->readState.reset();
        append(LogRecordType::Running, {});
        m_reporter->start({});
        for (int i = 0; i < 10; ++i) { // not sent, so it says nothing about the platform
            m_transport->answer(wire::offline());
            m_clock->advance(60s);
            QCOMPARE(calls().last(), u"read"_s);
        }
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(calls().last(), u"read"_s);
            m_transport->answer(wire::busy());
            m_clock->advance(60s);
        }
        QCOMPARE(calls().last(), u"running"_s);
    }

    void rejectsWithTheItemAsReceived()
    {
        m_transport->readState = stateOf(u"claimed"_s);
        end({.kind = Kind::Rejected, .message = u"capacity"_s});
        const QJsonObject originalWork = wire::with(wire::work(), "env", QJsonObject{{u"KEY"_s, u"value"_s}});
        m_reporter->setOriginalWork(originalWork);
        m_reporter->start({});
        QCOMPARE(calls(), QStringList{u"nack"_s});
        QCOMPARE(bodyOf(0).value("work"_L1).toObject(), originalWork);
        QCOMPARE(bodyOf(0).value("reason"_L1), u"capacity"_s);
        m_transport->answer(200);
        QVERIFY(m_log->state().isClosed);
    }

    void aRefusedNackStaysPending()
    {
        m_transport->readState = stateOf(u"claimed"_s);
        end({.kind = Kind::Rejected, .message = u"capacity"_s});
        const QSignalSpy refused(m_reporter.get(), &Reporter::rejectionRefused);
        m_reporter->start({});
        m_transport->answer(wire::routeMissing());
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.first().first(), u"capacity"_s);
        QVERIFY(!m_log->state().isClosed);
        // A run that ends now must not count the item as rejected.
        QVERIFY(nextPendingStep(m_log->state(), {}));
    }

    void sendsNothingOnceStopped()
    {
        append(LogRecordType::Running, {});
        m_reporter->start({});
        m_reporter->stop();
        m_transport->answer(200);
        m_reporter->wake();
        m_clock->advance(60s);
        QCOMPARE(calls().size(), 1);
        QVERIFY(!m_log->state().pending.isEmpty());
    }

    void aRestartIgnoresEarlierReplies()
    {
        append(LogRecordType::Running, {});
        const QSignalSpy ownershipLost(m_reporter.get(), &Reporter::ownershipLost);
        m_reporter->start({});
        m_reporter->start({});
        m_transport->answer(wire::notOurs());
        QCOMPARE(ownershipLost.size(), 0);
        m_transport->answer(200);
        QCOMPARE(calls(), (QStringList{u"running"_s, u"running"_s, u"progress"_s}));
    }
};

RENSEI_TEST(ReporterTest)

} // namespace rensei::tests
#include "tst_reporter.moc"
