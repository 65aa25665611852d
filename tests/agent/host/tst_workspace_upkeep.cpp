#include "agent/host/workspace_upkeep.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_process.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using host::WorkspaceUpkeep;

class WorkspaceUpkeepTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WorkspaceUpkeep> make(const QString &program = u"/agent"_s)
    {
        return std::make_unique<WorkspaceUpkeep>(m_processes->factory(), m_clock, StatePaths{u"/state"_s}, program);
    }
    ProcessRecord &run(qsizetype index) { return *m_processes->made.at(index); }

    std::unique_ptr<FakeProcesses> m_processes;
    FakeClock m_clock;

private Q_SLOTS:
    void init() { m_processes = std::make_unique<FakeProcesses>(); }

    void examinesOneAfterTheOther()
    {
        const auto upkeep = make();
        upkeep->examine(u"s1"_s);
        upkeep->examine(u"s2"_s);
        upkeep->examine(u"s2"_s);
        QCOMPARE(m_processes->made.size(), 1);
        QCOMPARE(run(0).start.program, u"/agent"_s);
        QVERIFY(run(0).start.arguments.contains(u"--session=s1"_s));
        QVERIFY(run(0).start.arguments.contains(u"/state"_s));
        QVERIFY(run(0).start.environment.contains(u"RENSEI_LANGUAGE=en"_s));
        run(0).process->end(0);
        QCOMPARE(m_processes->made.size(), 2);
        run(1).process->end(1);
        QCOMPARE(m_processes->made.size(), 2);
    }

    void knowsWhatAllTakes()
    {
        const auto upkeep = make();
        QSignalSpy measured(upkeep.get(), &WorkspaceUpkeep::measured);
        upkeep->examineAll();
        Q_EMIT run(0).process->output(R"({"folders":[{"session":"s1","reasons":["a"]}],"total)");
        Q_EMIT run(0).process->output(R"(Bytes":12345})");
        run(0).process->end(0);
        QCOMPARE(upkeep->totalBytes(), 12345);
        QCOMPARE(measured.size(), 1);
    }

    void aFailureChangesNothing()
    {
        const auto upkeep = make();
        upkeep->examineAll();
        Q_EMIT run(0).process->output(R"({"totalBytes":7})");
        run(0).process->end(1);
        QCOMPARE(upkeep->totalBytes(), 0);
    }

    void oneThatHangsIsKilled()
    {
        const auto upkeep = make();
        upkeep->examineAll();
        m_clock.advance(16min);
        QCOMPARE(run(0).signalsSent, QStringList{u"kill"_s});
    }

    void withoutAProgramNothingIsExamined()
    {
        const auto upkeep = make({});
        upkeep->examineAll();
        upkeep->examine(u"s1"_s);
        QVERIFY(m_processes->made.isEmpty());
    }
};

RENSEI_TEST(WorkspaceUpkeepTest)

} // namespace rensei::tests
#include "tst_workspace_upkeep.moc"
