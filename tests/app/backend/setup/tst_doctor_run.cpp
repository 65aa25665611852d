#include "app/backend/doctor_run.h"

#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_process.h"
#include "tests/support/test_case.h"

#include <QLocale>
#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

/// A DoctorRun with a played program.
struct DoctorRunFixture {
    FakeClock clock;
    FakeProcesses processes;
    ProcessStart command{u"/opt/rensei-agent"_s, {u"--state-dir"_s, u"/s"_s}, {}, {}};
    DoctorRun run{{processes.factory(), clock, [this] { return command; }}};

    FakeProcess &process() { return *processes.made.last()->process; }
    void finish(const QByteArray &output, int code = 0)
    {
        Q_EMIT process().output(output);
        process().end(code);
    }
    void checkOnce()
    {
        run.check();
        finish(R"({"ok":false,"checks":[{"id":"disk","status":"pass"},{"id":"process-alive","status":"fail",
            "detail":"No agent runs.","fix":{"id":"process-alive","label":"Start it"}}]})",
            1);
    }
};

class DoctorRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theReportIsRead()
    {
        DoctorRunFixture s;
        s.checkOnce();
        QCOMPARE(s.processes.made.last()->start.arguments,
            (QStringList{u"doctor"_s, u"--json"_s, u"--state-dir"_s, u"/s"_s}));
        QVERIFY(s.processes.made.last()->inputClosed);
        QCOMPARE(s.run.report()->checks.size(), 2); // 1 is the code of a check that fails, no failure to check
        QCOMPARE(s.run.trouble(), DoctorRun::Trouble::None);
        QCOMPARE(s.run.checkedAt(), s.clock.utcNow());
    }

    void theProgramSpeaksTheLanguageOfTheWindows()
    {
        DoctorRunFixture s;
        s.command.environment = {u"LANG=C"_s, u"RENSEI_LANGUAGE=ja"_s};
        const QLocale before;
        QLocale::setDefault(QLocale(u"de_AT"_s));
        s.run.check();
        QLocale::setDefault(QLocale(u"zh_CN"_s)); // chosen in the settings meanwhile
        s.finish("{}");
        QCOMPARE(s.processes.made.last()->start.environment, (QStringList{u"LANG=C"_s, u"RENSEI_LANGUAGE=de_AT"_s}));
        s.run.check();
        QLocale::setDefault(before);
        QCOMPARE(s.processes.made.last()->start.environment, (QStringList{u"LANG=C"_s, u"RENSEI_LANGUAGE=zh_CN"_s}));
    }

    void aRemedyIsCarriedOutAndVerified()
    {
        DoctorRunFixture s;
        s.checkOnce();
        s.run.fix(u"process-alive"_s);
        QCOMPARE(s.run.fixing(), u"process-alive"_s);
        QCOMPARE(s.processes.made.last()->start.arguments.mid(0, 4),
            (QStringList{u"doctor"_s, u"--fix"_s, u"process-alive"_s, u"--json"_s}));
        s.finish(R"({"id":"process-alive","status":"pass","detail":"It runs."})");
        QVERIFY(s.run.fixing().isEmpty());
        QCOMPARE(s.run.report()->find(u"process-alive"_s)->fixedAt, s.clock.utcNow());
        QCOMPARE(s.run.report()->count(DoctorLevel::Fail), 0);
    }

    void oneThingAtATime()
    {
        DoctorRunFixture s;
        s.checkOnce();
        s.run.check();
        s.run.fix(u"process-alive"_s);
        s.run.check();
        QCOMPARE(s.processes.made.size(), 2);
        QVERIFY(s.run.fixing().isEmpty());
    }

    void whatHasNoRemedyIsNotTried()
    {
        DoctorRunFixture s;
        s.run.fix(u"disk"_s);
        s.checkOnce();
        s.run.fix(u"disk"_s);
        s.run.fix(u"unknown"_s);
        QCOMPARE(s.processes.made.size(), 1);
    }

    void aFailureToCheckKeepsTheReport()
    {
        DoctorRunFixture s;
        s.checkOnce();
        s.run.check();
        Q_EMIT s.process().errorOutput("rensei-agent: unknown verb: doctor\n");
        s.finish("Usage: …", 2);
        QCOMPARE(s.run.trouble(), DoctorRun::Trouble::Broken);
        QCOMPARE(s.run.errors(), u"unknown verb: doctor"_s);
        QVERIFY(s.run.report());
        s.checkOnce();
        QCOMPARE(s.run.trouble(), DoctorRun::Trouble::None);
    }

    void aMissingProgramAndSilenceAreTold()
    {
        DoctorRunFixture s;
        s.run.check();
        s.clock.advance(121s);
        QCOMPARE(s.run.trouble(), DoctorRun::Trouble::TimedOut);
        s.command.program.clear();
        s.run.check();
        s.clock.advance(0ms);
        QCOMPARE(s.run.trouble(), DoctorRun::Trouble::NoProgram);
    }
};

RENSEI_TEST(DoctorRunTest)

} // namespace rensei::tests

#include "tst_doctor_run.moc"
