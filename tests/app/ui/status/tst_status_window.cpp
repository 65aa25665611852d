#include "app/ui/status/status_window.h"

#include "app/text/time_text.h"
#include "app/widgets/result_row.h"
#include "tests/app/ui/status_builders.h"
#include "tests/app/ui/widget_probe.h"
#include "tests/support/test_case.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using status::Reason;

struct StatusWindowFixture {
    QTemporaryDir folder;
    FakeClock clock;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    StatusWindow window{settings, clock};

    explicit StatusWindowFixture(const StatusSummary &summary = healthySummary())
    {
        window.setAccount(u"acme-corp"_s);
        window.setStatus(summary, noticesNow());
        window.show();
    }

    QList<ResultRow *> rows() const { return window.findChildren<ResultRow *>(); }
    ResultRow &row(int which) const { return *rows().at(which); }
};

class StatusWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whenAllIsWellFourRowsSayWhatIsKnown()
    {
        const StatusWindowFixture fixture;
        QCOMPARE(fixture.rows().size(), 4);
        QVERIFY(labelsIn(fixture.window).contains(u"Everything works"_s));
        QVERIFY(labelsIn(fixture.window).contains(u"as of 5 s ago"_s));
        const QList<QStringList> expected{{u"Account"_s, u"mark@acme.com · user key"_s, u"5 s ago"_s},
            {u"Agent"_s, u"127.0.0.1:7734 · 0.8.3 · 0 of 4 running"_s, u"5 s ago"_s},
            {u"Platform"_s, u"this host is visible · pool local-acme-corp"_s, u"5 s ago"_s},
            {u"Capacity"_s, u"4 host(s) · 12 slot(s)"_s, u"5 s ago"_s}};
        for (int i = 0; i < 4; ++i)
            QCOMPARE(labelsIn(fixture.row(i)), expected.at(i));
    }

    void aNewerVersionLeadsToItsPage()
    {
        StatusWindowFixture fixture;
        QVERIFY(!buttonNamed(fixture.window, u"Open its page"_s));
        StatusNotices notices = noticesNow();
        notices.release = Release{u"0.2.0"_s, QUrl(u"https://example.org"_s)};
        fixture.window.setStatus(healthySummary(), notices);
        QVERIFY(labelsIn(fixture.window).join(u'\n').contains(u"Version 0.2.0 is out (you have "_s));
        const QSignalSpy asked(&fixture.window, &StatusWindow::updateRequested);
        buttonNamed(fixture.window, u"Open its page"_s)->click();
        QCOMPARE(asked.size(), 1);
        fixture.window.setStatus(healthySummary(), noticesNow());
        QVERIFY(!buttonNamed(fixture.window, u"Open its page"_s));
    }

    void diagnosticsAreSavedFromHere()
    {
        StatusWindowFixture fixture;
        const QSignalSpy asked(&fixture.window, &StatusWindow::diagnosticsRequested);
        buttonNamed(fixture.window, u"Save diagnostics…"_s)->click();
        QCOMPARE(asked.size(), 1);
    }

    void aRowThatFailsOpensToItsFix()
    {
        StatusWindowFixture fixture(
            summaryWith([](StatusInputs &inputs) { fail(inputs.status.daemon, Reason::TokenRefused); }));
        QSignalSpy requested(&fixture.window, &StatusWindow::fixRequested);
        QVERIFY(
            labelsIn(fixture.window).contains(u"This computer takes no work: the platform refused to register it"_s));
        QCOMPARE(accessibleName(fixture.row(1).findChild<QLabel *>()), u"failed"_s);
        QVERIFY(labelsIn(fixture.row(1))
                    .contains(u"Renew the registration with one click, or create a new token on the platform."_s));
        QAbstractButton *fix = buttonNamed(fixture.row(1), u"Renew registration"_s);
        QVERIFY(fix);
        fix->click();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().value<Fix>(), Fix::RenewHost);
        for (const int other : {0, 2, 3})
            QVERIFY(fixture.row(other).findChild<QPushButton *>()->isHidden());
        fixture.window.setStatus(healthySummary(), noticesNow());
        QVERIFY(fix->isHidden());
    }

    void whatFailsBecauseOfAnotherIsGreyAndSaysSo()
    {
        const StatusWindowFixture fixture(summaryWith([](StatusInputs &inputs) {
            agentGone(Supervision::Stopped)(inputs);
            fail(inputs.status.platform, Reason::NotVisible);
        }));
        QVERIFY(labelsIn(fixture.row(2)).contains(u"skipped until the agent works"_s));
        QVERIFY(labelsIn(fixture.row(2)).contains(u"–"_s));
        QVERIFY(!buttonNamed(fixture.row(2), u"Set up this computer…"_s));
        QVERIFY(buttonNamed(fixture.row(1), u"Start it"_s));
    }

    void itSaysSinceWhenAndWhatWasMended()
    {
        StatusWindowFixture fixture;
        StatusNotices notices = noticesNow();
        notices.problemSince = notices.now - 10min;
        notices.proofs = {{StatusSummary::Subject::Agent, notices.now - 1min}};
        fixture.window.setStatus(
            summaryWith([](StatusInputs &inputs) { fail(inputs.status.auth, Reason::KeyRefused); }), notices);
        QVERIFY(labelsIn(fixture.window)
                    .contains(u"noticed %1 · as of 5 s ago"_s.arg(TimeText::clock(*notices.problemSince))));
        QVERIFY(labelsIn(fixture.row(1)).contains(u"Fixed, verified %1."_s.arg(TimeText::clock(notices.now - 1min))));
    }

    void itsMarksFollowTheColoursOfTheDesktop()
    {
        const StatusWindowFixture fixture;
        const auto mark = [&fixture] { return fixture.row(0).findChild<QLabel *>()->pixmap().toImage(); };
        const QImage onLight = mark();
        QPalette dark;
        dark.setColor(QPalette::Window, Qt::black);
        dark.setColor(QPalette::WindowText, Qt::white);
        fixture.row(0).setPalette(dark);
        QVERIFY(mark() != onLight);
    }

    void whatIsSkippedHasNoMarkOfFailure()
    {
        const StatusWindowFixture fixture(summaryWith([](StatusInputs &inputs) {
            fail(inputs.status.auth, Reason::NoKey);
            for (status::Check *check :
                std::initializer_list<status::Check *>{&inputs.status.platform, &inputs.status.capacity}) {
                check->outcome = status::Outcome::Skipped;
                check->reason = Reason::AuthRequired;
            }
        }));
        for (const int skipped : {2, 3}) {
            const QStringList labels = labelsIn(fixture.row(skipped));
            QVERIFY(labels.contains(u"–"_s));
            QVERIFY(labels.contains(u"skipped until you are signed in"_s));
            QVERIFY(!labels.contains(u"5 s ago"_s));
        }
        QVERIFY(buttonNamed(fixture.row(0), u"Sign in…"_s));
    }

    void itTellsWhenSomebodyLooks()
    {
        StatusWindowFixture fixture;
        QSignalSpy watched(&fixture.window, &StatusWindow::watched);
        fixture.window.hide();
        fixture.window.show();
        QCOMPARE(watched.size(), 2);
        QCOMPARE(watched.first(), QVariantList{false});
        QCOMPARE(watched.last(), QVariantList{true});
    }

    void agesGoOnWhileItCanBeSeen()
    {
        StatusWindowFixture fixture;
        fixture.clock.advance(20s);
        fixture.window.hide();
        fixture.window.show();
        QVERIFY(labelsIn(fixture.row(0)).contains(u"25 s ago"_s));
    }

    void theKeyboardReachesEverything()
    {
        StatusWindowFixture fixture(summaryWith([](StatusInputs &inputs) {
            fail(inputs.status.auth, Reason::KeyRefused);
            fail(inputs.status.platform, Reason::NotVisible);
        }));
        fixture.window.fail(u"Something did not work."_s);
        present(fixture.window);
        fixture.window.findChild<QToolButton *>()->setFocus();
        const QList<QWidget *> stops = tabStops();
        QStringList names;
        for (QWidget *stop : stops)
            names.append(accessibleName(stop).section(u',', 0, 1));
        QCOMPARE(names,
            (QStringList{u"Account acme-corp"_s, u"Close this message"_s, u"Account, needs a key"_s,
                u"Sign in again…"_s, u"Agent, good"_s, u"Platform, failed"_s, u"Set up this computer…"_s,
                u"Capacity, good"_s, u"Check again"_s, u"Sessions…"_s, u"Save diagnostics…"_s, u"Close"_s}));
    }

    void everyRowIsReadOutAsOneSentence()
    {
        const StatusWindowFixture fixture(
            summaryWith([](StatusInputs &inputs) { fail(inputs.status.platform, Reason::NotVisible); }));
        QCOMPARE(accessibleName(&fixture.row(0)), u"Account, good, mark@acme.com · user key, 5 s ago"_s);
        QVERIFY2(accessibleName(&fixture.row(2)).startsWith(u"Platform, failed, The platform does not see"_s),
            qPrintable(accessibleName(&fixture.row(2))));
    }

    void aRowWithTheFocusSaysOnlyWhatIsNew()
    {
        StatusWindowFixture fixture;
        present(fixture.window);
        fixture.row(0).setFocus();
        const QString before = accessibleName(&fixture.row(0));
        fixture.clock.advance(20s);
        fixture.window.setStatus(healthySummary(), noticesNow());
        QCOMPARE(accessibleName(&fixture.row(0)), before);
        fixture.window.setStatus(
            summaryWith([](StatusInputs &inputs) { fail(inputs.status.auth, Reason::KeyRefused); }), noticesNow());
        QVERIFY(accessibleName(&fixture.row(0)).startsWith(u"Account, needs a key, Your key was refused"_s));
    }

    void whatIsBeingCheckedIsNotAskedForAgain()
    {
        StatusWindowFixture fixture;
        QSignalSpy requested(&fixture.window, &StatusWindow::checkRequested);
        QAbstractButton *check = buttonNamed(fixture.window, u"Check again"_s);
        check->click();
        QCOMPARE(requested.size(), 1);
        fixture.window.setChecking(true);
        QVERIFY(!check->isEnabled());
        QCOMPARE(check->text(), u"Checking…"_s);
        fixture.window.setChecking(false);
        QVERIFY(check->isEnabled());
    }

    void whatWaitsIsOneClickAway()
    {
        StatusWindowFixture fixture;
        QVERIFY(!buttonNamed(fixture.window, u"Show what waits…"_s));
        fixture.window.setStatus(summaryWith([](StatusInputs &inputs) { inputs.redSessions = 1; }), noticesNow());
        QSignalSpy asked(&fixture.window, &StatusWindow::attentionRequested);
        buttonNamed(fixture.window, u"Show what waits…"_s)->click();
        QCOMPARE(asked.size(), 1);
    }

    void theAccountOffersTheOthers()
    {
        StatusWindowFixture fixture;
        auto *account = fixture.window.findChild<QToolButton *>();
        QCOMPARE(account->text(), u"acme-corp"_s);
        auto *menu = new QMenu;
        menu->addAction(u"home"_s);
        fixture.window.setAccountMenu(menu);
        QCOMPARE(account->menu(), menu);
        QSignalSpy setUp(&fixture.window, &StatusWindow::hostTokenRequested);
        menu->actions().last()->trigger();
        QCOMPARE(setUp.size(), 1);
        fixture.window.setAccount({});
        QVERIFY(account->isHidden());
    }

    void anOrganisationWithAnAmpersandIsShownWithIt()
    {
        StatusWindowFixture fixture;
        fixture.window.setAccount(u"R&D"_s);
        const auto *account = fixture.window.findChild<QToolButton *>();
        QCOMPARE(account->text(), u"R&&D"_s);
        QCOMPARE(account->accessibleName(), u"Account R&D"_s);
    }

    void keysCloseAndCheck()
    {
        StatusWindowFixture fixture;
        present(fixture.window);
        QSignalSpy requested(&fixture.window, &StatusWindow::checkRequested);
        QTest::keyClick(&fixture.window, Qt::Key_F5);
        QCOMPARE(requested.size(), 1);
        QTest::keyClick(&fixture.window, Qt::Key_Escape);
        QVERIFY(fixture.window.isHidden());
    }

    void aQuitThatWaitsCanBeCalledOff()
    {
        StatusWindowFixture fixture;
        QSignalSpy canceled(&fixture.window, &StatusWindow::quitCanceled);
        QVERIFY(!buttonNamed(fixture.window, u"Do not quit"_s));
        StatusNotices notices = noticesNow();
        notices.finishing = u"Quits when 2 sessions have ended"_s;
        notices.keepsAwake = u"Kept awake: ENG-1 makes progress"_s;
        fixture.window.setStatus(healthySummary(), notices);
        QVERIFY(labelsIn(fixture.window).contains(u"Quits when 2 sessions have ended. No new session begins."_s));
        QVERIFY(labelsIn(fixture.window).join(u'\n').contains(u"Kept awake: ENG-1 makes progress"_s));
        buttonNamed(fixture.window, u"Do not quit"_s)->click();
        QCOMPARE(canceled.size(), 1);
    }

    void aWakeReportIsThereUntilItWasSeen()
    {
        StatusWindowFixture fixture;
        QSignalSpy seen(&fixture.window, &StatusWindow::wakeReportsSeen);
        StatusNotices notices = noticesNow();
        notices.wakeReports = u"Asleep from 23:10 to 07:02.\nENG-1 is completed."_s;
        fixture.window.hide();
        fixture.window.setStatus(healthySummary(), notices);
        QCOMPARE(seen.size(), 0); // it has not been open since
        fixture.window.show();
        QVERIFY(labelsIn(fixture.window).contains(notices.wakeReports));
        buttonNamed(fixture.window, u"Seen"_s)->click();
        QCOMPARE(seen.size(), 1);
        fixture.window.hide();
        QCOMPARE(seen.size(), 2);
        fixture.window.setStatus(healthySummary(), noticesNow());
        fixture.window.show();
        QVERIFY(!buttonNamed(fixture.window, u"Seen"_s));
        fixture.window.hide();
        QCOMPARE(seen.size(), 2);
    }

    void itsPlaceIsRemembered()
    {
        QTemporaryDir folder;
        FakeClock clock;
        Settings settings(folder.filePath(u"settings.ini"_s));
        {
            StatusWindow window(settings, clock);
            window.show();
            window.resize(555, 444);
            window.hide();
        }
        StatusWindow again(settings, clock);
        QCOMPARE(again.size(), QSize(555, 444));
    }
};

RENSEI_TEST(StatusWindowTest)

} // namespace rensei::tests

#include "tst_status_window.moc"
