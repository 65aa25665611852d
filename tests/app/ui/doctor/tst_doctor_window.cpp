#include "app/ui/doctor/doctor_window.h"

#include "app/text/time_text.h"
#include "app/ui/doctor/removal_dialog.h"
#include "app/widgets/result_row.h"
#include "tests/app/ui/widget_probe.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_process.h"
#include "tests/support/test_case.h"

#include <QCheckBox>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

static bool isSaidIn(const QWidget &window, const QString &text)
{
    const QStringList labels = labelsIn(window);
    return std::ranges::any_of(labels, [&text](const QString &label) { return label.contains(text); });
}

struct DoctorWindowFixture {
    QTemporaryDir folder;
    FakeClock clock;
    FakeProcesses processes;
    Settings settings{folder.filePath(u"desktop.ini"_s)};
    DoctorRun run{{processes.factory(), clock, [] { return ProcessStart{u"/opt/rensei-agent"_s, {}, {}, {}}; }}};
    DoctorWindow window{run, settings, clock};

    void finish(const QByteArray &output, int code = 0)
    {
        FakeProcess *process = processes.made.last()->process;
        Q_EMIT process->output(output);
        process->end(code);
    }
    void openWithFailure()
    {
        present(window);
        finish(R"({"checks":[{"id":"git","title":"Git","status":"pass","detail":"2.39"},
            {"id":"process-alive","title":"The agent runs","status":"fail","detail":"No agent runs.",
                "fix":{"id":"process-alive","label":"Start it"}},
            {"id":"heartbeat-acked","title":"Heartbeat","status":"skip","because":"process-alive"},
            {"id":"disk","title":"Disk","status":"warn","detail":"8 GB are free."}]})",
            1);
    }
    const ResultRow &row(int which) { return *window.findChildren<ResultRow *>().at(which); }
};

class DoctorWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itChecksWhenItOpens()
    {
        DoctorWindowFixture s;
        QVERIFY(s.processes.made.isEmpty());
        s.openWithFailure();
        QCOMPARE(s.processes.made.size(), 1);
        QVERIFY(isSaidIn(s.window, u"1 check(s) failed"_s));
        QCOMPARE(accessibleName(const_cast<ResultRow *>(&s.row(0))), u"Git, good, 2.39"_s);
        QVERIFY(isSaidIn(s.window, u"skipped until this works: The agent runs"_s));
        s.window.hide();
        s.window.present();
        QCOMPARE(s.processes.made.size(), 2);
    }

    void aRemedyIsAButtonAndIsVerified()
    {
        DoctorWindowFixture s;
        s.openWithFailure();
        QVERIFY(!buttonNamed(s.row(3), u"Start it"_s));
        buttonNamed(s.row(1), u"Start it"_s)->click();
        QVERIFY(isSaidIn(s.window, u"being fixed…"_s));
        QVERIFY(!buttonNamed(s.window, u"Check again"_s)->isEnabled());
        s.finish(R"({"id":"process-alive","status":"pass","detail":"It runs."})");
        QVERIFY(isSaidIn(s.window, u"fixed, verified %1"_s.arg(TimeText::clock(s.clock.utcNow()))));
        QVERIFY(!buttonNamed(s.window, u"Start it"_s));
        QVERIFY(isSaidIn(s.window, u"It works; 1 check(s) need attention"_s));
    }

    void whatHasAWindowHereIsDoneThere()
    {
        DoctorWindowFixture s;
        QSignalSpy repair(&s.window, &DoctorWindow::repairRequested);
        QSignalSpy config(&s.window, &DoctorWindow::configRequested);
        present(s.window);
        s.finish(R"({"checks":[
            {"id":"service-installed","status":"fail","fix":{"id":"repair","label":"Repair the installation"}},
            {"id":"token-accepted","status":"fail","fix":{"id":"sign-in","label":"Sign in again"}},
            {"id":"config-valid","status":"fail","fix":{"id":"open-config","label":"Open the configuration"}}]})");
        buttonNamed(s.row(0), u"Repair the installation"_s)->click();
        buttonNamed(s.row(1), u"Sign in again"_s)->click();
        buttonNamed(s.row(2), u"Open the configuration"_s)->click();
        QCOMPARE(repair.size(), 2);
        QCOMPARE(config.size(), 1);
        QCOMPARE(s.processes.made.size(), 1);
    }

    void aFailureToCheckIsTold()
    {
        DoctorWindowFixture s;
        present(s.window);
        s.finish("nonsense", 2);
        QVERIFY(isSaidIn(s.window, u"This computer could not be checked"_s));
        QVERIFY(isSaidIn(s.window, u"The agent's program ended without a result. Try again."_s));
        buttonNamed(s.window, u"Check again"_s)->click();
        s.finish(R"({"checks":[{"id":"git","status":"pass"}]})");
        QVERIFY(isSaidIn(s.window, u"Everything works"_s));
    }

    void theRemovalIsRequestedHere()
    {
        DoctorWindowFixture s;
        QSignalSpy requested(&s.window, &DoctorWindow::removalRequested);
        present(s.window);
        buttonNamed(s.window, u"Remove from this computer…"_s)->click();
        QCOMPARE(requested.size(), 1);
    }
};

