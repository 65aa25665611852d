#include "agent/platform/session_status.h"

#include "tests/agent/platform/fixture_case.h"
#include "tests/support/test_case.h"

#include <cmath>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace platform;

static QJsonObject bodyOf(const StatusPost &post)
{
    return *postStatus(u"s"_s, u"w"_s, post, nullptr).body;
}

/// A post that carries everything, so that the body shows what the status lets through.
static StatusPost full(SessionStatus status)
{
    return {.status = status, .providerSessionId = u"conv"_s, .message = u"why"_s, .usage = {0.5, 1, 2}};
}

class SessionStatusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStatusHasItsOwnName()
    {
        for (const SessionStatus status : {SessionStatus::Pending, SessionStatus::Claimed, SessionStatus::Running,
                 SessionStatus::Finalizing, SessionStatus::Completed, SessionStatus::Failed, SessionStatus::Stopped})
            QCOMPARE(sessionStatusFrom(wireName(status)), status);
        QCOMPARE(wireName(SessionStatus::Finalizing), u"finalizing"_s);
        QCOMPARE(sessionStatusFrom(u"timed_out"_s), SessionStatus::Other);
        QCOMPARE(sessionStatusFrom({}), SessionStatus::Other);
    }

    void threeStatusesAreFinal()
    {
        QVERIFY(isTerminal(SessionStatus::Completed));
        QVERIFY(isTerminal(SessionStatus::Failed));
        QVERIFY(isTerminal(SessionStatus::Stopped));
        QVERIFY(!isTerminal(SessionStatus::Finalizing));
        QVERIFY(!isTerminal(SessionStatus::Running));
        QVERIFY(!isTerminal(SessionStatus::Other));
    }

    void aStatusCarriesOnlyItsOwnMembers_data()
    {
        QTest::addColumn<SessionStatus>("status");
        QTest::addColumn<QStringList>("members");
        const QStringList usage{u"inputTokens"_s, u"outputTokens"_s, u"totalCostUsd"_s};
        QTest::newRow("running") << SessionStatus::Running << QStringList{u"providerSessionId"_s};
        QTest::newRow("finalizing") << SessionStatus::Finalizing << QStringList();
        QTest::newRow("completed") << SessionStatus::Completed << usage;
        QTest::newRow("failed") << SessionStatus::Failed << usage + QStringList{u"error"_s, u"reason"_s};
        QTest::newRow("stopped") << SessionStatus::Stopped << usage + QStringList{u"reason"_s};
    }

    void aStatusCarriesOnlyItsOwnMembers()
    {
        QFETCH(SessionStatus, status);
        QFETCH(QStringList, members);
        members += {u"status"_s, u"workerId"_s};
        members.sort();
        QCOMPARE(bodyOf(full(status)).keys(), members);
    }

    void messagesAreTruncatedAndRedacted()
    {
        StatusPost post{.status = SessionStatus::Failed, .message = QString(3'000, u'x')};
        QCOMPARE(bodyOf(post)["error"_L1]["message"_L1].toString().size(), 2'000);
        QCOMPARE(bodyOf(post)["reason"_L1].toString().size(), 2'000);
        post.message = u"refused "_s + fixtureVariable(u"REG_TOKEN"_s);
        QVERIFY(!bodyOf(post)["error"_L1]["message"_L1].toString().contains("rsk_live"_L1));
        post.message.clear();
        QVERIFY(!bodyOf(post)["error"_L1]["message"_L1].toString().isEmpty());
    }

    void invalidUsageIsLeftOut()
    {
        StatusPost post{.status = SessionStatus::Completed};
        post.usage = {NAN, -1, 0};
        QCOMPARE(bodyOf(post).keys(), (QStringList{u"outputTokens"_s, u"status"_s, u"workerId"_s}));
    }

    void theTransportRepeatsStatusReadsButNotPosts()
    {
        QVERIFY(readStatus(u"s"_s, nullptr).repeatable);
        QVERIFY(!postStatus(u"s"_s, u"w"_s, {}, nullptr).repeatable);
    }

    void theStateIsReadAtBothLevels()
    {
        const QJsonObject inner{{u"status"_s, u"stopped"_s}, {u"workerId"_s, u"w"_s}};
        const auto wrapped = parseSessionState({{u"session"_s, inner}});
        QCOMPARE(wrapped->status, SessionStatus::Stopped);
        QCOMPARE(wrapped->workerId, u"w"_s);
        const auto unknown = parseSessionState({{u"status"_s, u"parked"_s}, {u"workerId"_s, QJsonValue()}});
        QCOMPARE(unknown->status, SessionStatus::Other);
        QCOMPARE(unknown->statusText, u"parked"_s);
        QVERIFY(unknown->workerId.isEmpty());
        QCOMPARE(parseSessionState({}).error().where, u"$.status"_s);
    }
};

RENSEI_TEST(SessionStatusTest)

} // namespace rensei::tests

#include "tst_session_status.moc"
