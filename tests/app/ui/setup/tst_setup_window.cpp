#include "app/ui/setup/setup_window.h"

#include "app/ui/setup/setup_choices_view.h"
#include "tests/app/ui/setup/setup_window_fixture.h"
#include "tests/app/ui/widget_probe.h"
#include "tests/support/test_case.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

#include <algorithm>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using SetupTask = SetupWindow::Task;

class SetupWindowTest : public QObject {
    Q_OBJECT

    static bool says(const SetupWindowFixture &s, const QString &text)
    {
        const QStringList labels = labelsIn(s.window);
        return std::ranges::any_of(labels, [&text](const QString &label) { return label.contains(text); });
    }
    static void click(const SetupWindowFixture &s, const QString &text)
    {
        QAbstractButton *button = buttonNamed(s.window, text);
        if (!button || !button->isEnabled())
            qFatal("there is no button %s to click", qPrintable(text));
        button->click();
    }
    static QList<QLineEdit *> visibleFields(const SetupWindowFixture &s)
    {
        QList<QLineEdit *> fields = s.window.findChildren<QLineEdit *>();
        fields.removeIf([](const QLineEdit *field) { return !field->isVisible(); });
        return fields;
    }
    static QListWidget &projectList(const SetupWindowFixture &s)
    {
        return *s.window.findChildren<QListWidget *>().first();
    }
    static QStringList projects(const SetupWindowFixture &s)
    {
        QStringList names;
        for (int row = 0; row < projectList(s).count(); ++row) {
            if (projectList(s).item(row)->checkState() == Qt::Checked)
                names.append(projectList(s).item(row)->text());
        }
        return names;
    }
    static QStringList choice(const SetupWindowFixture &s)
    {
        QStringList chosen{projects(s).join(u", "_s)};
        for (const QComboBox *box : s.window.findChildren<QComboBox *>())
            chosen.append(box->currentText());
        return chosen;
    }

private Q_SLOTS:
    void theFirstStepIsToSignIn()
    {
        SetupWindowFixture s;
        s.window.present(SetupTask::SetUp);
        QVERIFY(says(s, u"Sign in to your platform"_s));
        QVERIFY(says(s, u"● Sign in"_s) && says(s, u"○ This computer"_s));
        QVERIFY(s.processes.made.isEmpty());
        const QList<QLineEdit *> fields = visibleFields(s);
        fields.at(0)->setText(u"https://app.rensei.ai"_s);
        fields.at(1)->setText(u"rsk_made_up"_s);
        click(s, u"Sign in"_s);
        s.clock.advance({});
        s.transport.answer(200, {{u"email"_s, u"mark@acme.com"_s}});
        s.keychain.answerAll();
        QVERIFY(says(s, u"✓ Sign in"_s));
        QCOMPARE(s.process().written, "rsk_made_up\n"_ba); // and goes on to look at this computer
        QVERIFY(s.process().start.arguments.contains(u"--dry-run"_s));
    }

    void whoIsSignedInBeginsWithTheChoice()
    {
        SetupWindowFixture s;
        s.signIn();
        s.window.present(SetupTask::SetUp);
        QVERIFY(says(s, u"Looking at this computer…"_s));
        QVERIFY(!buttonNamed(s.window, u"Set up this computer"_s)->isEnabled());
        s.look();
        QCOMPARE(choice(s),
            (QStringList{
                u"Web shop"_s, u"Claude Code 2.1 (recommended)"_s, u"Read, edit and run in the session's folder"_s}));
        QVERIFY(says(s, u"There is no sandbox"_s));
        QVERIFY(says(s, u"the configuration: /home/mark/.config/rensei-desktop/daemon.yaml"_s));
        QVERIFY(says(s, u"systemd user service"_s));
        QVERIFY(buttonNamed(s.window, u"Set up this computer"_s)->isEnabled());
    }

    void theProjectThatIsWatchedIsChosenFirst()
    {
        SetupWindowFixture s;
        s.settings.setProject(u"https://app.rensei.ai"_s, {.slug = u"website"_s});
        s.signIn();
        s.window.present(SetupTask::SetUp);
        s.look();
        QCOMPARE(choice(s).first(), u"Website"_s);
    }

