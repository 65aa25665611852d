#include "app/text/session_columns.h"

#include "app/model/sessions/session_health.h"
#include "app/text/time_text.h"

#include "tests/fakes/noon.h"
#include "tests/support/test_case.h"

#include <QLocale>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using platform::Health;
using platform::Money;
using platform::PublicStatus;
using platform::StuckSignal;
using Level = Health::Level;
using Column = SessionColumn::Id;

static const SessionColumn &columnOf(int id)
{
    return sessionColumns()[static_cast<std::size_t>(id)];
}

/// The cells of a row.
struct ColumnCells {
    SessionCell cell;

    QString text(int column) const { return columnOf(column).text(cell); }
    QString tip(int column) const { return columnOf(column).tip(cell); }
    QString spoken(int column) const { return columnOf(column).spoken(cell); }
    QVariant sortValue(int column) const { return columnOf(column).sortValue(cell); }
};

static ColumnCells cellsOf(const SessionRow &row, bool isStale, Instant now)
{
    return {{row, isStale, now}};
}

static SessionRow rowInColumns(PublicStatus status = PublicStatus::Working, Level level = Level::Green)
{
    SessionRow out{{.id = u"a"_s, .identifier = u"ENG-124"_s, .status = status}, noon};
    out.session.startedAt = noon - 12min;
    out.session.health.level = level;
    return out;
}

class SessionColumnsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void onlyAHealthThatIsKnownHasAColor()
    {
        QCOMPARE(healthMark(rowInColumns(), false), HealthMark::Green);
        QCOMPARE(healthMark(rowInColumns(PublicStatus::Working, Level::Unknown), false), HealthMark::Unknown);
        QCOMPARE(healthMark(rowInColumns(PublicStatus::Completed, Level::Unknown), false), HealthMark::None);
        QCOMPARE(healthMark(rowInColumns(PublicStatus::Completed, Level::Green), false), HealthMark::Green);
        QCOMPARE(healthMark(rowInColumns(), true), HealthMark::Unknown);
        SessionRow unseen = rowInColumns();
        unseen.isUnseen = true;
        QCOMPARE(healthMark(unseen, false), HealthMark::Unknown);
    }

    void onlyARedLiveSeenSessionNeedsSomeone()
    {
        QVERIFY(needsAttention(rowInColumns(PublicStatus::Working, Level::Red)));
        QVERIFY(needsAttention(rowInColumns(PublicStatus::Queued, Level::Red)));
        QVERIFY(!needsAttention(rowInColumns(PublicStatus::Working, Level::Yellow)));
        QVERIFY(!needsAttention(rowInColumns(PublicStatus::Failed, Level::Red)));
        SessionRow unseen = rowInColumns(PublicStatus::Working, Level::Red);
        unseen.isUnseen = true;
        QVERIFY(!needsAttention(unseen));
    }

    void durations()
    {
        QCOMPARE(durationOf(rowInColumns(), noon), std::optional<std::chrono::milliseconds>(12min));
        QCOMPARE(durationOf(rowInColumns(), noon - 1h), std::optional<std::chrono::milliseconds>(0ms));
        QVERIFY(!durationOf(rowInColumns(PublicStatus::Queued), noon));
        QVERIFY(!durationOf(rowInColumns(PublicStatus::Completed), noon));
        SessionRow ended = rowInColumns(PublicStatus::Completed);
        ended.session.duration = 90s;
        QCOMPARE(durationOf(ended, noon), std::optional<std::chrono::milliseconds>(90s));
    }

    void whatIsNotToldIsADashAndNoNumber()
    {
        const SessionRow nothing;
        const ColumnCells cells{{nothing, false, noon}};
        for (int column = Column::Identifier; column < SessionColumn::ColumnCount; ++column) {
            QCOMPARE(cells.text(column), unknownText);
            QVERIFY2(!cells.sortValue(column).isValid(), qPrintable(columnOf(column).title()));
        }
        QCOMPARE(cells.text(Column::Health), QString());
        QCOMPARE(cells.spoken(Column::Cost), u"not known"_s);
        QCOMPARE(cells.tip(Column::Cost), u"The platform did not tell it."_s);
    }

    void aQueuedSessionHasADashForADuration()
    {
        const SessionRow queued = rowInColumns(PublicStatus::Queued);
        const ColumnCells cells{{queued, false, noon}};
        QCOMPARE(cells.text(Column::Duration), unknownText);
        QCOMPARE(cells.tip(Column::Duration), u"It has not begun."_s);
    }

    void theFirstCellsSpeakForTheRow()
    {
        const SessionRow one = rowInColumns();
        const ColumnCells cells{{one, false, noon}};
        QVERIFY(cells.spoken(Column::Identifier).startsWith(u"ENG-124, working, green, 12 "));
        QCOMPARE(cells.spoken(Column::Health), cells.spoken(Column::Identifier));
        QCOMPARE(cells.spoken(Column::Status), QString());
    }

    void aTipShowsMarkupAsItIs()
    {
        SessionRow one = rowInColumns(PublicStatus::Working, Level::Red);
        one.session.workType = u"<b>bold</b> & more"_s;
        one.session.health.stuck = {StuckSignal::ClaimStuck};
        one.session.health.others = {u"<img src=x>"_s};
        const ColumnCells cells{{one, false, noon}};
        QCOMPARE(cells.tip(Column::WorkType), u"<qt>&lt;b&gt;bold&lt;/b&gt; &amp; more</qt>"_s);
        const QString health = cells.tip(Column::Health);
        QVERIFY(!health.contains(u"<img"));
        QVERIFY(health.contains(u"<br>"));
    }

    void aTipSaysWhyHealthIsUnknown()
    {
        SessionRow one = rowInColumns(PublicStatus::Working, Level::Red);
        QCOMPARE(cellsOf(one, true, noon).tip(Column::Health), u"Health unknown: the platform is out of reach."_s);
        one.isUnseen = true;
        QVERIFY(cellsOf(one, false, noon).tip(Column::Health).contains(u"did not list"));
        QVERIFY(cellsOf(one, false, noon + 5min).tip(Column::Identifier).contains(u"5 min ago"));
    }

    void onlyWhatDiffersHasChanged_data()
    {
        QTest::addColumn<SessionRow>("after");
        QTest::addColumn<QList<int>>("columns");

        const auto with = [](auto change) {
            SessionRow out = rowInColumns();
            change(out);
            return out;
        };
        using C = SessionColumn;
        QTest::newRow("nothing") << rowInColumns() << QList<int>{};
        QTest::newRow("seen again") << with([](auto &r) { r.seenAt += 15s; }) << QList<int>{};
        QTest::newRow("cost") << with([](auto &r) { r.session.cost = Money{1}; }) << QList<int>{C::Cost};
        QTest::newRow("cost, by the agent")
            << with([](auto &r) { r.local = LocalFacts{.cost = Money{1}}; }) << QList<int>{C::Cost};
        QTest::newRow("project") << with([](auto &r) { r.local = LocalFacts{.project = u"x"_s}; })
                                 << QList<int>{C::Project};
        QTest::newRow("waiting") << with([](auto &r) { r.isWaiting = true; })
                                 << QList<int>{C::Health, C::Identifier, C::Status};
        QTest::newRow("provider") << with([](auto &r) { r.session.provider = u"e2b"_s; }) << QList<int>{C::Provider};
        QTest::newRow("work type") << with([](auto &r) { r.session.workType = u"x"_s; }) << QList<int>{C::WorkType};
        QTest::newRow("health") << with([](auto &r) { r.session.health.level = Level::Red; })
                                << QList<int>{C::Health, C::Identifier};
        QTest::newRow("stop") << with([](auto &r) { r.stop = StopProgress{}; })
                              << QList<int>{C::Health, C::Identifier, C::Status};
        QTest::newRow("status") << with([](auto &r) { r.session.status = PublicStatus::Failed; })
                                << QList<int>{C::Health, C::Identifier, C::Status, C::Duration};
    }

    void onlyWhatDiffersHasChanged()
    {
        QFETCH(SessionRow, after);
        QFETCH(QList<int>, columns);
        const SessionColumn::Set changed = changedColumns(sessionColumns(), rowInColumns(), after);
        for (int column = 0; column < SessionColumn::ColumnCount; ++column)
            QVERIFY2(changed[static_cast<std::size_t>(column)] == columns.contains(column),
                qPrintable(columnOf(column).spokenTitle()));
    }
};

RENSEI_TEST(SessionColumnsTest)

} // namespace rensei::tests

#include "tst_session_columns.moc"
