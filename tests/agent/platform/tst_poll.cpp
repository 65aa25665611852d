#include "agent/platform/poll.h"

#include "tests/agent/platform/fixture_case.h"
#include "tests/support/test_case.h"

#include <QJsonArray>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace platform;

class PollTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePollIsNeverRepeatedByTheTransport()
    {
        const http::Request request = poll(u"a/b"_s, nullptr);
        QVERIFY(!request.repeatable);
        QCOMPARE(request.deadline, std::chrono::milliseconds(30s));
        QCOMPARE(request.path, u"/api/workers/a%2Fb/poll"_s);
        QVERIFY(workerInfo(u"w"_s, nullptr).repeatable);
        QVERIFY(workerList(nullptr).repeatable);
    }

    void oneUnreadableItemDoesNotHideTheOthers()
    {
        const QJsonArray work{QJsonObject{{u"sessionId"_s, u"a"_s}}, u"no object"_s, QJsonValue(),
            QJsonObject{{u"sessionId"_s, u""_s}}, QJsonObject{{u"issueId"_s, u"i"_s}},
            QJsonObject{{u"sessionId"_s, 12}}};
        const Poll got = parsePoll({{u"work"_s, work}});
        QCOMPARE(got.work.size(), 2);
        QCOMPARE(got.work.at(0).sessionId, u"a"_s);
        QCOMPARE(got.work.at(1).sessionId, u"12"_s);
        QCOMPARE(got.unreadable, 4);
    }

    void workThatIsNoListIsCountedAsUnreadable()
    {
        QCOMPARE(parsePoll({{u"work"_s, QJsonObject()}}).unreadable, 1);
        QCOMPARE(parsePoll({{u"work"_s, QJsonValue()}}).unreadable, 0);
        QCOMPARE(parsePoll({}).unreadable, 0);
    }

    void thePollReplyTellsWhatIsClaimed()
    {
        const QJsonArray work{QJsonObject{{u"sessionId"_s, u"a"_s}}, QJsonObject{{u"sessionId"_s, u"7"_s}}};
        Poll got = parsePoll({{u"work"_s, work}, {u"claimedSessionIds"_s, QJsonArray{7, QJsonObject()}}});
        QVERIFY(!got.isClaimed(got.work.at(0)));
        QVERIFY(got.isClaimed(got.work.at(1)));
        got = parsePoll({{u"work"_s, work}, {u"preClaimed"_s, true}});
        QVERIFY(got.isClaimed(got.work.at(0)));
    }

    void unhandledKindsOfWorkAreNamed()
    {
        const Poll got = parsePoll({{u"batchWork"_s, QJsonArray{1}}, {u"kgExtractWork"_s, QJsonArray()},
            {u"landingWork"_s, QJsonArray{QJsonObject()}}});
        QCOMPARE(got.unhandled, (QStringList{u"batchWork"_s, u"landingWork"_s}));
    }

    void credentialsWithoutTokenOrUrlAreLeftOut()
    {
        const QJsonArray credentials{QJsonObject{{u"token"_s, u"t"_s}}, QJsonObject{{u"cloneUrl"_s, u"u"_s}}, 5,
            QJsonObject{{u"token"_s, u"t"_s}, {u"cloneUrl"_s, u"u"_s}, {u"expiresAt"_s, u"soon"_s}}};
        const Poll got = parsePoll({{u"gitCredentials"_s, credentials}});
        QCOMPARE(got.gitCredentials.size(), 1);
        QVERIFY(!got.gitCredentials.first().expiresAt);
    }

    void aWorkerMayBeNested()
    {
        const QJsonObject worker{{u"id"_s, u"w"_s}, {u"activeSessions"_s, QJsonArray{u"s"_s, 5}}};
        const auto got = parseWorkerInfo({{u"worker"_s, worker}});
        QCOMPARE(got->id, u"w"_s);
        QCOMPARE(got->activeSessions, (QStringList{u"s"_s, u"5"_s}));
        QCOMPARE(parseWorkerInfo({{u"worker"_s, QJsonObject()}}).error().where, u"$.worker.id"_s);
    }

    void oneUnreadableWorkerMakesTheListUnreadable()
    {
        const QJsonArray workers{QJsonObject{{u"id"_s, u"w"_s}}, u"no object"_s};
        QCOMPARE(parseWorkerList({{u"workers"_s, workers}}).error().where, u"$.workers[1].id"_s);
        QCOMPARE(parseWorkerList({{u"workers"_s, QJsonArray()}})->size(), 0);
    }
};

RENSEI_TEST(PollTest)

} // namespace rensei::tests

#include "tst_poll.moc"