    void oneClickSetsItUp()
    {
        SetupWindowFixture s;
        s.signIn();
        s.window.present(SetupTask::SetUp);
        s.look();
        click(s, u"Set up this computer"_s);
        const QStringList arguments = s.process().start.arguments;
        QCOMPARE(arguments.first(), u"install"_s);
        QVERIFY(!arguments.contains(u"--dry-run"_s));
        for (const QString &value : {u"web-shop"_s, u"claude"_s, u"workspace"_s})
            QVERIFY2(arguments.contains(value), qPrintable(value));
        s.write(s.planWith());
        s.step("registration-key", "done", "key_8f2");
        s.step("service", "running");
        QVERIFY(says(s, u"key_8f2"_s) && says(s, u"at work…"_s) && says(s, u"Background service"_s));
        s.finish(R"({"type":"finished","ok":true,"receipt":"/home/mark/.local/state/receipt.json"})", 0);
        QVERIFY(says(s, u"This computer is set up and takes work"_s));
        QVERIFY(says(s, u"✓ Done"_s) && says(s, u"/home/mark/.local/state/receipt.json"_s));
        QSignalSpy status(&s.window, &SetupWindow::statusRequested);
        click(s, u"Show status"_s);
        QCOMPARE(status.size(), 1);
        QVERIFY(!s.window.isVisible());
    }

    void aStepThatFailedSaysWhatToDoAndCanBeTriedAgain()
    {
        SetupWindowFixture s;
        s.signIn();
        s.window.present(SetupTask::SetUp);
        s.look();
        click(s, u"Set up this computer"_s);
        s.write(s.planWith());
        s.write(
            R"({"type":"step","id":"service","state":"failed","problem":{"code":"x","text":"systemd does not answer.","todo":"Log out and in."}})");
        s.finish(R"({"type":"finished","ok":false})", 1);
        QVERIFY(says(s, u"It stopped at “Background service”. What worked is kept"_s));
        QVERIFY(says(s, u"systemd does not answer. Log out and in."_s));
        QVERIFY(!says(s, u"Registration token"_s));
        click(s, u"Try again"_s);
        QCOMPARE(s.process().start.arguments.first(), u"repair"_s);
        QVERIFY(s.process().start.arguments.contains(u"web-shop"_s)); // the choice holds
    }

