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
    QSet<PublicStatus> statuses;
    QString prefix;
    SessionOrder order;

    void remove(const QString &id)
    {
        std::erase_if(rows, [&](const SessionRow &row) { return row.session.id == id; });
    }

    QStringList shown() const
    {
        std::vector<SessionRow> sorted = rows;
        std::stable_sort(sorted.begin(), sorted.end(),
            [this](const SessionRow &a, const SessionRow &b) { return order.isBefore(a, b); });
        QStringList ids;
        for (const SessionRow &row : sorted) {
            if ((statuses.isEmpty() || statuses.contains(row.session.status))
                && row.session.identifier.startsWith(prefix, Qt::CaseInsensitive))
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

class SessionModelRandomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheSameAsAPlainList()
    {
        static constexpr SortKey keys[]{SortKey::Attention, SortKey::Identifier, SortKey::Status, SortKey::WorkType,
            SortKey::Provider, SortKey::Started, SortKey::Duration, SortKey::Cost};
        static const QStringList prefixes{QString(), u"e"_s, u"ENG-"_s, u"eNg-1"_s, u"OPS-3"_s};
        QRandomGenerator random(11);
        FakeClock clock;
        SessionModel model(clock, sessionColumns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        PlainList plain;
        for (int step = 0; step < 3000; ++step) {
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
                for (const QString &id : QStringList{row.session.id} + update.removed)
                    plain.remove(id);
                plain.rows.push_back(row);
                model.apply(update);
            } else if (action == 4) {
                plain.prefix = prefixes.at(random.bounded(5));
                model.setPrefix(plain.prefix);
            } else if (action == 5) {
                plain.statuses.clear();
                for (int left = random.bounded(4); left > 0; --left)
                    plain.statuses.insert(static_cast<PublicStatus>(random.bounded(6)));
                model.setStatuses(plain.statuses);
            } else {
                const int column = random.bounded(8);
                plain.order.key = keys[column];
                plain.order.direction = random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
                static constexpr int columns[]{SessionModel::Health, SessionModel::Identifier, SessionModel::Status,
                    SessionModel::WorkType, SessionModel::Provider, SessionModel::Started, SessionModel::Duration,
                    SessionModel::Cost};
                model.sort(columns[column], plain.order.direction);
            }
            QStringList shown;
            for (int i = 0; i < model.rowCount(); ++i)
                shown.append(model.at(i)->session.id);
            QCOMPARE(shown, plain.shown());
            QCOMPARE(model.loaded(), static_cast<int>(plain.rows.size()));
        }
    }
};

RENSEI_TEST(SessionModelRandomTest)

} // namespace rensei::tests

#include "tst_session_model_random.moc"
