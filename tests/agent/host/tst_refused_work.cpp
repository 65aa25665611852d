#include "agent/host/host.h"

#include "tests/agent/host/host_fixture.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::host;

/// A host that is given work which it cannot do.
class RefusedWorkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<HostFixture>(); }
    void cleanup() { m.reset(); }

    void fault10A6_repositoryWorkIsNotClaimedAtEveryPoll()
    {
        m->goOnline();
        settleWhileQueued(repositoryWork(u"s1"_s), 50s);
        QCOMPARE(m->count(u"nack"_s), 2);
        QVERIFY(hasWorkRefused());
        QVERIFY(message().contains("not the address of a repository"_L1));
        settleWhileQueued(repositoryWork(u"s1"_s), 40s); // asked once more, refused once more
        QCOMPARE(m->count(u"nack"_s), 3);
        settleWhileQueued(repositoryWork(u"s1"_s), 80s); // the pause is longer now
        QCOMPARE(m->count(u"nack"_s), 3);
        settleWhileQueued(repositoryWork(u"s1"_s), 60s);
        QCOMPARE(m->count(u"nack"_s), 4);
    }

    void fault10A6_aRunnerThatCannotStartPausesPolling_data()
    {
        QTest::addColumn<bool>("selfHosted");
        QTest::newRow("hosted") << false;
        QTest::newRow("self-hosted") << true;
    }

    void fault10A6_aRunnerThatCannotStartPausesPolling()
    {
        QFETCH(bool, selfHosted);
        m->isSelfHosted = selfHosted;
        m->goOnline();
        int failed = 0;
        for (int step = 0; step < 100; ++step) {
            if (m->queue.isEmpty())
                m->dispatch(u"s%1"_s.arg(step));
            m->settle(500ms);
            for (; failed < m->processes.made.size(); ++failed)
                Q_EMIT m->processes.made.at(failed)->process->failedToStart(
                    Error{.kind = ErrorKind::Local, .detail = u"No such file or directory"_s});
            m->settle();
        }
        QCOMPARE(failed, 2);
        QVERIFY(hasWorkRefused());
        QVERIFY(message().contains("No such file or directory"_L1));
    }

    void fault10A6_thePauseEndsWhenSomethingRuns()
    {
        m = std::make_unique<HostFixture>(4);
        m->goOnline();
        m->queue = {repositoryWork(u"s1"_s), repositoryWork(u"s2"_s)};
        m->queue.append(wire::work(u"s3"_s));
        m->settle(10s);
        QVERIFY(hasWorkRefused());
        const int before = m->count(u"poll"_s);
        m->settle(10s);
        QCOMPARE(m->count(u"poll"_s), before);
        Q_EMIT m->processes.made.last()->process->started();
        QVERIFY(!hasWorkRefused());
        m->settle(1s);
        QVERIFY(m->count(u"poll"_s) > before);
    }

    void fault10A6_aPersonWhoChangesTheConfigurationEndsThePause()
    {
        m->goOnline();
        settleWhileQueued(repositoryWork(u"s1"_s), 20s);
        QVERIFY(hasWorkRefused());
        m->queue.clear();
        const int before = m->count(u"poll"_s);
        m->host->setConfig(m->config);
        QVERIFY(!hasWorkRefused());
        m->settle(1s);
        QCOMPARE(m->count(u"poll"_s), before + 1);
    }

    void fault10A6_theConditionEndsWhenThereIsNothingToRefuse()
    {
        m->goOnline();
        settleWhileQueued(repositoryWork(u"s1"_s), 20s);
        QVERIFY(hasWorkRefused());
        m->queue.clear();
        m->settle(70s);
        QVERIFY(!hasWorkRefused());
    }

    void fault10A6_aStopArrivesWhilePollingIsPaused()
    {
        m->goOnline();
        session::Session *session = m->run(u"s0"_s);
        settleWhileQueued(repositoryWork(u"s1"_s), 20s);
        QVERIFY(hasWorkRefused());
        const int before = m->count(u"poll"_s);
        m->state.insert(u"status"_s, u"stopped"_s);
        m->settle(16s);
        QCOMPARE(session->state(), session::Session::State::Stopping);
        QCOMPARE(m->count(u"poll"_s), before);
    }

    void fault10A6_aClaimedItemThatCannotBeRecordedIsRejected()
    {
        m->goOnline();
        // A file where the folder of the session's log belongs.
        QFile blocker(StatePaths{m->dir.path()}.sessions() + u"/s1"_s);
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        m->dispatch(u"s1"_s);
        m->settle(10s);
        QCOMPARE(m->processes.made.size(), 0);
        QCOMPARE(m->count(u"nack"_s), 1);
    }

    void fault10A6_inodesAndDescriptorsCountForEachItem_data()
    {
        QTest::addColumn<MachineState>("machine");
        QTest::addColumn<QString>("code");
        QTest::newRow("inodes") << MachineState{.bytes = {}, .files = {3, 1'000'000}, .descriptorsLeft = {}}
                                << u"disk_low"_s;
        QTest::newRow("descriptors") << MachineState{.bytes = {}, .files = {}, .descriptorsLeft = 5}
                                     << u"descriptors_low"_s;
    }

    void fault10A6_inodesAndDescriptorsCountForEachItem()
    {
        QFETCH(MachineState, machine);
        QFETCH(QString, code);
        // Enough for one session.
        m = std::make_unique<HostFixture>(4);
        m->readMachine = [this, machine](const QString &) {
            return m->processes.made.isEmpty() || m->host->sessions().isEmpty() ? MachineState{} : machine;
        };
        m->renew();
        m->goOnline();
        for (const char *id : {"s1", "s2", "s3"})
            m->dispatch(QString::fromLatin1(id));
        m->settle(10s);
        QCOMPARE(m->processes.made.size(), 1);
        QCOMPARE(m->count(u"nack"_s), 2);
        QVERIFY(m->has(control::conditionCode(code)));
        QVERIFY(!hasWorkRefused());
        const int before = m->count(u"poll"_s);
        m->settle(60s);
        QCOMPARE(m->count(u"poll"_s), before);
        Q_EMIT m->processes.made.last()->process->started();
        m->processes.made.last()->process->end(0);
        m->settle(10s);
        QVERIFY(m->count(u"poll"_s) > before);
        QVERIFY(!m->has(control::conditionCode(code)));
    }

private:
    static QJsonObject repositoryWork(const QString &id)
    {
        return wire::with(wire::work(id), "repository", u"acme/web"_s);
    }

    /// A platform that offers the item again as soon as it was rejected.
    void settleWhileQueued(const QJsonObject &item, std::chrono::milliseconds time)
    {
        for (const auto until = m->clock.now() + time; m->clock.now() < until;) {
            m->queue = {item};
            m->settle(500ms);
        }
    }

    static control::ConditionCode code() { return control::conditionCode(u"work_refused"_s); }
    bool hasWorkRefused() const { return m->has(code()); }
    QString message() const
    {
        for (const control::Condition &condition : m->host->conditions().all()) {
            if (condition.code == code())
                return condition.message;
        }
        return {};
    }

    std::unique_ptr<HostFixture> m;
};

RENSEI_TEST(RefusedWorkTest)

} // namespace rensei::tests
#include "tst_refused_work.moc"