    void whoMayMakeNoKeysPastesAToken()
    {
        SetupWindowFixture s;
        s.signIn();
        s.window.present(SetupTask::SetUp);
        s.look();
        click(s, u"Set up this computer"_s);
        s.write(
            "{\"type\":\"step\",\"id\":\"registration-key\",\"state\":\"failed\",\"problem\":{\"code\":\"forbidden\","
            "\"text\":\"Your key may not make keys.\",\"todo\":\"An administrator can.\","
            "\"page\":\"https://app.rensei.ai/settings\"}}");
        s.finish(R"({"type":"finished","ok":false})", 1);
        QVERIFY(buttonNamed(s.window, u"Open the page"_s));
        QAbstractButton *use = buttonNamed(s.window, u"Use this token"_s);
        QVERIFY(use && !use->isEnabled());
        QLineEdit *field = visibleFields(s).first();
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field, u" rsp_ma de_up "_s);
        use->click();
        QCOMPARE(s.process().start.arguments.first(), u"repair"_s);
        QVERIFY(s.process().start.arguments.contains(u"--host-token-stdin"_s));
        QCOMPARE(s.process().written, "rsk_made_up\nrsp_made_up\n"_ba);
        QVERIFY(field->text().isEmpty());
    }

    void theStartBeforeALoginIsOfferedNotAssumed()
    {
        SetupWindowFixture s;
        s.signIn();
        s.window.present(SetupTask::SetUp);
        s.look();
        const auto box = [&s] { return buttonNamed(s.window, u"Take work while nobody is logged in, too"_s); };
        QVERIFY(!box()); // it cannot be switched here
        s.window.hide();
        s.window.present(SetupTask::SetUp);
        s.look(s.planWith(R"("beforeLogin":false,)"));
        QVERIFY(box() && !box()->isChecked());
        click(s, u"Set up this computer"_s);
        QVERIFY(!s.process().start.arguments.contains(u"--before-login"_s));
        s.finish(R"({"type":"finished","ok":false,"cancelled":true})", 130);
        click(s, u"Back"_s);
        s.look(s.planWith(R"("beforeLogin":false,)"));
        box()->click();
        click(s, u"Set up this computer"_s);
        QVERIFY(s.process().start.arguments.contains(u"--before-login"_s));
    }

    void noTokenIsAskedForWhereNoneHelps()
    {
        SetupWindowFixture s;
        s.signIn();
        s.window.present(SetupTask::Renew);
        s.write(R"({"type":"step","id":"registration-key","state":"failed","problem":{"code":"keychain",)"
                R"("text":"The keychain is locked.","todo":"Unlock it, then try again."}})");
        s.finish(R"({"type":"finished","ok":false})", 1);
        QVERIFY(says(s, u"The keychain is locked. Unlock it, then try again."_s));
        QVERIFY(!buttonNamed(s.window, u"Use this token"_s));
    }

    void whereACommandHelpsItsWindowIsOffered()
    {
        SetupWindowFixture s;
        s.signIn();
        s.window.present(SetupTask::Renew);
        const auto fail = [&s](const QByteArray &command) {
            s.write(
                R"({"type":"step","id":"agent","state":"failed","problem":{"code":"a","text":"It does not answer.",)"
                R"("todo":"Look for the reason.","command":")"
                + command + R"("}})");
            s.finish(R"({"type":"finished","ok":false,"text":"It does not answer. Look for the reason."})", 1);
        };
        fail("rensei-agent doctor");
        QVERIFY(says(s, u"It does not answer. Look for the reason."_s));
        QVERIFY(!says(s, u"rensei-agent"_s));
        QSignalSpy check(&s.window, &SetupWindow::checkRequested);
        click(s, u"Check this computer…"_s);
        QCOMPARE(check.size(), 1);
        click(s, u"Try again"_s);
        fail("rensei-agent uninstall");
        QSignalSpy removal(&s.window, &SetupWindow::removalRequested);
        click(s, u"Remove from this computer…"_s);
        QCOMPARE(removal.size(), 1);
        click(s, u"Try again"_s);
        fail("rensei-agent repair"); // as Try again does
        QVERIFY(!says(s, u"rensei-agent"_s) && !buttonNamed(s.window, u"Check this computer…"_s));
        click(s, u"Try again"_s);
        fail("rensei-agent install --file-store");
        QVERIFY(says(s, u"In a terminal: rensei-agent install --file-store"_s));
    }

    void pathsOfTheUsersFolderAreShort()
    {
        SetupWindowFixture s;
        s.signIn();
        s.window.present(SetupTask::Renew);
        const QByteArray file = (QDir::homePath() + u"/.config/rensei-desktop/daemon.yaml"_s).toUtf8();
        s.step("config", "done", file.constData());
#ifdef Q_OS_WIN
        QVERIFY(says(s, QString::fromUtf8(file)));
#else
        QVERIFY(says(s, u"~/.config/rensei-desktop/daemon.yaml"_s) && !says(s, QDir::homePath()));
#endif
    }

    void cancelingSaysWhatWasTakenBack()
    {
        SetupWindowFixture s;
        s.signIn();
        s.window.present(SetupTask::SetUp);
        s.look();
        click(s, u"Set up this computer"_s);
        s.write(s.planWith());
        s.step("registration-key", "done", "key_8f2");
        click(s, u"Cancel"_s);
        QVERIFY(s.process().inputClosed);
        QVERIFY(says(s, u"What was done is being taken back…"_s));
        QVERIFY(!buttonNamed(s.window, u"Cancel"_s)->isEnabled());
        s.step("registration-key", "undone", "key_8f2 is revoked");
        s.finish(R"({"type":"finished","ok":false,"cancelled":true})", 130);
        QVERIFY(says(s, u"taken back: key_8f2 is revoked"_s) && says(s, u"Canceled."_s));
        click(s, u"Back"_s);
        QVERIFY(s.process().start.arguments.contains(u"--dry-run"_s));
    }

    void closingItLeavesTheRunAndComesBackToIt()
    {
        SetupWindowFixture s;
        s.signIn();
        s.window.present(SetupTask::SetUp);
        s.look();
        click(s, u"Set up this computer"_s);
        s.write(s.planWith());
        QTest::keyClick(&s.window, Qt::Key_Escape);
        QVERIFY(!s.window.isVisible() && s.run.isRunning() && !s.process().inputClosed);
        s.step("service", "done", "process 4711");
        s.window.present(SetupTask::SetUp);
        QVERIFY(says(s, u"process 4711"_s));
        QCOMPARE(s.processes.made.size(), 2); // nothing was begun anew
    }

    void withoutACodingAgentNothingCanBeSetUp()
    {
        SetupWindowFixture s;
        s.signIn();
        s.window.present(SetupTask::SetUp);
        s.look(R"({"type":"plan","choices":{"projects":[{"slug":"a"}],"runners":[]}})");
        QVERIFY(says(s, u"No coding agent was found on this computer."_s));
        click(s, u"Look again"_s);
        QCOMPARE(s.processes.made.size(), 2);
        s.look();
        QVERIFY(buttonNamed(s.window, u"Set up this computer"_s)->isEnabled());
    }

    void whatShouldBeKnownBesidesIsToldAtTheEnd()
    {
        SetupWindowFixture s;
        s.signIn();
        s.window.present(SetupTask::Renew);
        s.finish(R"({"type":"finished","ok":true,"note":"The registration key was not changed."})", 0);
        QVERIFY(says(s, u"The registration key was not changed."_s));
    }

    void renewingIsOneClick()
    {
        SetupWindowFixture s;
        s.signIn();
        s.window.present(SetupTask::Renew);
        QCOMPARE(s.process().start.arguments.first(), u"repair"_s);
        QCOMPARE(s.process().written, "rsk_made_up\n"_ba);
        QVERIFY(!s.process().start.arguments.contains(u"--permissions"_s)); // what is configured stays
        s.finish(R"({"type":"finished","ok":true})", 0);
        QVERIFY(says(s, u"This computer is registered and takes work"_s));
    }

    void renewingWhileItRunsBeginsNothing()
    {
        SetupWindowFixture s;
        s.signIn();
        s.window.present(SetupTask::Renew);
        s.window.present(SetupTask::Renew);
        QCOMPARE(s.processes.made.size(), 1);
    }

    void aMissingProgramIsTold()
    {
        SetupWindowFixture s;
        s.signIn();
        s.window.present(SetupTask::SetUp);
        Q_EMIT s.process().process->failedToStart(Error{});
        QVERIFY(says(s, u"The agent's program was not found beside this one."_s));
        QVERIFY(buttonNamed(s.window, u"Look again"_s));
    }

    void startAtLoginIsAskedAtTheEnd()
    {
        SetupWindowFixture s;
        s.signIn();
        s.window.present(SetupTask::Renew);
        auto *box = s.window.findChildren<QCheckBox *>().last();
        QVERIFY(!box->isVisible());
        s.finish(R"({"type":"finished","ok":true})", 0);
        QVERIFY(box->isVisible() && !box->isChecked());
        box->click();
        QCOMPARE(s.atLogin, std::optional(true));
        s.canSetLogin = false;
        box->click();
        QVERIFY(box->isChecked()); // as it is
        QVERIFY(says(s, u"the disk is full"_s));
    }

    void theDemoIsOffered()
    {
        SetupWindowFixture s;
        s.window.present(SetupTask::SetUp);
        click(s, u"Try it with the demo platform"_s);
        QCOMPARE(s.demos, 1);
        QVERIFY(!says(s, u"The demo did not start."_s));
        s.demoStarts = false;
        click(s, u"Try it with the demo platform"_s);
        QVERIFY(says(s, u"The demo did not start."_s));
    }

    void theKeyboardReachesEveryChoice()
    {
        SetupWindowFixture s;
        s.signIn();
        s.window.present(SetupTask::SetUp);
        present(s.window);
        s.look();
        s.window.findChildren<QComboBox *>().first()->setFocus();
        QStringList names;
        for (QWidget *stop : tabStops()) // on Unix Qt takes what is chosen in a box for its name
            names.append(qobject_cast<QComboBox *>(stop) ? stop->accessibleName() : accessibleName(stop));
        for (const QString &name :
            {u"Projects"_s, u"Coding agent"_s, u"Without asking"_s, u"Not now"_s, u"Back"_s, u"Set up this computer"_s})
            QVERIFY2(names.contains(name), qPrintable(names.join(u'|')));
    }
};

RENSEI_TEST(SetupWindowTest)

} // namespace rensei::tests

#include "tst_setup_window.moc"
