#include "app/backend/diagnostics/diagnostics.h"

#include "tests/app/backend/diagnostics/diagnostics_fixture.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

class DiagnosticsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theReportJoinsWhenItIsThere()
    {
        DiagnosticsFixture s;
        QVERIFY(s.diagnostics.files().isEmpty());
        QSignalSpy changed(&s.diagnostics, &Diagnostics::changed);
        s.diagnostics.collect();
        QVERIFY(s.diagnostics.isChecking());
        QVERIFY(s.names().contains(u"about.txt"_s) && s.names().contains(u"status.json"_s));
        QVERIFY(!s.names().contains(u"doctor.json"_s));
        changed.clear();
        s.finishDoctor(DiagnosticsFixture::report());
        QVERIFY(!s.diagnostics.isChecking());
        QCOMPARE(changed.size(), 1);
        QVERIFY(s.text(u"doctor.json"_s).contains(u"\"detail\": \"2.39\""_s));
    }

    void aDoctorThatFailsIsToldOf()
    {
        DiagnosticsFixture s;
        s.diagnostics.collect();
        Q_EMIT s.processes.made.last()->process->errorOutput("no such option, mark@acme.com\n");
        s.finishDoctor("nonsense", 2);
        QVERIFY(!s.diagnostics.isChecking());
        QVERIFY(s.text(u"doctor.txt"_s).startsWith(u"This computer could not be checked.\n"_s));
        QVERIFY2(s.text(u"doctor.txt"_s).contains(u"no such option, [address]"_s), qPrintable(s.text(u"doctor.txt"_s)));
    }

    void aRemedyThatRunsIsWaitedFor()
    {
        DiagnosticsFixture s;
        s.doctor.check();
        s.finishDoctor(
            R"({"checks":[{"id":"disk","title":"Disk","status":"fail","fix":{"id":"f","label":"Free"}}]})", 1);
        s.doctor.fix(u"disk"_s);
        s.diagnostics.collect();
        s.finishDoctor(R"({"id":"disk","status":"pass","detail":"It is free."})");
        QVERIFY(s.diagnostics.isChecking());
        s.finishDoctor(DiagnosticsFixture::report());
        QVERIFY(!s.diagnostics.isChecking());
        QVERIFY(s.text(u"doctor.json"_s).contains(u"\"checks\""_s));
    }

    void anotherCheckLeavesTheFiles()
    {
        DiagnosticsFixture s;
        s.diagnostics.collect();
        s.finishDoctor(DiagnosticsFixture::report());
        const QStringList before = s.names();
        s.doctor.check();
        s.finishDoctor(DiagnosticsFixture::report());
        QCOMPARE(s.names(), before);
    }

    void whatTheStatusWasIsThere()
    {
        DiagnosticsFixture s;
        s.supervisor.startAgent();
        s.processes.made.last()->process->end(7);
        s.diagnostics.collect();
        const QString changes = s.text(u"changes.txt"_s);
        QVERIFY2(changes.contains(u"process   starting → restart pending\n"_s), qPrintable(changes));
        QVERIFY(changes.startsWith(toIso(s.agent.clock.utcNow())));
        QVERIFY(s.text(u"status.json"_s).contains(u"\"auth\""_s));
    }

    void anAgentThatEndedByItselfIsToldOf()
    {
        DiagnosticsFixture s;
        s.supervisor.startAgent();
        s.processes.made.last()->process->end(7);
        s.diagnostics.collect();
        QVERIFY2(s.text(u"about.txt"_s).contains(u"The agent last ended unexpectedly: "_s)
                && s.text(u"about.txt"_s).contains(u", with code 7\n"_s),
            qPrintable(s.text(u"about.txt"_s)));
    }
};

RENSEI_TEST(DiagnosticsTest)

} // namespace rensei::tests

#include "tst_diagnostics.moc"
