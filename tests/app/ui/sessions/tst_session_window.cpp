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
        SessionWindowFixture fixture;
        fixture.window.show();
        QCOMPARE(fixture.emptyState.sentence(), u"Sign in to see sessions."_s);
        fixture.source.use({});
        QVERIFY(!fixture.showsTable());
        QCOMPARE(fixture.emptyState.sentence(), u"Loading sessions…"_s);
        fixture.transport.answer(200, SessionFixture::page({SessionFixture::session(u"1"_s)}));
        QVERIFY(fixture.showsTable());
    }

    void anEmptyListSaysSo()
    {
        SessionWindowFixture fixture;
        fixture.window.setProjects({{u"my-project"_s, {.slug = u"my-project"_s}}, {u"other"_s, {.slug = u"other"_s}}},
            {.slug = u"my-project"_s});
        fixture.open({});
        QCOMPARE(fixture.emptyState.sentence(), u"No sessions yet in my-project."_s);
    }

    void aSearchWithoutMatchesOffersToClearIt()
    {
        SessionWindowFixture fixture;
        fixture.open({SessionFixture::session(u"1"_s)});
        fixture.search.setText(u"OPS-"_s);
        QVERIFY(!fixture.showsTable());
        QCOMPARE(fixture.emptyState.sentence(), u"Nothing matches ‘OPS-’ in the 1 loaded."_s);
        buttonNamed(fixture.emptyState, u"Clear filters"_s)->click();
        QVERIFY(fixture.showsTable());
        QVERIFY(fixture.search.text().isEmpty());
    }

    void offlineTheOldRowsStayBelowAMessageBar()
    {
        SessionWindowFixture fixture;
        fixture.open({SessionFixture::session(u"1"_s)});
        fixture.source.refresh();
        fixture.transport.answer(Error{.kind = ErrorKind::Offline});
        QVERIFY(fixture.showsTable());
        QCOMPARE(fixture.messageText(), u"Offline since 14:00. Showing what was known then."_s);
        fixture.refresh({SessionFixture::session(u"1"_s)});
        QCOMPARE(fixture.messageText(), QString());
    }

    void aRefusedKeyAsksToSignIn()
    {
        SessionWindowFixture fixture;
        QSignalSpy requested(&fixture.window, &SessionWindow::signInRequested);
        fixture.source.use({});
        fixture.transport.answer(
            Error{.kind = ErrorKind::Unauthorized, .httpStatus = 401, .serverText = u"Unauthorized"_s});
        fixture.window.show();
        QCOMPARE(fixture.emptyState.sentence(), u"Your key was refused. Sign in again to see sessions."_s);
        buttonNamed(fixture.emptyState, u"Sign in again…"_s)->click();
        QCOMPARE(requested.size(), 1);
    }

    void aServersErrorCanBeTriedAgainAndCopied()
    {
        SessionWindowFixture fixture;
        fixture.source.use({});
        fixture.transport.answer(
            Error{.kind = ErrorKind::Overloaded, .httpStatus = 500, .serverText = u"out of memory"_s});
        fixture.window.show();
        QCOMPARE(fixture.emptyState.sentence(), u"The platform answered 500."_s);
        buttonNamed(fixture.emptyState, u"Copy details"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"out of memory"_s));
        const qsizetype requested = fixture.transport.sent.size();
        buttonNamed(fixture.emptyState, u"Try again"_s)->click();
        QCOMPARE(fixture.transport.sent.size(), requested + 1);
    }

    void aRefreshMovesNothingTheUserHoldsOnTo()
    {
        SessionWindowFixture fixture;
        fixture.open(SessionFixture::many(100, 60));
        fixture.focusTable();
        fixture.window.select(u"130"_s);
        QScrollBar *bar = fixture.table.verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
        const QString top = fixture.model.at(fixture.table.rowAt(0))->session.id;
        const int offset = fixture.table.rowViewportPosition(fixture.table.rowAt(0));
        QJsonArray more = SessionFixture::many(100, 60);
        for (int i = 0; i < 5; ++i)
            more.prepend(SessionFixture::stuckSession(QString::number(i)));
        fixture.refresh(more);
        QCOMPARE(fixture.model.rowCount(), 65);
        QCOMPARE(fixture.table.selectedId(), u"130"_s);
        QCOMPARE(fixture.model.at(fixture.table.currentIndex().row())->session.id, u"130"_s);
        QVERIFY(fixture.table.hasFocus());
        QCOMPARE(fixture.model.at(fixture.table.rowAt(0))->session.id, top);
        QCOMPARE(fixture.table.rowViewportPosition(fixture.table.rowAt(0)), offset);
    }

    void atTheTopWhatIsNewIsSeen()
    {
        SessionWindowFixture fixture;
        fixture.open(SessionFixture::many(100, 60));
        QJsonArray more = SessionFixture::many(100, 60);
        more.prepend(SessionFixture::stuckSession(u"1"_s));
        fixture.refresh(more);
        QCOMPARE(fixture.model.at(fixture.table.rowAt(0))->session.id, u"1"_s);
    }

    void chipsCountAndSeveralCanBePressed()
    {
        SessionWindowFixture fixture;
        fixture.open({SessionFixture::session(u"1"_s), SessionFixture::session(u"2"_s, u"queued"_s),
            SessionFixture::session(u"3"_s, u"failed"_s), SessionFixture::session(u"4"_s, u"failed"_s)});
        for (const QString &text : {u"Working 1"_s, u"Queued 1"_s, u"Completed 0"_s, u"Failed 2"_s, u"Stopped 0"_s})
            QVERIFY2(buttonNamed(fixture.chips, text), qPrintable(text));
        QVERIFY(!buttonNamed(fixture.chips, u"Other 0"_s));
        fixture.press(u"Failed 2"_s);
        QCOMPARE(fixture.shown(), (QStringList{u"3"_s, u"4"_s}));
        fixture.press(u"Queued 1"_s);
        QCOMPARE(fixture.shown(), (QStringList{u"2"_s, u"3"_s, u"4"_s}));
        fixture.press(u"Failed 2"_s);
        fixture.press(u"Queued 1"_s);
        QCOMPARE(fixture.shown().size(), 4);
    }

    void anUnknownStatusHasAChipWhileThereIsOne()
    {
        SessionWindowFixture fixture;
        fixture.open({SessionFixture::session(u"1"_s, u"hibernating"_s)});
        QVERIFY(buttonNamed(fixture.chips, u"Other 1"_s));
        fixture.refresh({SessionFixture::session(u"1"_s)});
        QVERIFY(!buttonNamed(fixture.chips, u"Other 0"_s));
    }

    void aSearchIsOfAnyPartWhateverTheCase()
    {
        SessionWindowFixture fixture;
        fixture.open(
            {SessionFixture::session(u"1"_s), SessionFixture::session(u"12"_s), SessionFixture::session(u"21"_s)});
        QTest::keyClicks(&fixture.search, u" eng-1 "_s);
        QCOMPARE(fixture.shown(), (QStringList{u"1"_s, u"12"_s}));
        fixture.search.setText(u"g-2"_s);
        QCOMPARE(fixture.shown(), QStringList{u"21"_s});
        fixture.search.setText(u"G-3"_s);
        QVERIFY(fixture.shown().isEmpty());
    }

    void theKeyboardReachesEverything()
    {
        SessionWindowFixture fixture;
        fixture.window.setProjects({{u"a"_s, {.slug = u"a"_s}}, {u"b"_s, {.slug = u"b"_s}}}, {});
        fixture.open({SessionFixture::stuckSession(u"1"_s)});
        present(fixture.window);
        fixture.window.findChild<QComboBox *>()->setFocus();
        const QList<QWidget *> stops = tabStops();
        QStringList names;
        for (QWidget *stop : stops.mid(1)) // what a combo box is called depends on the system
            names.append(accessibleName(stop));
        QCOMPARE(names,
            (QStringList{u"Search identifiers and titles"_s, u"Needs you 0"_s, u"Working 1"_s, u"Queued 0"_s,
                u"Completed 0"_s, u"Failed 0"_s, u"Stopped 0"_s, u"Red 1"_s, u"Yellow 0"_s, u"Green 0"_s, u"Sessions"_s,
                u"Refresh"_s}));
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
        SessionWindowFixture fixture;
        fixture.open({SessionFixture::session(u"1"_s)});
        fixture.focusTable();
        QTest::keyClick(&fixture.table, static_cast<Qt::Key>(key), modifiers);
        QVERIFY(fixture.search.hasFocus());
        QVERIFY(fixture.search.text().isEmpty());
        QTest::keyClick(&fixture.search, Qt::Key_Slash);
        QCOMPARE(fixture.search.text(), u"/"_s);
    }

    void escapeClearsFirstAndThenCloses()
    {
        SessionWindowFixture fixture;
        fixture.open({SessionFixture::session(u"1"_s)});
        fixture.search.setText(u"ENG"_s);
        fixture.press(u"Working 1"_s);
        fixture.focusTable();
        QTest::keyClick(&fixture.table, Qt::Key_Escape);
        QVERIFY(fixture.window.isVisible() && fixture.search.text().isEmpty() && fixture.chips.pressed().isEmpty());
        QTest::keyClick(&fixture.table, Qt::Key_Escape);
        QVERIFY(!fixture.window.isVisible());
    }

    void scrollingToTheEndLoadsMore()
    {
        SessionWindowFixture fixture;
        fixture.open(SessionFixture::many(100, 60), u"next"_s);
        QCOMPARE(fixture.transport.waiting(), 0);
        fixture.table.verticalScrollBar()->setValue(fixture.table.verticalScrollBar()->maximum());
        QCOMPARE(fixture.transport.waiting(), 1);
        QVERIFY(fixture.transport.sent.last().path.endsWith(u"cursor=next"_s));
        fixture.transport.answer(200, SessionFixture::page(SessionFixture::many(200, 60)));
        QCOMPARE(fixture.model.rowCount(), 120);
        QVERIFY(labelsIn(fixture.window).contains(u"120 shown of 120 loaded"_s));
    }

    void whereNobodyLooksNoMoreIsLoaded()
    {
        SessionWindowFixture fixture;
        fixture.open(SessionFixture::many(100, 60), u"next"_s);
        fixture.search.setText(u"OPS-"_s); // nothing matches, so there are no rows to scroll through
        fixture.refresh(SessionFixture::many(100, 60), u"next"_s);
        QCOMPARE(fixture.transport.waiting(), 0);
        fixture.window.hide();
        fixture.search.clear();
        fixture.refresh(SessionFixture::many(1, 1), u"next"_s);
        QCOMPARE(fixture.transport.waiting(), 0);
    }

    void aRowIsReadOutAsOneSentence()
    {
        SessionWindowFixture fixture;
        fixture.open({SessionFixture::stuckSession(u"124"_s)});
        QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(&fixture.table)->tableInterface();
        QVERIFY(table);
        // The first row may be that of the headings.
        const int row = table->rowCount() - 1;
        QCOMPARE(table->cellAt(row, SessionModel::Identifier)->text(QAccessible::Name),
            u"ENG-124, working, red: tool loop stuck, 12 minute(s)"_s);
    }

    void aSessionThatIsFilteredOutIsFoundAllTheSame()
    {
        SessionWindowFixture fixture;
        fixture.open({SessionFixture::session(u"1"_s), SessionFixture::session(u"2"_s, u"failed"_s)});
        fixture.press(u"Failed 1"_s);
        fixture.window.select(u"1"_s);
        QCOMPARE(fixture.table.selectedId(), u"1"_s);
        QVERIFY(fixture.chips.pressed().isEmpty());
    }

    void theStripLeadsToTheSignIn()
    {
        SessionWindowFixture fixture;
        QSignalSpy requested(&fixture.window, &SessionWindow::signInRequested);
        fixture.open({SessionFixture::session(u"1"_s)});
        QVERIFY(!buttonNamed(fixture.window, u"Sign in again…"_s));
        fixture.source.refuse();
        fixture.window.setKeyRefused(true);
        QCOMPARE(fixture.messageText(), u"Your key was refused. Showing what was known before."_s);
        buttonNamed(fixture.window, u"Sign in again…"_s)->click();
        QCOMPARE(requested.size(), 1);
        fixture.source.use({});
        fixture.transport.answer(200, SessionFixture::page({SessionFixture::session(u"1"_s)}));
        QVERIFY(!buttonNamed(fixture.window, u"Sign in again…"_s));
    }

    void aRefusedKeyIsSaidAtOnce()
    {
        SessionWindowFixture fixture;
        fixture.window.show();
        fixture.window.setKeyRefused(true);
        QCOMPARE(fixture.emptyState.sentence(), u"Your key was refused. Sign in again to see sessions."_s);
    }

    void whoIsLedToASessionStandsOnIt()
    {
        SessionWindowFixture fixture;
        fixture.open({SessionFixture::session(u"1"_s)});
        present(fixture.window);
        fixture.search.setFocus();
        fixture.window.select(u"1"_s);
        QVERIFY(fixture.table.hasFocus());
    }

    void whatIsBeingRefreshedIsNotAskedForAgain()
    {
        SessionWindowFixture fixture;
        const auto canRefresh = [&fixture] {
            for (const QToolButton *button : fixture.window.findChildren<QToolButton *>()) {
                if (button->accessibleName() == u"Refresh"_s)
                    return button->isEnabled();
            }
            qFatal("there is no such button");
        };
        QVERIFY(!canRefresh()); // nobody is signed in
        fixture.open({SessionFixture::session(u"1"_s)});
        QVERIFY(canRefresh());
        fixture.source.refresh();
        QVERIFY(!canRefresh());
        fixture.transport.answer(200, SessionFixture::page({SessionFixture::session(u"1"_s)}));
        QVERIFY(canRefresh());
    }

    void oneProjectIsNoChoice()
    {
        SessionWindowFixture fixture;
        fixture.open({});
        auto *projects = fixture.window.findChild<QComboBox *>();
        fixture.window.setProjects({{u"a"_s, {.slug = u"a"_s}}}, {});
        QVERIFY(projects->isHidden());
        fixture.window.setProjects({{u"a"_s, {.slug = u"a"_s}}, {u"b"_s, {.id = u"7"_s}}}, {.id = u"7"_s});
        QVERIFY(!projects->isHidden());
        QCOMPARE(projects->currentText(), u"b"_s);
        QSignalSpy chosen(&fixture.window, &SessionWindow::projectChosen);
        projects->setCurrentIndex(1);
        Q_EMIT projects->activated(1);
        QCOMPARE(chosen.first().first().value<platform::ProjectScope>().slug, u"a"_s);
    }

    void itIsLookedAtWhileItCanBeSeen()
    {
        SessionWindowFixture fixture;
        QSignalSpy watched(&fixture.window, &SessionWindow::watched);
        fixture.open({});
        QCOMPARE(watched.size(), 1);
        QCOMPARE(watched.last().first().toBool(), true);
        fixture.window.hide();
        QCOMPARE(watched.size(), 2);
        QCOMPARE(watched.last().first().toBool(), false);
    }

    void whoIsLedToASessionThatIsShownKeepsTheFilter()
    {
        SessionWindowFixture fixture;
        fixture.open({SessionFixture::session(u"1"_s), SessionFixture::session(u"2"_s, u"failed"_s)});
        fixture.press(u"Working 1"_s);
        fixture.window.select(u"1"_s);
        QCOMPARE(fixture.shown(), QStringList{u"1"_s});
    }

    void columnsFillTheWindowUntilTheUserSetsOne()
    {
        SessionWindowFixture fixture;
        fixture.open({SessionFixture::session(u"1"_s)});
        const auto space
            = [&fixture] { return fixture.table.viewport()->width() - fixture.table.horizontalHeader()->length(); };
        fixture.window.resize(1400, 600);
        QCOMPARE(space(), 0);
        fixture.table.setColumnWidth(SessionModel::Status, 100);
        fixture.window.resize(1600, 600);
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