RENSEI_TEST(DoctorWindowTest)

struct RemovalFixture {
    FakeClock clock;
    FakeProcesses processes;
    SetupRun run{{processes.factory(), clock, [] { return ProcessStart{u"/opt/rensei-agent"_s, {}, {}, {}}; }}};
    int running = 0;
    QPointer<RemovalDialog> dialog;

    void open()
    {
        dialog = new RemovalDialog({run, [this] { return running; }, [] { return share(Secret("rsk_made_up"_ba)); }});
        present(*dialog);
    }
    ~RemovalFixture() { delete dialog; }
    void finish(const QByteArray &output, int code = 0)
    {
        FakeProcess *process = processes.made.last()->process;
        Q_EMIT process->output(output);
        process->end(code);
    }
    void plan()
    {
        finish("{\"type\":\"plan\",\"steps\":[{\"id\":\"service\"}],\"removes\":["
               "\"/home/mark/unit\"]}\n{\"type\":\"finished\",\"ok\":true}\n");
    }
    QStringList arguments() const { return processes.made.last()->start.arguments; }
};

class RemovalDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSaysBeforehandWhatWillBeRemoved()
    {
        RemovalFixture s;
        s.open();
        QVERIFY(s.arguments().contains(u"--dry-run"_s) && s.arguments().contains(u"uninstall"_s));
        QVERIFY(!buttonNamed(*s.dialog, u"Remove"_s)->isEnabled());
        s.plan();
        QVERIFY(isSaidIn(*s.dialog, u"• /home/mark/unit"_s));
        QCOMPARE(s.processes.made.size(), 1); // and nothing is done yet
        for (const QCheckBox *box : s.dialog->findChildren<QCheckBox *>())
            QVERIFY(box->isEnabled() && !box->isChecked());
    }

    void enterAloneRemovesNothing()
    {
        RemovalFixture s;
        s.open();
        s.plan();
        QTest::keyClick(s.dialog, Qt::Key_Return);
        QCOMPARE(s.processes.made.size(), 1);
    }

    void itIsRemovedAndTold()
    {
        RemovalFixture s;
        s.open();
        s.plan();
        buttonNamed(*s.dialog, u"Remove"_s)->click();
        QVERIFY(!s.arguments().contains(u"--dry-run"_s) && !s.arguments().contains(u"--revoke-key"_s)
            && !s.arguments().contains(u"--delete-data"_s));
        QVERIFY(isSaidIn(*s.dialog, u"The agent is being removed…"_s));
        s.finish("{\"type\":\"finished\",\"ok\":true,\"removed\":[\"/home/mark/unit\"]}\n");
        QVERIFY(isSaidIn(*s.dialog, u"Everything was removed"_s));
        QVERIFY(isSaidIn(*s.dialog, u"• /home/mark/unit"_s));
        QVERIFY(buttonNamed(*s.dialog, u"Close"_s) && !buttonNamed(*s.dialog, u"Remove"_s));
    }

    void theOffersAreTakenUp()
    {
        RemovalFixture s;
        s.open();
        s.plan();
        for (QCheckBox *box : s.dialog->findChildren<QCheckBox *>())
            box->click();
        buttonNamed(*s.dialog, u"Remove"_s)->click();
        QVERIFY(s.arguments().contains(u"--revoke-key"_s) && s.arguments().contains(u"--delete-data"_s));
        QCOMPARE(s.processes.made.last()->written, "rsk_made_up\n"_ba);
    }

    void sessionsThatRunAreNamed()
    {
        RemovalFixture s;
        s.running = 2;
        s.open();
        s.plan();
        QVERIFY(isSaidIn(*s.dialog, u"2 session(s) run on this computer. The removal waits for their end"_s));
    }

    void aRemovalThatHasBegunGoesOnWithoutTheWindow()
    {
        RemovalFixture s;
        s.open();
        s.plan();
        buttonNamed(*s.dialog, u"Remove"_s)->click();
        QTest::keyClick(s.dialog, Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!s.dialog && s.run.isRunning());
        QVERIFY(!s.processes.made.last()->inputClosed);
        s.open();
        QCOMPARE(s.processes.made.size(), 2);
        QVERIFY(isSaidIn(*s.dialog, u"The agent is being removed…"_s));
    }
};

RENSEI_TEST(RemovalDialogTest)

} // namespace rensei::tests

#include "tst_doctor_window.moc"
