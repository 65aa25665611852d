#include "app/backend/computer/disk_run.h"

#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_process.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using Activity = app::DiskRun::Activity;

static const QByteArray oneCopy = R"({"folders":[{"session":"ses_1","path":"/w/ses_1","bytes":30,"state":"kept"}]})";
static const QByteArray oneIsSafe = R"({"folders":[{"session":"ses_1","removed":true,"freedBytes":30}]})";
static const QByteArray noCopies = R"({"folders":[]})";

/// A DiskRun with a played program.
struct DiskRunFixture {
    FakeClock clock;
    FakeProcesses processes;
    ProcessStart command{u"/opt/rensei-agent"_s, {u"--state-dir"_s, u"/s"_s}, {}, {}};
    DiskRun run{{processes.factory(), clock, [this] { return command; }}};

    FakeProcess &process() { return *processes.made.last()->process; }
    QString asked() const { return processes.made.last()->start.arguments.join(u' '); }
    void answer(const QByteArray &output, int code = 0)
    {
        Q_EMIT process().output(output);
        process().end(code);
    }
    void lookOnce()
    {
        run.look();
        answer(oneCopy);
        answer(oneIsSafe);
    }
};

class DiskRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itReadsAndExamines()
    {
        DiskRunFixture s;
        s.run.look();
        QCOMPARE(s.asked(), u"workspaces --json --state-dir /s"_s);
        QCOMPARE(s.run.activity(), Activity::Reading);
        s.answer(oneCopy);
        QCOMPARE(s.asked(), u"workspaces prune --dry-run --json --state-dir /s"_s);
        QCOMPARE(s.run.activity(), Activity::Examining);
        QVERIFY(s.run.report() && !s.run.isExamined()); // what there is can be shown already
        s.answer(oneIsSafe);
        QCOMPARE(s.run.activity(), Activity::None);
        QVERIFY(s.run.isExamined());
        QCOMPARE(s.run.report()->freeableBytes(), 30);
    }

    void nothingIsNotExamined()
    {
        DiskRunFixture s;
        s.run.look();
        s.answer(noCopies);
        QCOMPARE(s.processes.made.size(), 1);
        QVERIFY(s.run.isExamined());
        QCOMPARE(s.run.activity(), Activity::None);
    }

    void freeingSaysWhatItFreedAndLooksAnew()
    {
        DiskRunFixture s;
        s.lookOnce();
        s.run.free();
        QCOMPARE(s.asked(), u"workspaces prune --json --state-dir /s"_s);
        s.answer(
            R"({"folders":[{"session":"ses_1","removed":true,"freedBytes":28},{"session":"ses_2","freedBytes":2}]})");
        QCOMPARE(s.run.activity(), Activity::Reading);
        s.answer(noCopies);
        QCOMPARE(s.run.freedBytes(), 30);
        QVERIFY(s.run.report()->work.isEmpty());
        s.run.look();
        QVERIFY(!s.run.freedBytes());
    }

    void oneIsDiscarded()
    {
        DiskRunFixture s;
        s.lookOnce();
        s.run.discard(u"ses_7"_s); // none that is known
        QCOMPARE(s.processes.made.size(), 2);
        s.run.discard(u"ses_1"_s);
        QCOMPARE(s.asked(), u"workspaces discard --session ses_1 --yes --json --state-dir /s"_s);
        s.answer(R"({"session":"ses_1","removed":true,"freedBytes":30})");
        s.answer(noCopies);
        QCOMPARE(s.run.freedBytes(), 30);
        QCOMPARE(s.run.failed(), Activity::None);
    }

    void oneInUseIsNotDiscarded()
    {
        DiskRunFixture s;
        s.run.look();
        s.answer(R"({"folders":[{"session":"ses_1","state":"in use"}]})");
        s.answer(noCopies);
        s.run.discard(u"ses_1"_s);
        QCOMPARE(s.processes.made.size(), 2);
    }

    void oneThingAtATime()
    {
        DiskRunFixture s;
        s.lookOnce();
        s.run.look();
        s.run.free();
        s.run.discard(u"ses_1"_s);
        QCOMPARE(s.processes.made.size(), 3);
    }

    void aFailureKeepsTheReport()
    {
        DiskRunFixture s;
        s.lookOnce();
        s.run.free();
        Q_EMIT s.process().errorOutput("rensei-agent: This computer has no git.\n");
        s.answer("", 1);
        QCOMPARE(s.run.failed(), Activity::Freeing);
        QCOMPARE(s.run.trouble(), DiskRun::Trouble::Broken);
        QCOMPARE(s.run.errors(), u"This computer has no git."_s);
        QVERIFY(s.run.report() && !s.run.freedBytes());
        s.lookOnce();
        QCOMPARE(s.run.failed(), Activity::None);
    }

    void garbageAndHugeAnswersAreTold()
    {
        DiskRunFixture s;
        s.run.look();
        s.answer("nonsense");
        QCOMPARE(s.run.trouble(), DiskRun::Trouble::Broken);
        QCOMPARE(s.run.failed(), Activity::Reading);
        QVERIFY(!s.run.report());
        s.run.look();
        Q_EMIT s.process().output(oneCopy + QByteArray("\n")); // what is cut off would not be missed
        for (int i = 0; i < 5000; ++i)
            Q_EMIT s.process().output(QByteArray(1024, ' ') + '\n');
        s.answer({});
        QCOMPARE(s.run.trouble(), DiskRun::Trouble::Broken);
    }

    void aMissingProgramAndSilenceAreTold()
    {
        DiskRunFixture s;
        s.run.look();
        s.clock.advance(601s);
        QCOMPARE(s.run.trouble(), DiskRun::Trouble::TimedOut);
        QCOMPARE(s.run.activity(), Activity::None);
        s.command.program.clear();
        s.run.look();
        s.clock.advance(0ms);
        QCOMPARE(s.run.trouble(), DiskRun::Trouble::NoProgram);
    }
};

RENSEI_TEST(DiskRunTest)

} // namespace rensei::tests

#include "tst_disk_run.moc"
