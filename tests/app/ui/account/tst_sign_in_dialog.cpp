#include "app/ui/account/sign_in_dialog.h"

#include "app/widgets/field_note.h"
#include "tests/app/ui/widget_probe.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_secret_store.h"
#include "tests/fakes/fake_transport.h"
#include "tests/support/test_case.h"

#include <QClipboard>
#include <QJsonArray>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;
using secrets::StoreProblem;

/// Lends a transport that outlives what it is lent to.
class LentTransport final : public http::Transport {
public:
    explicit LentTransport(FakeTransport &lender)
        : m_lender(lender)
    {
    }
    void send(const http::Request &request, QObject *context, Then then) override
    {
        m_lender.send(request, context, std::move(then));
    }

private:
    FakeTransport &m_lender;
};

struct SignInDialogFixture {
    FakeClock clock;
    FakeTransport transport;
    FakeSecretStore keychain;
    FakeSecretStore memory;
    config::Contexts contexts;
    QPointer<SignInDialog> dialog;
    QSignalSpy signedIn;

    explicit SignInDialogFixture(const QString &again = {}, const config::Contexts &known = {})
        : contexts(known)
        , dialog(new SignInDialog({[this](const QUrl &) { return std::make_unique<LentTransport>(transport); },
                                      keychain, memory, clock, [this] { return contexts; }, again},
              u"https://app.rensei.ai"_s))
        , signedIn(dialog, &SignInDialog::signedIn)
    {
        present(*dialog);
    }

    ~SignInDialogFixture() { delete dialog; }

    QList<QLineEdit *> fields() const { return dialog->findChildren<QLineEdit *>(); }
    QLineEdit &address() const { return *fields().at(0); }
    QLineEdit &key() const { return *fields().at(1); }
    QString note(int which) const
    {
        const FieldNote *note = dialog->findChildren<FieldNote *>().at(which);
        return note->isHidden() ? QString() : note->text();
    }
    QString addressNote() const { return note(0); }
    QString keyNote() const { return note(1); }
    QAbstractButton *button(const QString &text) const { return buttonNamed(*dialog, text); }

    /// A key is typed and confirmed; the platform is being requested.
    void submit(const QString &typed = u"rsk_live_made_up"_s)
    {
        QTest::keyClicks(&key(), typed);
        button(u"Sign in"_s)->click();
        clock.advance({});
    }
    void accept() { transport.answer(200, {{u"email"_s, u"mark@acme.com"_s}}); }

    /// Runs what was put off until the event loop, so that a closed dialog is gone.
    static void settle() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }
};

config::Contexts workOfMark()
{
    config::Context context{.name = u"work"_s, .platform = u"https://app.rensei.ai"_s};
    context.organisation = u"acme"_s;
    context.email = u"mark@acme.com"_s;
    return config::withContext({}, context).value();
}

class SignInDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsCheckedAndKept()
    {
        SignInDialogFixture fixture;
        fixture.submit();
        QCOMPARE(fixture.transport.sent.last().bearer->view().toByteArray(), "rsk_live_made_up"_ba);
        fixture.accept();
        QCOMPARE(fixture.keyNote(), u"✓ mark@acme.com"_s);
        QVERIFY(fixture.signedIn.isEmpty()); // it is not kept yet
        fixture.keychain.answerAll();
        QCOMPARE(fixture.signedIn.size(), 1);
        QCOMPARE(fixture.keychain.entries.value(u"user-key https://app.rensei.ai"_s), "rsk_live_made_up"_ba);
        SignInDialogFixture::settle();
        QVERIFY(!fixture.dialog);
    }

    void somebodyElsesKeyReplacesNothing()
    {
        SignInDialogFixture fixture(u"work"_s, workOfMark());
        fixture.submit();
        fixture.transport.answer(
            200, {{u"email"_s, u"ann@other.org"_s}, {u"org"_s, QJsonObject{{u"slug"_s, u"other"_s}}}});
        QVERIFY2(fixture.keyNote().contains(u"ann@other.org, other"_s), qPrintable(fixture.keyNote()));
        QVERIFY(fixture.keyNote().contains(u"mark@acme.com, acme"_s));
        fixture.keychain.answerAll();
        QVERIFY(fixture.keychain.entries.isEmpty()); // nothing is stored before that is confirmed
        fixture.button(u"Add the other account"_s)->click();
        fixture.keychain.answerAll();
        QCOMPARE(fixture.keychain.entries.keys(), QStringList{u"user-key https://app.rensei.ai other"_s});
        QCOMPARE(fixture.signedIn.size(), 1);
    }

    void enterAddsNobodyElse()
    {
        SignInDialogFixture fixture(u"work"_s, workOfMark());
        fixture.submit();
        fixture.transport.answer(200, {{u"email"_s, u"ann@other.org"_s}});
        QTest::keyClick(&fixture.key(), Qt::Key_Return);
        fixture.keychain.answerAll();
        QVERIFY(fixture.keychain.entries.isEmpty() && fixture.signedIn.isEmpty());
    }

    void afterSomebodyElsesKeyTheRightOneCanBeTyped()
    {
        SignInDialogFixture fixture(u"work"_s, workOfMark());
        fixture.submit();
        fixture.transport.answer(200, {{u"email"_s, u"ann@other.org"_s}});
        fixture.key().clear();
        fixture.submit(u"rsk_live_right"_s);
        fixture.accept();
        fixture.keychain.answerAll();
        QCOMPARE(fixture.keychain.entries.value(u"user-key https://app.rensei.ai"_s), "rsk_live_right"_ba);
    }

    void theSameAccountReplacesItsKey()
    {
        SignInDialogFixture fixture(u"work"_s, workOfMark());
        QVERIFY(fixture.dialog->windowTitle().contains(u"work"_s));
        fixture.submit();
        fixture.accept();
        fixture.keychain.answerAll();
        QCOMPARE(fixture.keychain.entries.keys(), QStringList{u"user-key https://app.rensei.ai"_s});
        QCOMPARE(fixture.signedIn.size(), 1);
    }

    void theKeyboardReachesEverything()
    {
        SignInDialogFixture fixture;
        fixture.address().setFocus();
        QStringList names;
        for (QWidget *stop : tabStops())
            names.append(accessibleName(stop));
        QCOMPARE(names, (QStringList{u"Platform"_s, u"Key"_s, u"Paste"_s, u"Sign in"_s, u"Cancel"_s}));
    }

    void theKeyboardReachesThePlaceOfAKeyToo()
    {
        SignInDialogFixture fixture;
        fixture.submit();
        fixture.accept();
        fixture.keychain.problem = StoreProblem::Absent;
        fixture.keychain.answerAll();
        QStringList names;
        for (QWidget *stop : tabStops())
            names.append(accessibleName(stop));
        names.sort();
        QCOMPARE(names,
            (QStringList{u"Cancel"_s, u"Keep until quit"_s, u"Key"_s, u"Paste"_s, u"Platform"_s, u"Try again"_s}));
    }

    void theKeyIsNeverShown()
    {
        SignInDialogFixture fixture;
        QCOMPARE(fixture.key().echoMode(), QLineEdit::Password);
        QVERIFY(fixture.key().inputMethodHints().testFlag(Qt::ImhSensitiveData));
        QTest::keyClicks(&fixture.key(), u"rsk_live_made_up"_s);
        QVERIFY(!fixture.key().displayText().contains(u"rsk"_s));
        const QAccessibleInterface *field = QAccessible::queryAccessibleInterface(&fixture.key());
        QVERIFY(field->state().passwordEdit);
        QVERIFY(!field->text(QAccessible::Value).contains(u"rsk"_s));
    }

    void nothingOfAKeyIsLeftAfterClosing()
    {
        SignInDialogFixture fixture;
        QTest::keyClicks(&fixture.key(), u"rsk_live_made_up"_s);
        const QPointer<QLineEdit> field = &fixture.key();
        fixture.button(u"Cancel"_s)->click();
        SignInDialogFixture::settle();
        QVERIFY(!fixture.dialog && !field);
        QVERIFY(fixture.keychain.entries.isEmpty() && fixture.memory.entries.isEmpty());
    }

    void whatIsUnderWayEndsWithTheDialog()
    {
        SignInDialogFixture fixture;
        fixture.submit();
        fixture.button(u"Cancel"_s)->click();
        SignInDialogFixture::settle();
        QVERIFY(!fixture.dialog);
        QCOMPARE(fixture.transport.waiting(), 0);
    }

    void whileItIsCheckedNothingCanBeChanged()
    {
        SignInDialogFixture fixture;
        fixture.submit();
        QCOMPARE(fixture.keyNote(), u"Checking with the platform…"_s);
        QVERIFY(
            !fixture.address().isEnabled() && !fixture.key().isEnabled() && !fixture.button(u"Sign in"_s)->isEnabled());
        QVERIFY(!fixture.button(u"Paste"_s)->isEnabled());
        QVERIFY(fixture.button(u"Cancel"_s)->isEnabled());
    }

    void whileItIsKeptNothingCanBeChanged()
    {
        SignInDialogFixture fixture;
        fixture.submit();
        fixture.accept();
        QVERIFY(!fixture.key().isEnabled() && !fixture.button(u"Sign in"_s)->isEnabled());
        fixture.keychain.problem = StoreProblem::Locked;
        fixture.keychain.answerAll();
        fixture.button(u"Try again"_s)->click();
        QVERIFY(!fixture.key().isEnabled() && !fixture.button(u"Keep until quit"_s)->isEnabled());
    }

    void anErrorStandsUnderTheFieldItIsAbout_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<bool>("isAboutKey");
        QTest::addColumn<QString>("text");
        QTest::newRow("refused") << Error{.kind = ErrorKind::Unauthorized,
            .httpStatus = 401,
            .serverText = u"invalid key"_s}
                                 << true
                                 << u"This key was refused. Check that it was copied whole, or create a new one."_s;
        QTest::newRow("fault10D16: a key that may not sign in")
            << Error{.kind = ErrorKind::Forbidden, .httpStatus = 403, .serverText = u"No seat"_s} << true
            << u"The platform does not let this key sign in. It says: “No seat”"_s;
        QTest::newRow("fault10D15: a certificate that is not trusted")
            << Error{.kind = ErrorKind::Offline, .detail = u"so it is"_s, .barrier = rensei::Barrier::Certificate}
            << false
            << u"There is no safe connection to the platform: so it is. If your network has a certificate of its own, "
               "name its file under “network: caFile” in the agent's configuration."_s;
        QTest::newRow("offline")
            << Error{.kind = ErrorKind::Offline} << false
            << u"The platform cannot be reached. Check the address and your network, then try again."_s;
        QTest::newRow("trouble") << Error{.kind = ErrorKind::Overloaded, .httpStatus = 503} << false
                                 << u"The platform answered 503, so the key could not be checked. Try again later."_s;
    }

    void anErrorStandsUnderTheFieldItIsAbout()
    {
        QFETCH(Error, error);
        QFETCH(bool, isAboutKey);
        QFETCH(QString, text);
        SignInDialogFixture fixture;
        fixture.submit();
        fixture.transport.answer(error);
        QCOMPARE(isAboutKey ? fixture.keyNote() : fixture.addressNote(), text);
        QVERIFY((isAboutKey ? fixture.addressNote() : fixture.keyNote()) != text);
        QVERIFY(isAboutKey ? fixture.key().hasFocus() : fixture.address().hasFocus());
        QCOMPARE(fixture.key().text(), u"rsk_live_made_up"_s); // nothing typed is lost
        QVERIFY(fixture.button(u"Sign in"_s)->isEnabled());
        QTest::keyClick(&fixture.key(), Qt::Key_End);
        QTest::keyClick(&fixture.key(), Qt::Key_X);
        QVERIFY(fixture.addressNote() != text && fixture.keyNote() != text); // it is no longer about what is there
    }

    void aHostsTokenIsKnownWithoutAskingAnybody()
    {
        SignInDialogFixture fixture;
        fixture.submit(u"rsp_made_up"_s);
        QCOMPARE(fixture.keyNote(), u"This is a registration token for a host. A user key is needed here."_s);
        QVERIFY(fixture.transport.sent.isEmpty());
    }

    void withoutAKeychainItCanBeKeptUntilQuit()
    {
        SignInDialogFixture fixture;
        fixture.submit();
        fixture.accept();
        fixture.keychain.problem = StoreProblem::Absent;
        fixture.keychain.answerAll();
        QCOMPARE(
            fixture.keyNote(), u"No keychain was found on this computer. The key can be kept for this session only."_s);
        QAbstractButton *untilQuit = fixture.button(u"Keep until quit"_s);
        QVERIFY(untilQuit && untilQuit->hasFocus());
        untilQuit->click();
        fixture.memory.answerAll();
        QCOMPARE(fixture.signedIn.size(), 1);
        QVERIFY(fixture.keychain.entries.isEmpty());
        QCOMPARE(fixture.memory.entries.size(), 1);
    }

    void aLockedKeychainIsTriedAgain()
    {
        SignInDialogFixture fixture;
        fixture.submit();
        fixture.accept();
        fixture.keychain.problem = StoreProblem::Locked;
        fixture.keychain.answerAll();
        QCOMPARE(fixture.keyNote(), u"The keychain is locked. Unlock it and try again."_s);
        fixture.keychain.problem.reset();
        fixture.button(u"Try again"_s)->click();
        fixture.keychain.answerAll();
        QCOMPARE(fixture.signedIn.size(), 1);
    }

    void aPlatformWithoutAccountsIsUsedOnlyWhenTheUserSaysSo()
    {
        SignInDialogFixture fixture;
        fixture.submit();
        fixture.transport.answer(Error{.kind = ErrorKind::RouteMissing, .httpStatus = 404});
        fixture.transport.answer(200, {{u"sessions"_s, QJsonArray()}});
        QVERIFY(fixture.keyNote().startsWith(u"This platform has no accounts"_s));
        QVERIFY(fixture.signedIn.isEmpty());
        fixture.button(u"Use this platform"_s)->click();
        fixture.keychain.answerAll();
        QCOMPARE(fixture.signedIn.size(), 1);
    }

    void aKeyIsPastedWithoutWhatCameAlong()
    {
        SignInDialogFixture fixture;
        QGuiApplication::clipboard()->setText(u"  rsk_live_\nmade_up\n"_s);
        fixture.address().setFocus();
        fixture.button(u"Paste"_s)->click();
        QVERIFY(fixture.key().hasFocus());
        fixture.button(u"Sign in"_s)->click();
        fixture.clock.advance({});
        QCOMPARE(fixture.transport.sent.last().bearer->view().toByteArray(), "rsk_live_made_up"_ba);
    }
};

RENSEI_TEST(SignInDialogTest)

} // namespace rensei::tests

#include "tst_sign_in_dialog.moc"
