#include "app/text/session_columns.h"
#include "app/ui/sessions/session_window.h"

#include "tests/app/ui/sessions/session_window_fixture.h"
#include "tests/support/test_case.h"

#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using platform::PublicStatus;

class SessionWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstLoadSaysSo()
    {
        SessionWindowFixture stage;
        stage.window.show();
        QCOMPARE(stage.face.sentence(), u"Sign in to see sessions."_s);
        stage.source.use({});
        QVERIFY(!stage.showsTable());
        QCOMPARE(stage.face.sentence(), u"Loading sessions…"_s);
        stage.transport.answer(200, SessionFixture::page({SessionFixture::session(u"1"_s)}));
        QVERIFY(stage.showsTable());
    }

    void anEmptyListSaysSo()
    {
        SessionWindowFixture stage;
        stage.window.setProjects({{u"my-project"_s, {.slug = u"my-project"_s}}, {u"other"_s, {.slug = u"other"_s}}},
            {.slug = u"my-project"_s});
        stage.open({});
        QCOMPARE(stage.face.sentence(), u"No sessions yet in my-project."_s);
    }

    void aSearchWithoutMatchesOffersToClearIt()
    {
        SessionWindowFixture stage;
        stage.open({SessionFixture::session(u"1"_s)});
        stage.search.setText(u"OPS-"_s);
        QVERIFY(!stage.showsTable());
        QCOMPARE(stage.face.sentence(), u"Nothing matches ‘OPS-’ in the 1 loaded."_s);
        buttonNamed(stage.face, u"Clear filters"_s)->click();
        QVERIFY(stage.showsTable());
        QVERIFY(stage.search.text().isEmpty());
    }

    void offlineTheOldRowsStayUnderAStrip()
    {
        SessionWindowFixture stage;
        stage.open({SessionFixture::session(u"1"_s)});
        stage.source.refresh();
        stage.transport.answer(Error{.kind = ErrorKind::Offline});
        QVERIFY(stage.showsTable());
        QCOMPARE(stage.strip(), u"Offline since 14:00. Showing what was known then."_s);
        stage.refresh({SessionFixture::session(u"1"_s)});
        QCOMPARE(stage.strip(), QString());
    }

    void aRefusedKeyAsksToSignIn()
    {
        SessionWindowFixture stage;
        QSignalSpy asked(&stage.window, &SessionWindow::signInAsked);
        stage.source.use({});
        stage.transport.answer(
            Error{.kind = ErrorKind::Unauthorized, .httpStatus = 401, .serverText = u"Unauthorized"_s});
        stage.window.show();
        QCOMPARE(stage.face.sentence(), u"Your key was refused. Sign in again to see sessions."_s);
        buttonNamed(stage.face, u"Sign in again…"_s)->click();
        QCOMPARE(asked.size(), 1);
    }

    void aServersErrorCanBeTriedAgainAndCopied()
    {
        SessionWindowFixture stage;
        stage.source.use({});
        stage.transport.answer(
            Error{.kind = ErrorKind::Overloaded, .httpStatus = 500, .serverText = u"out of memory"_s});
        stage.window.show();
        QCOMPARE(stage.face.sentence(), u"The platform answered 500."_s);
        buttonNamed(stage.face, u"Copy details"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"out of memory"_s));
        const qsizetype asked = stage.transport.sent.size();
        buttonNamed(stage.face, u"Try again"_s)->click();
        QCOMPARE(stage.transport.sent.size(), asked + 1);
    }

    void aRefreshMovesNothingTheUserHoldsOnTo()
    {
        SessionWindowFixture stage;
        stage.open(SessionFixture::many(100, 60));
        stage.focusTable();
        stage.window.select(u"130"_s);
        QScrollBar *bar = stage.table.verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
        const QString top = stage.model.at(stage.table.rowAt(0))->session.id;
        const int offset = stage.table.rowViewportPosition(stage.table.rowAt(0));
        QJsonArray more = SessionFixture::many(100, 60);
        for (int i = 0; i < 5; ++i)
            more.prepend(SessionFixture::stuckSession(QString::number(i)));
        stage.refresh(more);
        QCOMPARE(stage.model.rowCount(), 65);
        QCOMPARE(stage.table.selectedId(), u"130"_s);
        QCOMPARE(stage.model.at(stage.table.currentIndex().row())->session.id, u"130"_s);
        QVERIFY(stage.table.hasFocus());
        QCOMPARE(stage.model.at(stage.table.rowAt(0))->session.id, top);
        QCOMPARE(stage.table.rowViewportPosition(stage.table.rowAt(0)), offset);
    }

    void atTheTopWhatIsNewIsSeen()
    {
        SessionWindowFixture stage;
        stage.open(SessionFixture::many(100, 60));
        QJsonArray more = SessionFixture::many(100, 60);
        more.prepend(SessionFixture::stuckSession(u"1"_s));
        stage.refresh(more);
        QCOMPARE(stage.model.at(stage.table.rowAt(0))->session.id, u"1"_s);
    }

    void chipsCountAndSeveralCanBePressed()
    {
        SessionWindowFixture stage;
        stage.open({SessionFixture::session(u"1"_s), SessionFixture::session(u"2"_s, u"queued"_s),
            SessionFixture::session(u"3"_s, u"failed"_s), SessionFixture::session(u"4"_s, u"failed"_s)});
        for (const QString &text : {u"Working 1"_s, u"Queued 1"_s, u"Completed 0"_s, u"Failed 2"_s, u"Stopped 0"_s})
            QVERIFY2(buttonNamed(stage.chips, text), qPrintable(text));
        QVERIFY(!buttonNamed(stage.chips, u"Other 0"_s));
        stage.press(u"Failed 2"_s);
        QCOMPARE(stage.shown(), (QStringList{u"3"_s, u"4"_s}));
        stage.press(u"Queued 1"_s);
        QCOMPARE(stage.shown(), (QStringList{u"2"_s, u"3"_s, u"4"_s}));
        stage.press(u"Failed 2"_s);
        stage.press(u"Queued 1"_s);
        QCOMPARE(stage.shown().size(), 4);
    }

    void anUnknownStatusHasAChipWhileThereIsOne()
    {
        SessionWindowFixture stage;
        stage.open({SessionFixture::session(u"1"_s, u"hibernating"_s)});
        QVERIFY(buttonNamed(stage.chips, u"Other 1"_s));
        stage.refresh({SessionFixture::session(u"1"_s)});
        QVERIFY(!buttonNamed(stage.chips, u"Other 0"_s));
    }

    void aSearchIsOfBeginningsWhateverTheCase()
    {
        SessionWindowFixture stage;
        stage.open(
            {SessionFixture::session(u"1"_s), SessionFixture::session(u"12"_s), SessionFixture::session(u"21"_s)});
        QTest::keyClicks(&stage.search, u" eng-1 "_s);
        QCOMPARE(stage.shown(), (QStringList{u"1"_s, u"12"_s}));
        stage.search.setText(u"NG-"_s);
        QVERIFY(stage.shown().isEmpty());
    }

    void theKeyboardReachesEverything()
    {
        SessionWindowFixture stage;
        stage.window.setProjects({{u"a"_s, {.slug = u"a"_s}}, {u"b"_s, {.slug = u"b"_s}}}, {});
        stage.open({SessionFixture::session(u"1"_s)});
        present(stage.window);
        stage.window.findChild<QComboBox *>()->setFocus();
        const QList<QWidget *> stops = tabStops();
        QStringList names;
        for (QWidget *stop : stops.mid(1)) // what a combo box is called depends on the system
            names.append(accessibleName(stop));
        QCOMPARE(names,
            (QStringList{u"Working 1"_s, u"Queued 0"_s, u"Completed 0"_s, u"Failed 0"_s, u"Stopped 0"_s,
                u"Search by identifier"_s, u"Sessions"_s, u"Refresh"_s}));
    }

    void keysLeadToTheSearch_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("find") << int(Qt::Key_F) << Qt::KeyboardModifiers(Qt::ControlModifier);
        QTest::newRow("slash") << int(Qt::Key_Slash) << Qt::KeyboardModifiers();
    }

    void keysLeadToTheSearch()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        SessionWindowFixture stage;
        stage.open({SessionFixture::session(u"1"_s)});
        stage.focusTable();
        QTest::keyClick(&stage.table, static_cast<Qt::Key>(key), modifiers);
        QVERIFY(stage.search.hasFocus());
        QVERIFY(stage.search.text().isEmpty());
        QTest::keyClick(&stage.search, Qt::Key_Slash);
        QCOMPARE(stage.search.text(), u"/"_s);
    }

    void escapeClearsFirstAndThenCloses()
    {
        SessionWindowFixture stage;
        stage.open({SessionFixture::session(u"1"_s)});
        stage.search.setText(u"ENG"_s);
        stage.press(u"Working 1"_s);
        stage.focusTable();
        QTest::keyClick(&stage.table, Qt::Key_Escape);
        QVERIFY(stage.window.isVisible() && stage.search.text().isEmpty() && stage.chips.pressed().isEmpty());
        QTest::keyClick(&stage.table, Qt::Key_Escape);
        QVERIFY(!stage.window.isVisible());
    }

    void scrollingToTheEndLoadsMore()
    {
        SessionWindowFixture stage;
        stage.open(SessionFixture::many(100, 60), u"next"_s);
        QCOMPARE(stage.transport.waiting(), 0);
        stage.table.verticalScrollBar()->setValue(stage.table.verticalScrollBar()->maximum());
        QCOMPARE(stage.transport.waiting(), 1);
        QVERIFY(stage.transport.sent.last().path.endsWith(u"cursor=next"_s));
        stage.transport.answer(200, SessionFixture::page(SessionFixture::many(200, 60)));
        QCOMPARE(stage.model.rowCount(), 120);
        QVERIFY(labelsIn(stage.window).contains(u"120 shown of 120 loaded"_s));
    }

    void whereNobodyLooksNoMoreIsLoaded()
    {
        SessionWindowFixture stage;
        stage.open(SessionFixture::many(100, 60), u"next"_s);
        stage.search.setText(u"OPS-"_s); // nothing matches, so there are no rows to scroll through
        stage.refresh(SessionFixture::many(100, 60), u"next"_s);
        QCOMPARE(stage.transport.waiting(), 0);
        stage.window.hide();
        stage.search.clear();
        stage.refresh(SessionFixture::many(1, 1), u"next"_s);
        QCOMPARE(stage.transport.waiting(), 0);
    }

    void aRowIsReadOutAsOneSentence()
    {
        SessionWindowFixture stage;
        stage.open({SessionFixture::stuckSession(u"124"_s)});
        QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(&stage.table)->tableInterface();
        QVERIFY(table);
        // The first row may be that of the headings.
        const int row = table->rowCount() - 1;
        QCOMPARE(table->cellAt(row, SessionModel::Identifier)->text(QAccessible::Name),
            u"ENG-124, working, red: tool loop stuck, 12 minute(s)"_s);
    }

    void aSessionThatIsFilteredOutIsFoundAllTheSame()
    {
        SessionWindowFixture stage;
        stage.open({SessionFixture::session(u"1"_s), SessionFixture::session(u"2"_s, u"failed"_s)});
        stage.press(u"Failed 1"_s);
        stage.window.select(u"1"_s);
        QCOMPARE(stage.table.selectedId(), u"1"_s);
        QVERIFY(stage.chips.pressed().isEmpty());
    }

    void theStripLeadsToTheSignIn()
    {
        SessionWindowFixture stage;
        QSignalSpy asked(&stage.window, &SessionWindow::signInAsked);
        stage.open({SessionFixture::session(u"1"_s)});
        QVERIFY(!buttonNamed(stage.window, u"Sign in again…"_s));
        stage.source.refuse();
        stage.window.setKeyRefused(true);
        QCOMPARE(stage.strip(), u"Your key was refused. Showing what was known before."_s);
        buttonNamed(stage.window, u"Sign in again…"_s)->click();
        QCOMPARE(asked.size(), 1);
        stage.source.use({});
        stage.transport.answer(200, SessionFixture::page({SessionFixture::session(u"1"_s)}));
        QVERIFY(!buttonNamed(stage.window, u"Sign in again…"_s));
    }

    void aRefusedKeyIsSaidAtOnce()
    {
        SessionWindowFixture stage;
        stage.window.show();
        stage.window.setKeyRefused(true);
        QCOMPARE(stage.face.sentence(), u"Your key was refused. Sign in again to see sessions."_s);
    }

    void whoIsLedToASessionStandsOnIt()
    {
        SessionWindowFixture stage;
        stage.open({SessionFixture::session(u"1"_s)});
        present(stage.window);
        stage.search.setFocus();
        stage.window.select(u"1"_s);
        QVERIFY(stage.table.hasFocus());
    }

    void whatIsBeingRefreshedIsNotAskedForAgain()
    {
        SessionWindowFixture stage;
        const auto canRefresh = [&stage] {
            for (const QToolButton *button : stage.window.findChildren<QToolButton *>()) {
                if (button->accessibleName() == u"Refresh"_s)
                    return button->isEnabled();
            }
            qFatal("there is no such button");
        };
        QVERIFY(!canRefresh()); // nobody is signed in
        stage.open({SessionFixture::session(u"1"_s)});
        QVERIFY(canRefresh());
        stage.source.refresh();
        QVERIFY(!canRefresh());
        stage.transport.answer(200, SessionFixture::page({SessionFixture::session(u"1"_s)}));
        QVERIFY(canRefresh());
    }

    void oneProjectIsNoChoice()
    {
        SessionWindowFixture stage;
        stage.open({});
        auto *projects = stage.window.findChild<QComboBox *>();
        stage.window.setProjects({{u"a"_s, {.slug = u"a"_s}}}, {});
        QVERIFY(projects->isHidden());
        stage.window.setProjects({{u"a"_s, {.slug = u"a"_s}}, {u"b"_s, {.id = u"7"_s}}}, {.id = u"7"_s});
        QVERIFY(!projects->isHidden());
        QCOMPARE(projects->currentText(), u"b"_s);
        QSignalSpy chosen(&stage.window, &SessionWindow::projectChosen);
        projects->setCurrentIndex(1);
        Q_EMIT projects->activated(1);
        QCOMPARE(chosen.first().first().value<platform::ProjectScope>().slug, u"a"_s);
    }

    void itIsLookedAtWhileItCanBeSeen()
    {
        SessionWindowFixture stage;
        QSignalSpy watched(&stage.window, &SessionWindow::watched);
        stage.open({});
        QCOMPARE(watched.size(), 1);
        QCOMPARE(watched.last().first().toBool(), true);
        stage.window.hide();
        QCOMPARE(watched.size(), 2);
        QCOMPARE(watched.last().first().toBool(), false);
    }

    void whoIsLedToASessionThatIsShownKeepsTheFilter()
    {
        SessionWindowFixture stage;
        stage.open({SessionFixture::session(u"1"_s), SessionFixture::session(u"2"_s, u"failed"_s)});
        stage.press(u"Working 1"_s);
        stage.window.select(u"1"_s);
        QCOMPARE(stage.shown(), QStringList{u"1"_s});
    }

    void columnsFillTheWindowUntilTheUserSetsOne()
    {
        SessionWindowFixture stage;
        stage.open({SessionFixture::session(u"1"_s)});
        const auto space
            = [&stage] { return stage.table.viewport()->width() - stage.table.horizontalHeader()->length(); };
        stage.window.resize(1400, 600);
        QCOMPARE(space(), 0);
        stage.table.setColumnWidth(SessionModel::Status, 100);
        stage.window.resize(1600, 600);
        QVERIFY(space() > 0);
    }

    void columnsAreRememberedWithTheirOrder()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        FakeClock clock;
        SessionModel model(clock, sessionColumns());
        {
            SessionTableView table(model, settings);
            table.setColumnWidth(SessionModel::Status, 234);
            table.sortByColumn(SessionModel::Cost, Qt::DescendingOrder);
            table.keepColumns();
        }
        const SessionTableView again(model, settings);
        QCOMPARE(again.columnWidth(SessionModel::Status), 234);
        QCOMPARE(again.horizontalHeader()->sortIndicatorSection(), int(SessionModel::Cost));
    }
};

RENSEI_TEST(SessionWindowTest)

} // namespace rensei::tests

#include "tst_session_window.moc"
