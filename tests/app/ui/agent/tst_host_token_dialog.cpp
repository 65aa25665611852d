#include "app/ui/agent/host_token_dialog.h"

#include "app/widgets/field_note.h"
#include "tests/app/ui/status_builders.h"
#include "tests/app/ui/widget_probe.h"
#include "tests/fakes/fake_process.h"
#include "tests/support/test_case.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using status::Reason;

static StatusSummary notEnrolled(Reason reason = Reason::NotEnrolled)
{
    return boardWith([reason](StatusInputs &facts) { fail(facts.status.daemon, reason); });
}

struct HostTokenDialogFixture {
    FakeClock clock;
    FakeProcesses processes;
    HostToken hostToken{{processes.factory(), clock, [this] { return ProcessStart{program, {u"auth"_s}, {}, {}}; }}};
    QString program = u"/opt/rensei-agent"_s;
    QPointer<HostTokenDialog> dialog = new HostTokenDialog(hostToken, clock);

    HostTokenDialogFixture()
    {
        dialog->take(notEnrolled());
        present(*dialog);
    }
    ~HostTokenDialogFixture() { delete dialog; }

    QLineEdit &token() const { return *dialog->findChild<QLineEdit *>(); }
    QString note() const { return dialog->findChild<FieldNote *>()->text(); }
    QAbstractButton *button(const QString &text) const { return buttonNamed(*dialog, text); }
    ProcessRecord &process() { return *processes.made.last(); }

    void submit()
    {
        QTest::keyClicks(&token(), u"rsp_live_made_up"_s);
        button(u"Register"_s)->click();
    }
    void end(int code, const QByteArray &errors = {})
    {
        if (!errors.isEmpty())
            Q_EMIT process().process->errorOutput(errors);
        process().process->end(code);
    }
    static void settle() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }
};

class HostTokenDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKeyboardReachesEverything()
    {
        HostTokenDialogFixture stage;
        QTest::keyClicks(&stage.token(), u"rsp_live_made_up"_s);
        QStringList names;
        for (QWidget *stop : tabStops())
            names.append(accessibleName(stop));
        QCOMPARE(names, (QStringList{u"Registration token"_s, u"Register"_s, u"Cancel"_s}));
    }

    void theReturnKeyHandsItOver()
    {
        HostTokenDialogFixture stage;
        QVERIFY(stage.token().hasFocus());
        QTest::keyClicks(&stage.token(), u"rsp_live_made_up"_s);
        QTest::keyClick(&stage.token(), Qt::Key_Return);
        QCOMPARE(stage.note(), u"Handing it to the agent…"_s);
    }

    void itSaysRegisteredOnlyWhenTheAgentShowsIt()
    {
        HostTokenDialogFixture stage;
        stage.submit();
        QCOMPARE(stage.note(), u"Handing it to the agent…"_s);
        QCOMPARE(stage.process().written, "rsp_live_made_up\n"_ba);
        stage.end(0);
        QCOMPARE(stage.note(), u"Waiting until the platform knows this computer…"_s);
        stage.dialog->take(notEnrolled()); // it has not tried yet
        QCOMPARE(stage.note(), u"Waiting until the platform knows this computer…"_s);
        stage.dialog->take(healthyBoard());
        QCOMPARE(stage.note(), u"✓ This computer is registered."_s);
        QVERIFY(stage.token().text().isEmpty());
        QVERIFY(!stage.button(u"Cancel"_s));
        stage.button(u"Close"_s)->click();
        HostTokenDialogFixture::settle();
        QVERIFY(!stage.dialog);
    }

    void theTokenIsNeverShown()
    {
        const HostTokenDialogFixture stage;
        QCOMPARE(stage.token().echoMode(), QLineEdit::Password);
        QVERIFY(stage.token().inputMethodHints().testFlag(Qt::ImhSensitiveData));
    }

    void nothingIsRegisteredWithoutAToken()
    {
        const HostTokenDialogFixture stage;
        QVERIFY(!stage.button(u"Register"_s)->isEnabled());
        QTest::keyClicks(&stage.token(), u"  "_s);
        QVERIFY(!stage.button(u"Register"_s)->isEnabled());
        QTest::keyClicks(&stage.token(), u"a"_s);
        QVERIFY(stage.button(u"Register"_s)->isEnabled());
    }

    void whileItIsHandedOverNothingCanBeChanged()
    {
        HostTokenDialogFixture stage;
        stage.submit();
        QVERIFY(!stage.token().isEnabled() && !stage.button(u"Register"_s)->isEnabled());
        stage.end(0);
        QVERIFY(!stage.token().isEnabled() && !stage.button(u"Register"_s)->isEnabled());
    }

    void whatTheAgentRefusesIsSaidInItsWords()
    {
        HostTokenDialogFixture stage;
        stage.submit();
        stage.end(1, "The keychain is locked. Unlock it.\n");
        QCOMPARE(stage.note(), u"The keychain is locked. Unlock it."_s);
        QCOMPARE(stage.token().text(), u"rsp_live_made_up"_s);
        stage.button(u"Keep it in a private file"_s)->click();
        QCOMPARE(stage.process().start.arguments, (QStringList{u"auth"_s, u"--file-store"_s}));
    }

    void withoutItsProgramThereIsNothingToTryAgain()
    {
        HostTokenDialogFixture stage;
        stage.program.clear();
        stage.submit();
        stage.clock.advance({});
        QCOMPARE(stage.note(), u"The agent's program is missing. Install Rensei Desktop again."_s);
        QVERIFY(!stage.button(u"Keep it in a private file"_s));
    }

    void aTokenThatThePlatformRefusesIsSaidSo()
    {
        HostTokenDialogFixture stage;
        stage.submit();
        stage.end(0);
        stage.dialog->take(notEnrolled(Reason::TokenRefused));
        QVERIFY2(stage.note().startsWith(u"The platform refused this token."_s), qPrintable(stage.note()));
        QVERIFY(stage.token().hasFocus());
        QVERIFY(stage.token().isEnabled());
    }

    void theRefusalOfTheOldTokenIsOldNews()
    {
        HostTokenDialogFixture stage;
        stage.dialog->take(notEnrolled(Reason::TokenRefused));
        stage.submit();
        stage.end(0);
        stage.dialog->take(notEnrolled(Reason::TokenRefused));
        QCOMPARE(stage.note(), u"Waiting until the platform knows this computer…"_s);
        stage.dialog->take(notEnrolled(Reason::Starting));
        stage.dialog->take(notEnrolled(Reason::TokenRefused));
        QVERIFY(stage.note().startsWith(u"The platform refused this token."_s));
    }

    void afterAWhileItSaysThatTheAgentGoesOn()
    {
        HostTokenDialogFixture stage;
        stage.submit();
        stage.end(0);
        stage.clock.advance(30s);
        QVERIFY2(stage.note().startsWith(u"The token is kept, but this computer is not registered yet."_s),
            qPrintable(stage.note()));
    }

    void nothingOfATokenIsLeftAfterClosing()
    {
        HostTokenDialogFixture stage;
        stage.submit();
        const QPointer<QLineEdit> field = &stage.token();
        stage.button(u"Cancel"_s)->click();
        HostTokenDialogFixture::settle();
        QVERIFY(!stage.dialog && !field);
        stage.end(0); // nobody is there to be told
    }
};

RENSEI_TEST(HostTokenDialogTest)

} // namespace rensei::tests

#include "tst_host_token_dialog.moc"
