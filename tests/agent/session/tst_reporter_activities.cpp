#include "agent/session/reporter.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_transport.h"
#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <memory>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::session;

class ReporterActivitiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FakeClock>();
        m_transport = std::make_unique<FakeTransport>();
        m_transport->readState = stateOf(u"running"_s);
        m_api = std::make_unique<platform::WorkerApi>(*m_transport, *m_clock);
        m_api->setIdentity(wire::identity());
        m_log = SessionLog::create(m_dir->filePath(u"log"_s), *m_clock).value();
        append(LogRecordType::Accepted, {{u"workerId"_s, u"wkr_1"_s}, {u"work"_s, wire::work()}});
        m_reporter = std::make_unique<Reporter>(*m_api, *m_clock, *m_log);
    }

    void cleanup() { m_reporter.reset(); }

    void waitForTheRunningStatus()
    {
        append(LogRecordType::Running, {});
        think(u"one"_s);
        m_reporter->start({.postsProgress = false});
        QCOMPARE(calls(), QStringList{u"running"_s});
        m_transport->answer(200);
        QCOMPARE(calls(), (QStringList{u"running"_s, u"activity"_s}));
    }

    void areMergedAndSpacedOut()
    {
        reachRunning();
        think(u"one"_s);
        m_reporter->wake();
        think(u"two"_s);
        think(u"three"_s);
        m_reporter->wake();
        QCOMPARE(contents(), QStringList{u"one"_s});
        m_transport->answer(200, {{u"forwarded"_s, false}});
        m_clock->advance(499ms);
        m_reporter->wake();
        QCOMPARE(contents().size(), 1);
        m_clock->advance(1ms);
        QCOMPARE(contents(), (QStringList{u"one"_s, u"two\nthree"_s}));
        m_transport->answer(200);
        QCOMPARE(m_log->state().undeliveredActivities, 0);
    }

    void areRetriedUntilAccepted()
    {
        reachRunning();
        think(u"one"_s);
        m_reporter->wake();
        for (int i = 0; i < 8; ++i) {
            m_transport->answer(i % 2 == 0 ? wire::offline() : wire::busy());
            m_clock->advance(60s);
        }
        QCOMPARE(contents().size(), 9);
        m_transport->answer(200);
        QCOMPARE(m_log->state().undeliveredActivities, 0);
    }

    void skipsRejectedActivities()
    {
        reachRunning();
        think(u"one"_s);
        m_reporter->wake();
        m_transport->answer(wire::refusal(ErrorKind::Rejected, 400));
        think(u"two"_s);
        m_clock->advance(500ms);
        QCOMPARE(contents(), (QStringList{u"one"_s, u"two"_s}));
    }

    void anUnknownWorkerIsRetried()
    {
        reachRunning();
        think(u"one"_s);
        m_reporter->wake();
        m_transport->answer(wire::workerMissing());
        m_clock->advance(60s);
        QCOMPARE(contents(), (QStringList{u"one"_s, u"one"_s}));
    }

    void precedeTheTerminalStatus()
    {
        reachRunning();
        think(u"one"_s);
        m_reporter->wake();
        think(u"two"_s);
        end();
        m_transport->answer(200);
        QCOMPARE(calls().last(), u"activity"_s);
        m_clock->advance(500ms);
        QCOMPARE(contents().last(), u"two"_s);
        QVERIFY(!calls().contains(u"failed"_s));
        m_transport->answer(200);
        QCOMPARE(calls().last(), u"failed"_s);
    }

    void afterTenSecondsOnlyTheirCountIsPosted()
    {
        reachRunning();
        think(u"one"_s);
        m_reporter->wake();
        for (int i = 0; i < 3; ++i)
            append(LogRecordType::Action, {{u"tool"_s, u"bash"_s}});
        end();
        passTime(9s, activitiesRefused);
        refuseActivitiesUntil(u"4 more in the local log"_s);
        QVERIFY(!calls().contains(u"failed"_s));
        // An activity may still be in flight; its reply is ignored.
        while (m_transport->waiting() > 0 && calls().last() != "failed"_L1)
            m_transport->answer(200);
        QCOMPARE(calls().last(), u"failed"_s);
        m_transport->answer(200);
        QVERIFY(m_log->state().isClosed);
        m_clock->advance(60s);
        QCOMPARE(m_transport->waiting(), 0);
        QCOMPARE(calls().last(), u"failed"_s);
    }

    void anUnansweredActivityDoesNotBlockTheStatus()
    {
        reachRunning();
        think(u"one"_s);
        m_reporter->wake();
        end();
        m_transport->readState.reset();
        m_clock->advance(10s);
        QCOMPARE(contents().last(), u"1 more in the local log"_s);
        m_transport->answer(200); // a late reply to the activity
        QVERIFY(!calls().contains(u"failed"_s));
        m_transport->answer(wire::busy()); // the count is not delivered
        QCOMPARE(calls().last(), u"read"_s);
        m_transport->answer(activitiesRefused(u"read"_s)); // but the platform answers
        QCOMPARE(calls().last(), u"failed"_s);
    }

    void nothingFollowsATerminalStatusOfAPreviousRun()
    {
        reachRunning();
        think(u"one"_s);
        end();
        const qint64 outcome = m_log->state().lastSeq;
        append(LogRecordType::Delivered, {{u"lane"_s, u"control"_s}, {u"upTo"_s, outcome}, {u"steps"_s, 0}});
        m_transport->sent.clear();
        Reporter next(*m_api, *m_clock, *m_log);
        next.start({});
        QCOMPARE(calls(), QStringList());
        QVERIFY(m_log->state().isClosed);
    }

    void aRestartWaitsAtMostTenSecondsAgain()
    {
        reachRunning();
        think(u"one"_s);
        m_reporter->wake();
        end();
        m_reporter->stop();
        m_reporter->start({});
        passTime(13s, activitiesRefused);
        QVERIFY(calls().contains(u"failed"_s));
    }

    void fault10BH_nothingIsGivenUpWhileThePlatformIsAway()
    {
        reachRunning();
        think(u"one"_s);
        m_reporter->wake();
        think(u"two"_s);
        end();
        m_transport->readState.reset();
        passTime(1h, [](const QString &) { return fail(wire::offline(true)); });
        QVERIFY(!calls().contains(u"failed"_s));
        QCOMPARE(m_log->state().undeliveredActivities, 2);
        passTime(40s, everythingTaken);
        QCOMPARE(contents().mid(contents().indexOf(u"two"_s)), QStringList{u"two"_s});
        QCOMPARE(calls().last(), u"failed"_s);
        QVERIFY(m_log->state().isClosed);
    }

    void fault10BH_aBusyPlatformIsAway()
    {
        reachRunning();
        think(u"one"_s);
        m_reporter->wake();
        end();
        m_transport->readState.reset();
        passTime(1h, [](const QString &) { return fail(wire::busy()); });
        QCOMPARE(m_log->state().undeliveredActivities, 1);
        passTime(40s, everythingTaken);
        QVERIFY(!contents().contains(u"1 more in the local log"_s));
        QVERIFY(m_log->state().isClosed);
    }

    void fault10BH_theCountIsNotGivenUpEither()
    {
        reachRunning();
        think(u"one"_s);
        m_reporter->wake();
        end();
        m_transport->readState.reset();
        refuseActivitiesUntil(u"1 more in the local log"_s);
        const auto isAway = [](const QString &) { return fail(wire::offline()); };
        passTime(1h, isAway);
        const qsizetype sent = contents().size();
        QVERIFY(!m_log->state().isClosed);
        passTime(40s, everythingTaken);
        QCOMPARE(contents().mid(sent), QStringList{u"1 more in the local log"_s});
        QVERIFY(m_log->state().isClosed);
    }

    void aForbiddenActivityReportsLostOwnership()
    {
        reachRunning();
        int ownershipLost = 0;
        connect(m_reporter.get(), &Reporter::ownershipLost, this, [&ownershipLost] { ++ownershipLost; });
        think(u"one"_s);
        m_reporter->wake();
        m_transport->answer(wire::notOurs());
        QCOMPARE(ownershipLost, 1);
    }

