#include "agent/session/reporter.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_transport.h"
#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

#include <QTemporaryDir>

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
        m_api = std::make_unique<platform::WorkerApi>(*m_transport, *m_clock);
        m_api->setIdentity(wire::identity());
        m_log = SessionLog::create(m_dir->filePath(u"log"_s), *m_clock).value();
        append(LogRecordType::Accepted, {{u"workerId"_s, u"wkr_1"_s}, {u"work"_s, wire::work()}});
        m_reporter = std::make_unique<Reporter>(*m_api, *m_clock, *m_log);
    }

    void cleanup() { m_reporter.reset(); }

    void waitUntilThePlatformKnowsThatItRuns()
    {
        append(LogRecordType::Running, {});
        think(u"one"_s);
        m_reporter->start({.postsProgress = false});
        QCOMPARE(told(), QStringList{u"running"_s});
        m_transport->answer(200);
        QCOMPARE(told(), (QStringList{u"running"_s, u"activity"_s}));
    }

    void areMergedAndKeepTheirDistance()
    {
        toRunning();
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
        QCOMPARE(m_log->digest().undeliveredActivities, 0);
    }

    void areToldAgainUntilTheyAreTaken()
    {
        toRunning();
        think(u"one"_s);
        m_reporter->wake();
        for (int i = 0; i < 8; ++i) {
            m_transport->answer(i % 2 == 0 ? wire::offline() : wire::busy());
            m_clock->advance(60s);
        }
        QCOMPARE(contents().size(), 9);
        m_transport->answer(200);
        QCOMPARE(m_log->digest().undeliveredActivities, 0);
    }

    void whatIsRefusedIsPassedOver()
    {
        toRunning();
        think(u"one"_s);
        m_reporter->wake();
        m_transport->answer(wire::refusal(ErrorKind::Rejected, 400));
        think(u"two"_s);
        m_clock->advance(500ms);
        QCOMPARE(contents(), (QStringList{u"one"_s, u"two"_s}));
    }

    void anUnknownWorkerIsBeingMended()
    {
        toRunning();
        think(u"one"_s);
        m_reporter->wake();
        m_transport->answer(wire::workerMissing());
        m_clock->advance(60s);
        QCOMPARE(contents(), (QStringList{u"one"_s, u"one"_s}));
    }

    void goBeforeTheTerminalStatus()
    {
        toRunning();
        think(u"one"_s);
        m_reporter->wake();
        think(u"two"_s);
        end();
        m_transport->answer(200);
        QCOMPARE(told().last(), u"activity"_s);
        m_clock->advance(500ms);
        QCOMPARE(contents().last(), u"two"_s);
        QVERIFY(!told().contains(u"failed"_s));
        m_transport->answer(200);
        QCOMPARE(told().last(), u"failed"_s);
    }

    void afterTenSecondsTheRestIsCountedAndNothingFollows()
    {
        toRunning();
        think(u"one"_s);
        m_reporter->wake();
        for (int i = 0; i < 3; ++i)
            append(LogRecordType::Action, {{u"tool"_s, u"bash"_s}});
        end();
        for (int i = 0; i < 100 && contents().last() != "4 more in the local log"_L1; ++i) {
            m_clock->advance(100ms);
            if (m_transport->waiting() > 0 && told().last() == "activity"_L1 && i < 99
                && contents().last() != "4 more in the local log"_L1)
                m_transport->answer(wire::busy());
        }
        QCOMPARE(contents().last(), u"4 more in the local log"_s);
        QVERIFY(!told().contains(u"failed"_s));
        // An activity may still be under way; its answer comes too late to matter.
        while (m_transport->waiting() > 0 && told().last() != "failed"_L1)
            m_transport->answer(200);
        QCOMPARE(told().last(), u"failed"_s);
        m_transport->answer(200);
        QVERIFY(m_log->digest().isClosed);
        m_clock->advance(60s);
        QCOMPARE(m_transport->waiting(), 0);
        QCOMPARE(told().last(), u"failed"_s);
    }

    void anActivityThatHangsDoesNotHoldTheStatusBack()
    {
        toRunning();
        think(u"one"_s);
        m_reporter->wake();
        end();
        m_clock->advance(10s);
        QCOMPARE(contents().last(), u"1 more in the local log"_s);
        m_transport->answer(200); // late, to the one that hung
        QVERIFY(!told().contains(u"failed"_s));
        m_transport->answer(wire::busy()); // and nobody heard the last line
        QCOMPARE(told().last(), u"failed"_s);
    }

    void nothingFollowsATerminalStatusThatAFormerRunTold()
    {
        toRunning();
        think(u"one"_s);
        end();
        const qint64 outcome = m_log->digest().lastSeq;
        append(LogRecordType::Delivered, {{u"lane"_s, u"control"_s}, {u"upTo"_s, outcome}, {u"steps"_s, 0}});
        m_transport->sent.clear();
        Reporter next(*m_api, *m_clock, *m_log);
        next.start({});
        QCOMPARE(told(), QStringList());
        QVERIFY(m_log->digest().isClosed);
    }

    void startedAnewItWaitsTenSecondsAtMostAgain()
    {
        toRunning();
        think(u"one"_s);
        m_reporter->wake();
        end();
        m_reporter->silence();
        m_reporter->start({});
        for (int i = 0; i < 30; ++i) {
            m_clock->advance(1s);
            while (m_transport->waiting() > 0)
                m_transport->answer(told().last() == "activity"_L1 ? wire::busy() : wire::offline());
        }
        QVERIFY(told().contains(u"failed"_s));
    }

    void areNotTheirsToTellWhoDoNotOwnIt()
    {
        toRunning();
        int notOurs = 0;
        connect(m_reporter.get(), &Reporter::notOurs, this, [&notOurs] { ++notOurs; });
        think(u"one"_s);
        m_reporter->wake();
        m_transport->answer(wire::notOurs());
        QCOMPARE(notOurs, 1);
    }

private:
    void append(LogRecordType fact, const QJsonObject &data) { QVERIFY(m_log->append(fact, data)); }
    void think(const QString &words) { append(LogRecordType::Thought, {{u"text"_s, words}}); }

    void toRunning()
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

    QStringList told() const { return wire::postedStatuses(m_transport->sent); }

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
