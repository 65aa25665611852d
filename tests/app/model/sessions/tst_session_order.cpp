#include "app/model/sessions/session_order.h"

#include "tests/fakes/noon.h"
#include "tests/support/test_case.h"

#include <algorithm>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using platform::PublicSession;
using platform::PublicStatus;

static SessionRow rowOf(const PublicSession &session)
{
    return {.session = session, .seenAt = noon};
}

static PublicSession identified(const QString &id, const QString &identifier)
{
    return {.id = id, .identifier = identifier, .status = PublicStatus::Completed};
}

static PublicSession withStatus(const QString &id, PublicStatus status, const QString &text = {})
{
    return {.id = id, .status = status, .statusText = text};
}

static PublicSession started(const QString &id, Instant at, PublicStatus status = PublicStatus::Completed)
{
    return {.id = id, .status = status, .startedAt = at};
}

static PublicSession lasted(const QString &id, std::chrono::seconds duration)
{
    return {.id = id, .status = PublicStatus::Completed, .duration = duration};
}

static PublicSession costing(const QString &id, qint64 millionths)
{
    return {.id = id, .status = PublicStatus::Completed, .cost = platform::Money{millionths}};
}

static PublicSession red(const QString &id, PublicStatus status)
{
    PublicSession session = withStatus(id, status);
    session.health.level = platform::Health::Level::Red;
    return session;
}

class SessionOrderTest : public QObject {
    Q_OBJECT

private:
    /// Reverses the rows first, so that a comparison which does nothing fails the test.
    static QStringList sorted(QList<SessionRow> rows, const SessionOrder &order)
    {
        std::ranges::reverse(rows);
        std::ranges::sort(rows, [&order](const SessionRow &a, const SessionRow &b) { return order.isBefore(a, b); });
        QStringList ids;
        for (const SessionRow &row : rows)
            ids.append(row.session.id);
        return ids;
    }

private Q_SLOTS:
    void eachKeyHasItsOrder_data()
    {
        QTest::addColumn<SortKey>("key");
        QTest::addColumn<QList<SessionRow>>("rows"); ///< in the expected order
        QTest::addColumn<QStringList>("backwards"); ///< the expected order when descending

        const auto add
            = [](const char *name, SortKey key, const QList<PublicSession> &sessions, const QStringList &backwards) {
                  QList<SessionRow> rows;
                  for (const PublicSession &session : sessions)
                      rows.append(rowOf(session));
                  QTest::newRow(name) << key << rows << backwards;
              };
        add("identifiers in natural order, empty ones last", SortKey::Identifier,
            {identified(u"a"_s, u"ENG-9"_s), identified(u"b"_s, u"eng-10"_s), identified(u"c"_s, u"OPS-1"_s),
                identified(u"d"_s, {})},
            {u"c"_s, u"b"_s, u"a"_s, u"d"_s});
        add("long identifiers that begin alike", SortKey::Identifier,
            {identified(u"a"_s, u"platform-team-9"_s), identified(u"b"_s, u"platform-team-10"_s)}, {u"b"_s, u"a"_s});
        add("status", SortKey::Status,
            {withStatus(u"a"_s, PublicStatus::Working), withStatus(u"b"_s, PublicStatus::Queued),
                withStatus(u"c"_s, PublicStatus::Failed), withStatus(u"d"_s, PublicStatus::Stopped),
                withStatus(u"e"_s, PublicStatus::Completed), withStatus(u"f"_s, PublicStatus::Other, u"parked"_s),
                withStatus(u"g"_s, PublicStatus::Other)},
            {u"f"_s, u"e"_s, u"d"_s, u"c"_s, u"b"_s, u"a"_s, u"g"_s});
        add("start", SortKey::Started, {started(u"a"_s, noon), started(u"b"_s, noon + 1s), identified(u"c"_s, {})},
            {u"b"_s, u"a"_s, u"c"_s});
        add("duration, of live ones until now", SortKey::Duration,
            {lasted(u"a"_s, 9s), started(u"b"_s, noon, PublicStatus::Working), lasted(u"c"_s, 10min),
                started(u"d"_s, noon, PublicStatus::Queued)},
            {u"c"_s, u"b"_s, u"a"_s, u"d"_s});
        add("cost as a number, free before unknown", SortKey::Cost,
            {costing(u"a"_s, 0), costing(u"b"_s, 900'000), costing(u"c"_s, 10'000'000), identified(u"d"_s, {})},
            {u"c"_s, u"b"_s, u"a"_s, u"d"_s});
        add("attention, in one direction only", SortKey::Attention,
            {red(u"a"_s, PublicStatus::Working), withStatus(u"b"_s, PublicStatus::Working),
                withStatus(u"c"_s, PublicStatus::Queued), red(u"d"_s, PublicStatus::Completed)},
            {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    }

    void eachKeyHasItsOrder()
    {
        QFETCH(SortKey, key);
        QFETCH(QList<SessionRow>, rows);
        QFETCH(QStringList, backwards);
        const Instant now = noon + 5min;
        QStringList forwards;
        for (const SessionRow &row : rows)
            forwards.append(row.session.id);
        QCOMPARE(sorted(rows, {key, Qt::AscendingOrder, now}), forwards);
        QCOMPARE(sorted(rows, {key, Qt::DescendingOrder, now}), backwards);
    }

    void workTypesAndProvidersAreTexts_data()
    {
        QTest::addColumn<SortKey>("key");
        QTest::newRow("work type") << SortKey::WorkType;
        QTest::newRow("provider") << SortKey::Provider;
    }

    void workTypesAndProvidersAreTexts()
    {
        QFETCH(SortKey, key);
        QList<SessionRow> rows;
        for (const QString &text : {u"development"_s, u"Qa"_s, u"research"_s, QString()}) {
            PublicSession session{.id = text};
            (key == SortKey::WorkType ? session.workType : session.provider) = text;
            rows.append(rowOf(session));
        }
        QCOMPARE(sorted(rows, {key, Qt::AscendingOrder, noon}),
            (QStringList{u"development"_s, u"Qa"_s, u"research"_s, QString()}));
        QCOMPARE(sorted(rows, {key, Qt::DescendingOrder, noon}),
            (QStringList{u"research"_s, u"Qa"_s, u"development"_s, QString()}));
    }

    void tiesAreNewestFirstInBothDirections()
    {
        QList<SessionRow> rows;
        for (const auto &[id, at] : {std::pair(u"new"_s, noon + 1s), std::pair(u"old"_s, noon)}) {
            PublicSession session = costing(id, 5);
            session.startedAt = at;
            rows.append(rowOf(session));
        }
        rows.append(rowOf(costing(u"when"_s, 5)));
        for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            QCOMPARE(sorted(rows, {SortKey::Cost, direction, noon}), (QStringList{u"new"_s, u"old"_s, u"when"_s}));
        }
    }

    void differentSessionsAreNeverEqual()
    {
        const SessionRow a = rowOf(costing(u"a"_s, 5));
        const SessionRow b = rowOf(costing(u"b"_s, 5));
        const SessionOrder order{SortKey::Cost, Qt::DescendingOrder, noon};
        QVERIFY(order.isBefore(a, b));
        QVERIFY(!order.isBefore(b, a));
        QVERIFY(!order.isBefore(a, a));
    }
};

RENSEI_TEST(SessionOrderTest)

} // namespace rensei::tests

#include "tst_session_order.moc"