private:
    static QJsonObject stateOf(const QString &status, const QString &owner = u"wkr_1"_s)
    {
        return {{u"status"_s, status}, {u"workerId"_s, owner}};
    }

    void append(LogRecordType type, const QJsonObject &data) { QVERIFY(m_log->append(type, data)); }
    void think(const QString &text) { append(LogRecordType::Thought, {{u"text"_s, text}}); }

    void reachRunning()
    {
        append(LogRecordType::Running, {});
        m_reporter->start({.postsProgress = false});
        m_transport->answer(200);
    }

    void end()
    {
        append(LogRecordType::Outcome, toJson(Outcome{.kind = Outcome::Kind::Failed, .message = u"no"_s}));
        m_reporter->wake();
    }

    using Answer = std::function<Result<http::Response>(const QString &posted)>;

    static Result<http::Response> everythingTaken(const QString &posted)
    {
        const QJsonObject state{{u"status"_s, u"running"_s}, {u"workerId"_s, u"wkr_1"_s}};
        const QJsonObject body = posted == "read"_L1 ? state : QJsonObject();
        return http::Response{.status = 200, .body = body, .root = body, .date = {}};
    }

    static Result<http::Response> activitiesRefused(const QString &posted)
    {
        if (posted == "activity"_L1)
            return fail(wire::busy());
        return everythingTaken(posted);
    }

    /// Lets time pass; every request gets its answer at once.
    void passTime(std::chrono::milliseconds time, const Answer &answer)
    {
        const auto until = m_clock->now() + time;
        while (m_clock->now() < until) {
            m_clock->advance(100ms);
            while (m_transport->waiting() > 0)
                m_transport->answer(answer(wire::postedStatus(m_transport->oldestWaiting())));
        }
    }

    void refuseActivitiesUntil(const QString &content)
    {
        QVERIFY(!contents().contains(content));
        for (int i = 0; i < 200 && contents().last() != content; ++i) {
            m_clock->advance(100ms);
            if (m_transport->waiting() > 0 && contents().last() != content)
                m_transport->answer(activitiesRefused(wire::postedStatus(m_transport->oldestWaiting())));
        }
        QCOMPARE(contents().last(), content);
    }

    QStringList calls() const { return wire::postedStatuses(m_transport->sent); }

    QStringList contents() const
    {
        QStringList texts;
        for (const http::Request &request : m_transport->sent) {
            if (wire::postedStatus(request) == "activity"_L1)
                texts.append(request.body->value("activity"_L1)["content"_L1].toString());
        }
        return texts;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<platform::WorkerApi> m_api;
    std::unique_ptr<SessionLog> m_log;
    std::unique_ptr<Reporter> m_reporter;
};

RENSEI_TEST(ReporterActivitiesTest)

} // namespace rensei::tests
#include "tst_reporter_activities.moc"
