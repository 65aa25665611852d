#include "app/ui/tray/tray_menu.h"

#include "tests/app/ui/status_builders.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;
using control::DaemonStatus;
using status::Reason;

static QList<QAction *> visible(const QMenu &menu)
{
    QList<QAction *> all;
    for (QAction *action : menu.actions()) {
        if (action->isVisible() && !action->isSeparator())
            all.append(action);
    }
    return all;
}

static QStringList texts(const QMenu &menu)
{
    QStringList all;
    for (const QAction *action : visible(menu))
        all.append(action->text());
    return all;
}

static QAction *entry(const QMenu &menu, const QString &begin)
{
    for (QAction *action : visible(menu)) {
        if (action->text().startsWith(begin))
            return action;
    }
    return nullptr;
}

static QMenu &agentMenu(const QMenu &menu)
{
    return *entry(menu, u"Agent"_s)->menu();
}

static QList<AttentionRow> sessions(int count)
{
    QList<AttentionRow> rows;
    for (int i = 1; i <= count; ++i)
        rows.append({QString::number(i), u"ENG-%1  tool loop stuck, 9 min"_s.arg(i)});
    return rows;
}

class TrayMenuTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewerVersionIsAnEntryForAsLongAsItIsOne()
    {
        TrayMenu menu;
        StatusNotices notices = noticesNow();
        notices.release = Release{u"0.2.0"_s, QUrl(u"https://example.org"_s)};
        menu.setStatus(healthySummary(), notices, true);
        const QSignalSpy asked(&menu, &TrayMenu::updateRequested);
        QVERIFY(entry(menu, u"Version 0.2.0 is out"_s));
        entry(menu, u"Version 0.2.0 is out"_s)->trigger();
        QCOMPARE(asked.size(), 1);
        menu.setStatus(healthySummary(), noticesNow(), true);
        QVERIFY(!entry(menu, u"Version 0.2.0 is out"_s));
    }

    void whenAllIsWellItIsShort()
    {
        TrayMenu menu;
        menu.setStatus(healthySummary(), noticesNow(), true);
        const QStringList all = texts(menu);
        QCOMPARE(all.size(), 11);
        QCOMPARE(all.at(0), u"✓ All good · 0 of 4 sessions running"_s);
        QVERIFY(all.at(1).startsWith(u"as of "_s));
        QCOMPARE(all.mid(2),
            (QStringList{u"Sessions…"_s, u"Status…"_s, u"Agent"_s, u"Account"_s, u"Notifications"_s, u"Settings…"_s,
                u"Check this computer…"_s, u"Set up this computer…"_s, u"Quit"_s}));
        QSignalSpy requested(&menu, &TrayMenu::statusRequested);
        visible(menu).at(1)->trigger();
        QCOMPARE(requested.size(), 1);
    }

    void questionsOfAgentsComeFirst()
    {
        TrayMenu menu;
        QSignalSpy requested(&menu, &TrayMenu::attentionRequested);
        menu.setStatus(summaryWith([](StatusInputs &inputs) { inputs.openApprovals = 2; }), noticesNow(), true);
        QCOMPARE(texts(menu).at(0), u"▲ 2 question(s) of agents wait for you"_s);
        QAction *answer = entry(menu, u"? 2 question(s) of agents wait for you…"_s);
        QVERIFY(answer);
        answer->trigger();
        QCOMPARE(requested.size(), 1);
        menu.setStatus(healthySummary(), noticesNow(), true);
        QVERIFY(!answer->isVisible());
    }

    void allThatWaitsIsCountedTogether()
    {
        TrayMenu menu;
        menu.setStatus(summaryWith([](StatusInputs &inputs) {
            inputs.openApprovals = 1;
            inputs.redSessions = 1;
            inputs.failedSessions = 2;
        }),
            noticesNow(), true);
        QVERIFY2(entry(menu, u"? 4 thing(s) wait for you…"_s), qPrintable(texts(menu).join(u'\n')));
        menu.setSessions({{u"1"_s, u"ENG-1  tool loop stuck, 9 min"_s}, {u"2"_s, u"ENG-2  failed 1 h ago"_s, true}});
        QVERIFY(entry(menu, u"▲ ENG-1"_s));
        QVERIFY(entry(menu, u"✕ ENG-2"_s));
    }

    void slotsAreChosenAndMarkedOnceTheAgentSaysSo()
    {
        TrayMenu menu;
        menu.setStatus(healthySummary(), noticesNow(), true);
        QSignalSpy requested(&menu, &TrayMenu::slotsRequested);
        QAction *slots4 = entry(agentMenu(menu), u"Takes up to 4 session(s)"_s);
        QVERIFY(slots4);
        const QList<QAction *> counts = slots4->menu()->actions();
        QCOMPARE(counts.size(), 17);
        QVERIFY(counts.at(4)->isChecked());
        counts.at(0)->trigger();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first(), QVariantList{0});
        QVERIFY(counts.at(4)->isChecked() && !counts.at(0)->isChecked());
        menu.setStatus(summaryWith([](StatusInputs &inputs) { inputs.agent->maxSessions = 0; }), noticesNow(), true);
        QVERIFY(counts.at(0)->isChecked() && !counts.at(4)->isChecked());
        menu.setStatus(summaryWith(agentGone(Supervision::Stopped)), noticesNow(), true);
        QVERIFY(!slots4->menu()->isEnabled());
    }

    void kindsOfNoticesAreChosen()
    {
        TrayMenu menu;
        menu.setStatus(healthySummary(), noticesNow(), true);
        QSignalSpy chosen(&menu, &TrayMenu::noticesChosen);
        const QMenu *notices = entry(menu, u"Notifications"_s)->menu();
        QVERIFY(entry(*notices, u"Questions of agents"_s)->isChecked());
        QAction *night = entry(*notices, u"None from 22:00 to 07:00"_s);
        QVERIFY(!night->isChecked());
        entry(*notices, u"Red and failed sessions"_s)->trigger();
        night->trigger();
        QCOMPARE(chosen.size(), 2);
        const auto choices = chosen.last().first().value<NoticeChoices>();
        QVERIFY(choices.questions && !choices.sessions && choices.computer && choices.isQuietAtNight);
        menu.setNoticeChoices({.questions = false});
        QVERIFY(!entry(*notices, u"Questions of agents"_s)->isChecked());
        QVERIFY(!night->isChecked());
    }

    void onlySessionsThatRunCanBePaused()
    {
        TrayMenu menu;
        menu.setStatus(healthySummary(), noticesNow(), true);
        QSignalSpy requested(&menu, &TrayMenu::pauseAllRequested);
        QAction *all = entry(agentMenu(menu), u"Pause all"_s);
        QVERIFY(!all->isEnabled());
        menu.setStatus(summaryWith([](StatusInputs &inputs) { inputs.agent->activeSessions = 1; }), noticesNow(), true);
        all->trigger();
        QCOMPARE(requested.size(), 1);
    }

    void itsEntriesStayTheSameObjects()
    {
        TrayMenu menu;
        menu.setStatus(healthySummary(), noticesNow(), true);
        const QList<QAction *> before = menu.actions();
        const QList<QAction *> agentBefore = agentMenu(menu).actions();
        menu.setStatus(summaryWith(agentGone(Supervision::Stopped)), noticesNow(), false);
        menu.setSessions(sessions(12));
        menu.setStatus(healthySummary(), noticesNow(), true);
        menu.setSessions({});
        QCOMPARE(menu.actions(), before);
        QCOMPARE(agentMenu(menu).actions(), agentBefore);
    }

    void whatFailsIsAnEntryThatMendsIt()
    {
        TrayMenu menu;
        QSignalSpy requested(&menu, &TrayMenu::fixRequested);
        menu.setStatus(summaryWith(agentGone(Supervision::Stopped)), noticesNow(), true);
        QAction *fix = entry(menu, u"✕ The agent is not running — Start it"_s);
        QVERIFY2(fix, qPrintable(texts(menu).join(u'\n')));
        fix->trigger();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().value<Fix>(), Fix::StartAgent);
        menu.setStatus(healthySummary(), noticesNow(), true);
        QVERIFY(!fix->isVisible());
    }

    void everyCheckThatFailsHasAnEntry()
    {
        TrayMenu menu;
        menu.setStatus(summaryWith([](StatusInputs &inputs) {
            fail(inputs.status.auth, Reason::KeyRefused);
            fail(inputs.status.platform, Reason::NotVisible);
            inputs.agent->status = DaemonStatus::Paused;
        }),
            noticesNow(), true);
        QVERIFY(entry(menu, u"○ Your key was refused — Sign in again…"_s));
        QVERIFY(entry(menu, u"▲ The agent is paused — Resume"_s));
        QVERIFY(entry(menu, u"✕ The platform does not see this computer — Set up this computer…"_s));
    }

    void theMarkIsThatOfTheState_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("mark");
        const auto row = [](const char *name, const Change &change, const QString &mark) {
            QTest::newRow(name) << change << mark;
        };
        row(
            "ok", [](StatusInputs &) {}, u"✓"_s);
        row(
            "busy", [](StatusInputs &inputs) { inputs.agent->activeSessions = 1; }, u"▶"_s);
        row(
            "attention", [](StatusInputs &inputs) { inputs.redSessions = 1; }, u"▲"_s);
        row("error", agentGone(Supervision::Stopped), u"✕"_s);
        row(
            "signed out", [](StatusInputs &inputs) { fail(inputs.status.auth, Reason::NoKey); }, u"○"_s);
        row(
            "stale", [](StatusInputs &inputs) { inputs.isListLost = true; }, u"○"_s);
        row(
            "checking", [](StatusInputs &inputs) { inputs.status = {}; }, u"○"_s);
    }

    void theMarkIsThatOfTheState()
    {
        QFETCH(Change, change);
        QFETCH(QString, mark);
        TrayMenu menu;
        menu.setStatus(summaryWith(change), noticesNow(), true);
        QVERIFY2(visible(menu).first()->text().startsWith(mark + u' '), qPrintable(visible(menu).first()->text()));
    }

    void theAgentCanBeToldWhatItsStateAllows_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("isOwn");
        QTest::addColumn<QStringList>("enabled");
        const auto row = [](const char *name, const Change &change, bool isOwn, const QStringList &enabled) {
            QTest::newRow(name) << change << isOwn << enabled + QStringList{u"Log…"_s, u"Open logs folder"_s};
        };
        const QString slots4 = u"Takes up to 4 session(s)"_s;
        row("ready", [](StatusInputs &) {}, true, {u"Pause"_s, u"Restart…"_s, slots4});
        row("somebody else's", [](StatusInputs &) {}, false, {u"Pause"_s, slots4});
        row("paused", [](StatusInputs &inputs) { inputs.agent->status = DaemonStatus::Paused; }, true,
            {u"Resume"_s, u"Restart…"_s, slots4});
        row("draining", [](StatusInputs &inputs) { inputs.agent->status = DaemonStatus::Draining; }, false,
            {u"Resume"_s, slots4});
        row("gone", agentGone(Supervision::Stopped), false, {});
        row("fault11_47: it keeps stopping", agentGone(Supervision::CrashLoop), true, {u"Restart…"_s});
    }

    void theAgentCanBeToldWhatItsStateAllows()
    {
        QFETCH(Change, change);
        QFETCH(bool, isOwn);
        QFETCH(QStringList, enabled);
        TrayMenu menu;
        menu.setStatus(summaryWith(change), noticesNow(), isOwn);
        QStringList found;
        for (const QAction *action : visible(agentMenu(menu))) {
            if (action->isEnabled())
                found.append(action->text());
        }
        QCOMPARE(found, enabled);
    }

    void noMoreThanEightSessionsAreListed()
    {
        TrayMenu menu;
        QSignalSpy requested(&menu, &TrayMenu::sessionRequested);
        menu.setSessions(sessions(12));
        QVERIFY(entry(menu, u"▲ ENG-8 "_s));
        QVERIFY(!entry(menu, u"▲ ENG-9 "_s));
        entry(menu, u"▲ ENG-3 "_s)->trigger();
        QCOMPARE(requested.first().first().toString(), u"3"_s);
        menu.setSessions(sessions(1));
        QVERIFY(entry(menu, u"▲ ENG-1 "_s) && !entry(menu, u"▲ ENG-2 "_s));
    }

    void anAmpersandIsShownAsOne()
    {
        TrayMenu menu;
        menu.setSessions({{u"1"_s, u"R&D-7  long running"_s}});
        QVERIFY(entry(menu, u"▲ R&&D-7"_s));
        menu.setStatus(summaryWith(withCondition({.code = control::ConditionCode::Unknown,
                           .severity = control::Severity::Error,
                           .message = u"This & that"_s})),
            noticesNow(), true);
        QVERIFY(entry(menu, u"✕ This && that"_s));
    }

    void fault11_26_namesAreWrittenForWhoDrawsTheMenu()
    {
        TrayMenu menu;
        menu.setDialect(MenuDialect::DBusMenu);
        menu.setSessions({{u"1"_s, u"MY_TEAM_7  long running"_s}, {u"2"_s, u"R&D-12 A&B"_s}});
        QVERIFY(entry(menu, u"▲ MY__TEAM__7"_s));
        QVERIFY(entry(menu, u"&▲ R&D-12 A&B"_s));
        menu.setDialect(MenuDialect::Widgets); // as when the tray goes and a window stands in for it
        QVERIFY(entry(menu, u"▲ MY_TEAM_7"_s));
        QVERIFY(entry(menu, u"▲ R&&D-12 A&&B"_s));
    }

    void whatIsVeryLongIsCut()
    {
        TrayMenu menu;
        menu.setSessions({{u"1"_s, QString(500, u'W')}});
        menu.setStatus(summaryWith(withCondition({.code = control::ConditionCode::Unknown,
                           .severity = control::Severity::Error,
                           .message = QString(500, u'W')})),
            noticesNow(), true);
        for (const QAction *action : visible(menu))
            QVERIFY2(action->text().size() <= 80, qPrintable(action->text()));
        QVERIFY(visible(menu).first()->text().endsWith(u'…'));
    }

    void aTabMakesNoSecondColumn()
    {
        TrayMenu menu;
        menu.setStatus(summaryWith(withCondition({.code = control::ConditionCode::Unknown,
                           .severity = control::Severity::Error,
                           .message = u"one\ttwo"_s})),
            noticesNow(), true);
        QVERIFY(!visible(menu).first()->text().contains(u'\t'));
    }

    void aQuitThatWaitsIsToldAndCanBeCalledOff()
    {
        TrayMenu menu;
        QSignalSpy quit(&menu, &TrayMenu::quitRequested);
        QSignalSpy canceled(&menu, &TrayMenu::quitCanceled);
        StatusNotices notices = noticesNow();
        notices.finishing = u"Quits when 2 sessions have ended"_s;
        notices.keepsAwake = u"Kept awake: R&D-1 makes progress"_s;
        menu.setStatus(healthySummary(), notices, true);
        QSignalSpy status(&menu, &TrayMenu::statusRequested);
        entry(menu, u"Quits when 2 sessions have ended"_s)->trigger();
        entry(menu, u"Kept awake: R&&D-1"_s)->trigger();
        QCOMPARE(status.size(), 2);
        entry(menu, u"Quit now…"_s)->trigger();
        QCOMPARE(quit.size(), 1);
        entry(menu, u"Do not quit"_s)->trigger();
        QCOMPARE(canceled.size(), 1);
        menu.setStatus(healthySummary(), noticesNow(), true);
        QVERIFY(!entry(menu, u"Quits when"_s) && !entry(menu, u"Kept awake"_s) && !entry(menu, u"Do not quit"_s));
        QCOMPARE(entry(menu, u"Quit"_s)->text(), u"Quit"_s);
    }

    void everyEntryAsksForWhatItSays()
    {
        TrayMenu menu;
        menu.setStatus(healthySummary(), noticesNow(), true);
        QSignalSpy status(&menu, &TrayMenu::statusRequested);
        QSignalSpy list(&menu, &TrayMenu::sessionsRequested);
        QSignalSpy quit(&menu, &TrayMenu::quitRequested);
        QSignalSpy pause(&menu, &TrayMenu::pauseRequested);
        QSignalSpy restart(&menu, &TrayMenu::restartRequested);
        QSignalSpy logs(&menu, &TrayMenu::logsRequested);
        visible(menu).first()->trigger();
        entry(menu, u"Status…"_s)->trigger();
        entry(menu, u"Sessions…"_s)->trigger();
        entry(menu, u"Quit"_s)->trigger();
        entry(agentMenu(menu), u"Pause"_s)->trigger();
        entry(agentMenu(menu), u"Restart…"_s)->trigger();
        entry(agentMenu(menu), u"Open logs"_s)->trigger();
        QCOMPARE(status.size(), 2);
        for (const QSignalSpy *spy : {&list, &quit, &pause, &restart, &logs})
            QCOMPARE(spy->size(), 1);
    }
};

RENSEI_TEST(TrayMenuTest)

} // namespace rensei::tests

#include "tst_tray_menu.moc"
