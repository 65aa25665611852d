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
using control::ConditionCode;
using status::Reason;

static StatusSummary notEnrolled(Reason reason = Reason::NotEnrolled)
{
    return summaryWith([reason](StatusInputs &inputs) { fail(inputs.status.daemon, reason); });
}

/// The agent is registered, with another platform than the one shown.
static StatusSummary elsewhere()
{
    return summaryWith([](StatusInputs &inputs) {
        fail(inputs.status.daemon, Reason::Elsewhere);
        inputs.agent->platformUrl = u"https://other.example"_s;
    });
}

struct HostTokenDialogFixture {
    FakeClock clock;
    FakeProcesses processes;
    HostToken hostToken{{processes.factory(), clock, [this] { return ProcessStart{program, {u"auth"_s}, {}, {}}; }}};
    QString program = u"/opt/rensei-agent"_s;
    QPointer<HostTokenDialog> dialog = new HostTokenDialog(hostToken, clock);

    HostTokenDialogFixture()
    {
        dialog->setStatus(notEnrolled());
        present(*dialog);
    }
    ~HostTokenDialogFixture() { delete dialog; }

    QLineEdit &token() const { return *dialog->findChild<QLineEdit *>(); }
    QString note() const { return dialog->findChild<FieldNote *>()->text(); }
    /// "" while none is shown.
    QString otherProblem() const
    {
        const FieldNote *note = dialog->findChildren<FieldNote *>().last();
        return note->isHidden() ? QString() : note->text();
    }
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
        HostTokenDialogFixture fixture;
        QTest::keyClicks(&fixture.token(), u"rsp_live_made_up"_s);
        QStringList names;
        for (QWidget *stop : tabStops())
            names.append(accessibleName(stop));
        QCOMPARE(names, (QStringList{u"Registration token"_s, u"Register"_s, u"Cancel"_s}));
    }

    void theReturnKeyHandsItOver()
    {
        HostTokenDialogFixture fixture;
        QVERIFY(fixture.token().hasFocus());
        QTest::keyClicks(&fixture.token(), u"rsp_live_made_up"_s);
        QTest::keyClick(&fixture.token(), Qt::Key_Return);
        QCOMPARE(fixture.note(), u"Handing it to the agent…"_s);
    }

    void itSaysRegisteredOnlyWhenTheAgentShowsIt()
    {
        HostTokenDialogFixture fixture;
        fixture.submit();
        QCOMPARE(fixture.note(), u"Handing it to the agent…"_s);
        QCOMPARE(fixture.process().written, "rsp_live_made_up\n"_ba);
        fixture.end(0);
        QCOMPARE(fixture.note(), u"Waiting until the platform knows this computer…"_s);
        fixture.dialog->setStatus(notEnrolled()); // it has not tried yet
        QCOMPARE(fixture.note(), u"Waiting until the platform knows this computer…"_s);
        fixture.dialog->setStatus(healthySummary());
        QCOMPARE(fixture.note(), u"✓ This computer is registered."_s);
        QVERIFY(fixture.token().text().isEmpty());
        QVERIFY(!fixture.button(u"Cancel"_s));
        fixture.button(u"Close"_s)->click();
        HostTokenDialogFixture::settle();
        QVERIFY(!fixture.dialog);
    }

    void aRegistrationThatIsFasterThanTheAgentsProgramIsSeen()
    {
        HostTokenDialogFixture fixture;
        fixture.submit();
        fixture.dialog->setStatus(healthySummary()); // and the status does not change any more
        QCOMPARE(fixture.note(), u"Handing it to the agent…"_s);
        fixture.end(0);
        QCOMPARE(fixture.note(), u"✓ This computer is registered."_s);
    }

    void fault11_20_aRegisteredComputerIsCalledSoWhateverElseIsWrong_data()
    {
        QTest::addColumn<ConditionCode>("code");
        QTest::addColumn<QString>("besides");
        QTest::newRow("no runner") << ConditionCode::NoRuntime << u"Install a coding agent, or name one"_s;
        QTest::newRow("a full disk") << ConditionCode::DiskLow << u"The disk of this computer is almost full."_s;
        QTest::newRow("a broken configuration") << ConditionCode::ConfigInvalid << u"configuration cannot be used"_s;
        QTest::newRow("the platform went away") << ConditionCode::PlatformUnreachable << u"does not serve"_s;
    }

    void fault11_20_aRegisteredComputerIsCalledSoWhateverElseIsWrong()
    {
        QFETCH(ConditionCode, code);
        QFETCH(QString, besides);
        HostTokenDialogFixture fixture;
        fixture.submit();
        fixture.end(0);
        fixture.dialog->setStatus(summaryWith(
            withCondition({.code = code, .severity = control::Severity::Error, .message = u"So it is."_s})));
        QCOMPARE(fixture.note(), u"✓ This computer is registered."_s);
        QVERIFY2(fixture.otherProblem().contains(besides), qPrintable(fixture.otherProblem()));
        fixture.clock.advance(30s);
        QCOMPARE(fixture.note(), u"✓ This computer is registered."_s);
        QVERIFY(fixture.button(u"Close"_s));
    }

    void fault11_22_aRegistrationWithAnotherPlatformIsNone()
    {
        HostTokenDialogFixture fixture;
        fixture.submit();
        fixture.end(0);
        fixture.dialog->setStatus(elsewhere());
        QVERIFY2(!fixture.note().contains(u"is registered."_s), qPrintable(fixture.note()));
        QVERIFY2(fixture.note().contains(u"https://other.example"_s), qPrintable(fixture.note()));
    }

    void theTokenIsNeverShown()
    {
        const HostTokenDialogFixture fixture;
        QCOMPARE(fixture.token().echoMode(), QLineEdit::Password);
        QVERIFY(fixture.token().inputMethodHints().testFlag(Qt::ImhSensitiveData));
    }

    void nothingIsRegisteredWithoutAToken()
    {
        const HostTokenDialogFixture fixture;
        QVERIFY(!fixture.button(u"Register"_s)->isEnabled());
        QTest::keyClicks(&fixture.token(), u"  "_s);
        QVERIFY(!fixture.button(u"Register"_s)->isEnabled());
        QTest::keyClicks(&fixture.token(), u"a"_s);
        QVERIFY(fixture.button(u"Register"_s)->isEnabled());
    }

    void whileItIsHandedOverNothingCanBeChanged()
    {
        HostTokenDialogFixture fixture;
        fixture.submit();
        QVERIFY(!fixture.token().isEnabled() && !fixture.button(u"Register"_s)->isEnabled());
        fixture.end(0);
        QVERIFY(!fixture.token().isEnabled() && !fixture.button(u"Register"_s)->isEnabled());
    }

    void aRefusalByTheAgentShowsItsText()
    {
        HostTokenDialogFixture fixture;
        fixture.submit();
        fixture.end(1, "The keychain is locked. Unlock it.\n");
        QCOMPARE(fixture.note(), u"The keychain is locked. Unlock it."_s);
        QCOMPARE(fixture.token().text(), u"rsp_live_made_up"_s);
        fixture.button(u"Keep it in a private file"_s)->click();
        QCOMPARE(fixture.process().start.arguments, (QStringList{u"auth"_s, u"--file-store"_s}));
    }

    void withoutItsProgramThereIsNothingToTryAgain()
    {
        HostTokenDialogFixture fixture;
        fixture.program.clear();
        fixture.submit();
        fixture.clock.advance({});
        QCOMPARE(fixture.note(), u"The agent's program is missing. Install Rensei Desktop again."_s);
        QVERIFY(!fixture.button(u"Keep it in a private file"_s));
    }

    void aTokenThatThePlatformRefusesIsSaidSo()
    {
        HostTokenDialogFixture fixture;
        fixture.submit();
        fixture.end(0);
        fixture.dialog->setStatus(notEnrolled(Reason::TokenRefused));
        QVERIFY2(fixture.note().startsWith(u"The platform refused this token."_s), qPrintable(fixture.note()));
        QVERIFY(fixture.token().hasFocus());
        QVERIFY(fixture.token().isEnabled());
    }

    void theRefusalOfTheOldTokenIsOldNews()
    {
        HostTokenDialogFixture fixture;
        fixture.dialog->setStatus(notEnrolled(Reason::TokenRefused));
        fixture.submit();
        fixture.end(0);
        fixture.dialog->setStatus(notEnrolled(Reason::TokenRefused));
        QCOMPARE(fixture.note(), u"Waiting until the platform knows this computer…"_s);
        fixture.dialog->setStatus(notEnrolled(Reason::Starting));
        fixture.dialog->setStatus(notEnrolled(Reason::TokenRefused));
        QVERIFY(fixture.note().startsWith(u"The platform refused this token."_s));
    }

    void afterAWhileItSaysThatTheAgentGoesOn()
    {
        HostTokenDialogFixture fixture;
        fixture.submit();
        fixture.end(0);
        fixture.clock.advance(30s);
        QVERIFY2(fixture.note().startsWith(u"The token is kept, but this computer is not registered yet."_s),
            qPrintable(fixture.note()));
    }

    void nothingOfATokenIsLeftAfterClosing()
    {
        HostTokenDialogFixture fixture;
        fixture.submit();
        const QPointer<QLineEdit> field = &fixture.token();
        fixture.button(u"Cancel"_s)->click();
        HostTokenDialogFixture::settle();
        QVERIFY(!fixture.dialog && !field);
        fixture.end(0); // nobody is there to be told
    }
};

RENSEI_TEST(HostTokenDialogTest)

} // namespace rensei::tests

#include "tst_host_token_dialog.moc"
