// What the set-up window offers where another program for the same work is set up.
#include "tests/app/ui/setup/setup_window_fixture.h"
#include "tests/app/ui/widget_probe.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

#include <algorithm>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;
using OfferTask = SetupWindow::Task;

// moc takes two slashes in a raw string for a comment.
static const QByteArray ownPlatform = "\"canImport\":true,\"platform\":\"https://own.example\",\"hasKey\":true";

class SetupOfferTest : public QObject {
    Q_OBJECT

    static bool isSaid(const SetupWindowFixture &s, const QString &text)
    {
        const QStringList labels = labelsIn(s.window);
        return std::ranges::any_of(labels, [&text](const QString &label) { return label.contains(text); });
    }
    static QAbstractButton *offer(const SetupWindowFixture &s, const QString &text)
    {
        return buttonNamed(s.window, text);
    }
    static void lookWith(SetupWindowFixture &s, const QByteArray &foreign)
    {
        s.signIn();
        s.window.present(OfferTask::SetUp);
        s.look(s.planWith(foreign));
    }

private Q_SLOTS:
    void withoutOneNothingIsOffered()
    {
        SetupWindowFixture s;
        lookWith(s, {});
        QVERIFY(!offer(s, u"Import it"_s) && !offer(s, u"Only watch it"_s) && !offer(s, u"Start afresh"_s));
    }

    void anImportIsOneClick()
    {
        SetupWindowFixture s;
        lookWith(s, s.importable());
        QVERIFY(isSaid(s, u"is set up on this computer, in /home/mark/.donmai."_s));
        QVERIFY(isSaid(s, u"An import takes over: the platform https://app.rensei.ai, the registration key,"_s));
        offer(s, u"Import it"_s)->click();
        const QStringList arguments = s.process().start.arguments;
        QCOMPARE(arguments.value(arguments.indexOf(u"--import"_s) + 1), u"/home/mark/.donmai"_s);
        QCOMPARE(arguments.mid(arguments.size() - 2), (QStringList{u"--platform"_s, u"https://app.rensei.ai"_s}));
        QVERIFY(!arguments.contains(u"--project"_s) && !arguments.contains(u"--runner"_s)); // it says that itself
        QVERIFY(!offer(s, u"Import it"_s));
    }

    void whatFailedIsTriedAgainAsAnImport()
    {
        SetupWindowFixture s;
        lookWith(s, s.importable());
        offer(s, u"Import it"_s)->click();
        s.write(R"({"type":"step","id":"import","state":"failed","problem":{"code":"import-runs",)"
                R"("text":"It runs here (donmai, process 7).","todo":"End it.","command":"systemctl --user stop x"}})");
        s.finish(R"({"type":"finished","ok":false})", 69);
        QVERIFY(isSaid(s, u"It stopped at “Other set-up”."_s));
        QVERIFY(isSaid(s, u"In a terminal: systemctl --user stop x"_s));
        offer(s, u"Try again"_s)->click();
        QVERIFY(s.process().start.arguments.contains(u"--import"_s));
        s.finish(R"({"type":"finished","ok":false})", 69);
        offer(s, u"Back"_s)->click();
        s.look();
        offer(s, u"Set up this computer"_s)->click();
        QVERIFY(!s.process().start.arguments.contains(u"--import"_s));
    }

    void withItsKeyNobodyNeedsToSignIn()
    {
        SetupWindowFixture s;
        s.hasForeignFolder = true;
        s.window.present(OfferTask::SetUp);
        QVERIFY(isSaid(s, u"Sign in to your platform"_s));
        s.look(s.planWith(s.foreignWith(ownPlatform)));
        offer(s, u"Import it"_s)->click();
        QVERIFY(s.process().start.arguments.contains(u"https://own.example"_s));
        s.finish(R"({"type":"finished","ok":true})", 0);
        QCOMPARE(s.accounts.serverUrl(), u"https://own.example"_s);
    }

    void withoutItsKeySomebodySignsInFirst()
    {
        SetupWindowFixture s;
        s.hasForeignFolder = true;
        s.window.present(OfferTask::SetUp);
        const QByteArray plan = s.planWith(s.foreignWith(R"("canImport":true,"hasKey":false)"));
        s.look(plan);
        QVERIFY(!offer(s, u"Import it"_s) && offer(s, u"Only watch it"_s));
        QVERIFY(isSaid(s, u"Its registration key is not in its files."_s));
        s.signIn();
        s.look(plan);
        QVERIFY(offer(s, u"Import it"_s));
    }

    void aSetUpForAnotherPlatformSaysWhatToDo()
    {
        SetupWindowFixture s;
        lookWith(s, s.foreignWith(ownPlatform));
        QVERIFY(!offer(s, u"Import it"_s));
        QVERIFY(isSaid(s, u"It is for https://own.example. To import it, sign in there first"_s));
    }

    void oneThatCannotBeReadSaysWhy()
    {
        SetupWindowFixture s;
        lookWith(s, s.foreignWith(R"("problem":"The file is no configuration.")"));
        QVERIFY(!offer(s, u"Import it"_s));
        QVERIFY(isSaid(s, u"It cannot be imported: The file is no configuration."_s));
    }

    void oneThatRunsIsSaidTo()
    {
        SetupWindowFixture s;
        lookWith(s, s.foreignWith(R"("canImport":true,"hasKey":true,"running":"donmai, process 7")"));
        QVERIFY(isSaid(s, u"and runs (donmai, process 7)"_s));
    }

    void onlyWatchingItEndsTheSetUp()
    {
        SetupWindowFixture s;
        lookWith(s, s.foreignWith(R"("canImport":true,"port":7740)"));
        QSignalSpy status(&s.window, &SetupWindow::statusRequested);
        QSignalSpy watched(&s.window, &SetupWindow::watchChosen);
        offer(s, u"Only watch it"_s)->click();
        QCOMPARE(status.size(), 1);
        QCOMPARE(watched.size(), 1);
        QCOMPARE(watched.first().first().value<quint16>(), quint16(7740));
        QVERIFY(!s.window.isVisible());
    }

    void startingAfreshTakesTheOfferAway()
    {
        SetupWindowFixture s;
        lookWith(s, s.importable());
        offer(s, u"Start afresh"_s)->click();
        QVERIFY(!offer(s, u"Import it"_s) && !offer(s, u"Start afresh"_s));
        offer(s, u"Set up this computer"_s)->click();
        QVERIFY(!s.process().start.arguments.contains(u"--import"_s));
    }
};

RENSEI_TEST(SetupOfferTest)

} // namespace rensei::tests

#include "tst_setup_offer.moc"
