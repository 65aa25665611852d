#include "app/ui/settings/disk_page.h"

#include "app/text/disk_text.h"
#include "tests/app/backend/computer/config_run_fixture.h"
#include "tests/app/ui/widget_probe.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_process.h"
#include "tests/support/test_case.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QSpinBox>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

struct DiskPageFixture {
    QTemporaryDir home;
    FakeClock clock;
    FakeProcesses processes;
    QStringList opened;
    bool opens = true;
    DiskRun run{{processes.factory(), clock, [] { return ProcessStart{u"/opt/rensei-agent"_s, {}, {}, {}}; }}};
    ConfigRunFixture config;
    DiskPage page{{run, config.run, [](const QString &id) { return id == u"ses_1"_s ? u"ENG-117"_s : id; },
        [this](const QString &folder) {
            opened.append(folder);
            return opens;
        }}};

    void answer(const QByteArray &output, int code = 0)
    {
        FakeProcess *process = processes.made.last()->process;
        Q_EMIT process->output(output);
        process->end(code);
    }
    void open()
    {
        present(page);
        answer(R"({"folders":[{"session":"ses_1","path":")" + home.path().toUtf8()
            + R"(","bytes":2147483648,"state":"kept","reasons":["<b>2</b> commits exist only here"]},
                {"session":"ses_2","path":"/gone","bytes":1073741824,"state":"not examined"}],
            "mirrors":[{"name":"web-shop","bytes":1048576}],"totalBytes":3222274048,"budgetBytes":21474836480})");
        answer(R"({"folders":[{"session":"ses_2","removed":true,"freedBytes":1073741824},
            {"session":"ses_1","removed":false,"reasons":["<b>2</b> commits exist only here"]}]})");
    }
    bool says(const QString &text) { return labelsIn(page).join(u'\n').contains(text); }
    QAbstractButton *button(const QString &text) { return buttonNamed(page, text); }
    QStringList arguments() const { return processes.made.last()->start.arguments; }
};

class DiskPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itLooksWhenItOpensAndShowsWhatThereIs()
    {
        DiskPageFixture s;
        QVERIFY(s.processes.made.isEmpty());
        s.page.show();
        QVERIFY(s.says(u"Looking at what there is…"_s));
        QVERIFY(!s.button(u"Free what is safe"_s)->isEnabled());
        s.open();
        QVERIFY(s.says(u"Working copies take 3.0 GiB of 20.0 GiB."_s));
        QVERIFY(s.says(u"ENG-117"_s));
        QVERIFY(s.says(u"kept: <b>2</b> commits exist only here"_s));
        QVERIFY(s.says(u"safe to remove"_s));
        QVERIFY(s.says(u"Repository web-shop"_s));
    }

    void whatIsSafeIsFreed()
    {
        DiskPageFixture s;
        s.open();
        QAbstractButton *free = s.button(u"Free what is safe: 1.0 GiB"_s);
        QVERIFY(free && free->isEnabled());
        free->click();
        QCOMPARE(s.arguments(), (QStringList{u"workspaces"_s, u"prune"_s, u"--json"_s}));
        QVERIFY(!free->isEnabled() && s.says(u"Removing what is safe…"_s));
        s.answer(R"({"folders":[{"session":"ses_2","removed":true,"freedBytes":1073741824}]})");
        s.answer(R"({"folders":[]})");
        QVERIFY(s.says(u"1.0 GiB were freed."_s));
        QVERIFY(s.says(u"There are no working copies on this computer."_s));
        QVERIFY(!s.says(u"ENG-117"_s));
    }

    void aFolderIsOpened()
    {
        DiskPageFixture s;
        s.open();
        s.button(u"Open folder"_s)->click();
        QCOMPARE(s.opened, QStringList{s.home.path()});
        s.opens = false;
        s.button(u"Open folder"_s)->click();
        QVERIFY(s.says(u"No program opened this folder."_s));
        QCOMPARE(s.page.findChild<QLineEdit *>()->text(), s.home.path());
    }

    void aFolderThatIsGoneIsTold()
    {
        DiskPageFixture s;
        s.open();
        QVERIFY(s.home.remove());
        s.button(u"Open folder"_s)->click();
        QVERIFY(s.opened.isEmpty());
        QVERIFY(s.says(u"This folder is not there any more."_s));
    }

    void nothingIsDiscardedWithoutAYes()
    {
        DiskPageFixture s;
        s.open();
        QCOMPARE(accessibleName(s.button(u"Discard…"_s)), u"Discard ENG-117"_s);
        s.button(u"Discard…"_s)->click();
        auto *question = s.page.findChild<QMessageBox *>();
        QVERIFY(
            question->informativeText().contains(u"It takes 2.0 GiB, and is kept because of this: <b>2</b> commits"_s));
        QCOMPARE(question->findChild<QLabel *>(u"qt_msgbox_informativelabel"_s)->textFormat(), Qt::PlainText);
        QTest::keyClick(question, Qt::Key_Return);
        QCOMPARE(s.processes.made.size(), 2);
        QTRY_VERIFY(!s.page.findChild<QMessageBox *>());
        s.button(u"Discard…"_s)->click();
        buttonNamed(*s.page.findChild<QMessageBox *>(), u"Discard"_s)->click();
        QCOMPARE(s.arguments(),
            (QStringList{u"workspaces"_s, u"discard"_s, u"--session"_s, u"ses_1"_s, u"--yes"_s, u"--json"_s}));
    }

    void whatIsSafeNeedsNoDiscarding()
    {
        DiskPageFixture s;
        s.open();
        int count = 0;
        for (const QAbstractButton *button : s.page.findChildren<QAbstractButton *>())
            count += button->isVisibleTo(&s.page) && button->text() == u"Discard…"_s;
        QCOMPARE(count, 1);
    }

    void aLookIsCancelledAndLeavesWhatIsKnown()
    {
        DiskPageFixture s;
        present(s.page);
        QVERIFY(s.says(u"Looking at what there is…"_s));
        s.answer(R"({"folders":[{"session":"ses_2","bytes":1073741824,"state":"not examined"}]})");
        QVERIFY(s.says(u"Finding out what is safe to remove…"_s));
        s.button(u"Cancel"_s)->click();
        QVERIFY(!s.button(u"Cancel"_s));
        QVERIFY(!s.says(u"Finding out"_s));
        QVERIFY(s.says(u"not examined: it may hold work that is only here"_s));
        QVERIFY(!s.button(u"Free what is safe"_s)->isEnabled());
        s.button(u"Look again"_s)->click();
        QCOMPARE(s.arguments(), (QStringList{u"workspaces"_s, u"--json"_s}));
    }

    void whatRemovesIsNotCancelled()
    {
        DiskPageFixture s;
        s.open();
        s.run.free();
        QVERIFY(!s.button(u"Cancel"_s));
        s.run.cancel();
        QCOMPARE(s.run.activity(), DiskRun::Activity::Freeing);
    }

    void theRoomIsChosenAndLookedAtAgain()
    {
        DiskPageFixture s;
        s.open();
        s.config.answer(ConfigRunFixture::settings({{u"capacity.poolMaxDiskGb"_s, 20}}));
        s.config.answer(ConfigRunFixture::decisions());
        auto *room = s.page.findChild<QSpinBox *>();
        QCOMPARE(room->text(), u"20 GiB"_s);
        room->setValue(30);
        QCOMPARE(s.config.asked(), u"config set capacity.poolMaxDiskGb 30 --json --state-dir /s"_s);
        const auto before = s.processes.made.size();
        s.config.answer(ConfigRunFixture::settings({{u"capacity.poolMaxDiskGb"_s, 30}}));
        QCOMPARE(s.processes.made.size(), before + 1);
        room->setValue(0);
        QCOMPARE(room->text(), u"no limit"_s);
    }

    void aFailureIsToldWithWhatToDo()
    {
        DiskPageFixture s;
        present(s.page);
        s.answer("nonsense");
        QVERIFY(s.says(u"It is not known what working copies take. The agent's program ended without a result."_s));
        s.button(u"Look again"_s)->click();
        QVERIFY(!s.says(u"It is not known"_s));
        Q_EMIT s.processes.made.last()->process->failedToStart(Error{});
        QVERIFY(s.says(u"The agent's program was not found beside this one."_s));
        s.button(u"Look again"_s)->click();
        s.answer(R"({"folders":[]})");
        s.button(u"Look again"_s)->click();
        s.answer("nonsense");
        QVERIFY(s.says(u"This is what was known before"_s));
    }
};

RENSEI_TEST(DiskPageTest)

} // namespace rensei::tests

#include "tst_disk_page.moc"
