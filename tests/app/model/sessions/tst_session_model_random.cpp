#include "app/model/sessions/session_model.h"
#include "app/text/session_columns.h"

#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>

#include <algorithm>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using platform::Health;
using platform::PublicStatus;

/// A reference implementation without any optimization.
struct PlainList {
    std::vector<SessionRow> rows;
    SessionFilter filter;
    SessionOrder order;

    void remove(const QString &id)
    {
        std::erase_if(rows, [&](const SessionRow &row) { return row.session.id == id; });
    }

    QStringList shown() const
    {
        std::vector<SessionGist> gists;
        std::vector<std::size_t> sorted;
        for (const SessionRow &row : rows) {
            gists.push_back(gistOf(row));
            sorted.push_back(sorted.size());
        }
        std::ranges::stable_sort(
            sorted, [&](std::size_t a, std::size_t b) { return order.isBefore(gists[a], gists[b]); });
        QStringList ids;
        for (const std::size_t place : sorted) {
            const SessionRow &row = rows[place];
            const bool hasText = row.session.identifier.contains(filter.text, Qt::CaseInsensitive)
                || (row.local && row.local->title.contains(filter.text, Qt::CaseInsensitive));
            if ((filter.statuses.isEmpty() || filter.statuses.contains(row.session.status))
                && (filter.healths.isEmpty() || filter.healths.contains(healthMark(row, false)))
                && (!filter.isWaitingOnly || row.isWaiting) && hasText)
                ids.append(row.session.id);
        }
        return ids;
    }
};

static SessionRow randomRow(QRandomGenerator &random, Instant now)
{
    static const QStringList identifiers{u"ENG-1"_s, u"eng-12"_s, u"ENG-9"_s, u"OPS-3"_s, u""_s, u"EN"_s,
        u"engine-room-2"_s, u"Engine-Room-10"_s, u"ENGINE-ROOM-2"_s};
    static const QStringList workTypes{u"development of a"_s, u"development of b"_s, u"qa"_s, u""_s};
    SessionRow row;
    row.session.id = QString::number(random.bounded(150));
    row.session.identifier = identifiers.at(random.bounded(9));
    row.session.workType = workTypes.at(random.bounded(4));
    row.session.status = static_cast<PublicStatus>(random.bounded(6));
    row.session.provider = random.bounded(2) == 0 ? u"local"_s : QString();
    if (random.bounded(4) != 0)
        row.session.startedAt = now - std::chrono::seconds(random.bounded(20));
    if (random.bounded(4) != 0)
        row.session.duration = std::chrono::seconds(random.bounded(40));
    if (random.bounded(4) != 0)
        row.session.cost = platform::Money{random.bounded(5)};
    row.session.health.level = static_cast<Health::Level>(random.bounded(4));
    return row;
}

static QStringList shownIn(const SessionModel &model)
{
    QStringList ids;
    for (int i = 0; i < model.rowCount(); ++i)
        ids.append(model.at(i)->session.id);
    return ids;
}

class SessionModelRandomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyAreSortedAsInAPlainList_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<SortKey>("key");

        QTest::newRow("identifier") << int(SessionModel::Identifier) << SortKey::Identifier;
        QTest::newRow("project") << int(SessionModel::Project) << SortKey::Project;
        QTest::newRow("status") << int(SessionModel::Status) << SortKey::Status;
        QTest::newRow("work type") << int(SessionModel::WorkType) << SortKey::WorkType;
        QTest::newRow("started") << int(SessionModel::Started) << SortKey::Started;
        QTest::newRow("duration") << int(SessionModel::Duration) << SortKey::Duration;
        QTest::newRow("cost") << int(SessionModel::Cost) << SortKey::Cost;
    }

    /// Whose texts often begin alike and are longer than what is compared at once.
    void manyAreSortedAsInAPlainList()
    {
        QFETCH(int, column);
        QFETCH(SortKey, key);
        QRandomGenerator random(14);
        FakeClock clock;
        FeedUpdate all;
        for (int i = 0; i < 1500; ++i) {
            SessionRow row = randomRow(random, clock.utcNow());
            row.session.id = QString::number(i);
            row.session.project = u"Projekt „Überlänge“ Nr. %1 (%2)"_s.arg(random.bounded(12)).arg(random.bounded(3));
            if (random.bounded(3) != 0)
                row.session.identifier = u"Webshop-Berlin-%1"_s.arg(random.bounded(400'000));
            all.changed.append(row);
        }
        SessionModel model(clock, sessionColumns());
        model.apply(all);
        PlainList plain{.rows = {all.changed.begin(), all.changed.end()}, .filter = {}, .order = {}};
        for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            model.sort(column, direction);
            plain.order = {key, direction, clock.utcNow()};
            QCOMPARE(shownIn(model), plain.shown());
        }
    }

    void showsTheSameAsAPlainList()
    {
        static constexpr SortKey keys[]{SortKey::Attention, SortKey::Identifier, SortKey::Project, SortKey::Status,
            SortKey::WorkType, SortKey::Provider, SortKey::Started, SortKey::Duration, SortKey::Cost};
        static const QStringList texts{QString(), u"e"_s, u"NG-"_s, u"g-1"_s, u"OPS-3"_s, u"Über"_s};
        QRandomGenerator random(11);
        FakeClock clock;
        SessionModel model(clock, sessionColumns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        PlainList plain;
        for (int step = 0; step < 2000; ++step) {
            clock.advance(std::chrono::milliseconds(random.bounded(3000)));
            plain.order.now = clock.utcNow();
            const int action = random.bounded(8);
            if (action < 4) {
                FeedUpdate update;
                const SessionRow row = randomRow(random, clock.utcNow());
                update.changed = {row};
                const QString removedId = QString::number(random.bounded(150));
                if (removedId != row.session.id && action == 0)
                    update.removed = {removedId};
                SessionRow kept = row;
                for (const SessionRow &before : plain.rows) {
                    if (before.session.id != row.session.id)
                        continue;
                    kept.isWaiting = before.isWaiting;
                    kept.local = before.local;
                }
                for (const QString &id : QStringList{row.session.id} + update.removed)
                    plain.remove(id);
                plain.rows.push_back(kept);
                model.apply(update);
            } else if (action == 4) {
                plain.filter.text = texts.at(random.bounded(6));
                plain.filter.isWaitingOnly = random.bounded(4) == 0;
                model.setFilter(plain.filter);
            } else if (action == 5) {
                plain.filter.statuses.clear();
                for (int left = random.bounded(4); left > 0; --left)
                    plain.filter.statuses.insert(static_cast<PublicStatus>(random.bounded(6)));
                plain.filter.healths.clear();
                for (int left = random.bounded(4); left > 0; --left)
                    plain.filter.healths.insert(static_cast<HealthMark>(random.bounded(5)));
                model.setFilter(plain.filter);
            } else if (action == 6) {
                QSet<QString> waiting;
                QHash<QString, LocalFacts> local;
                for (SessionRow &row : plain.rows) {
                    row.isWaiting = random.bounded(5) == 0;
                    row.local.reset();
                    if (row.isWaiting)
                        waiting.insert(row.session.id);
                    if (random.bounded(5) != 0)
                        continue;
                    row.local = LocalFacts{.title = random.bounded(2) == 0 ? u"ein ÜBERLANGER Titel"_s : QString(),
                        .project = u"p%1"_s.arg(random.bounded(3)),
                        .cost = platform::Money{random.bounded(5)}};
                    local.insert(row.session.id, *row.local);
                }
                model.setWaiting(waiting);
                model.setLocal(local);
            } else {
                const int column = random.bounded(9);
                plain.order.key = keys[column];
                plain.order.direction = random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
                static constexpr int columns[]{SessionModel::Health, SessionModel::Identifier, SessionModel::Project,
                    SessionModel::Status, SessionModel::WorkType, SessionModel::Provider, SessionModel::Started,
                    SessionModel::Duration, SessionModel::Cost};
                model.sort(columns[column], plain.order.direction);
            }
            QCOMPARE(shownIn(model), plain.shown());
            QCOMPARE(model.loaded(), static_cast<int>(plain.rows.size()));
        }
    }
};

RENSEI_TEST(SessionModelRandomTest)

} // namespace rensei::tests

#include "tst_session_model_random.moc"
