#include "app/model/sessions/session_model.h"

#include "app/model/sessions/session_health.h"
#include "app/text/session_columns.h"

#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using platform::Health;
using platform::Money;
using platform::PublicStatus;

static SessionRow row(const QString &id, const QString &identifier, PublicStatus status = PublicStatus::Completed)
{
    return {{.id = id, .identifier = identifier, .status = status}};
}

static FeedUpdate three()
{
    return {{row(u"a"_s, u"ENG-1"_s, PublicStatus::Working), row(u"b"_s, u"ENG-2"_s), row(u"c"_s, u"OPS-3"_s)}, {}};
}

static QStringList shown(const SessionModel &model)
{
    QStringList ids;
    for (int i = 0; i < model.rowCount(); ++i)
        ids.append(model.at(i)->session.id);
    return ids;
}

class SessionModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filtersByPrefixInAnyCaseAndBySeveralStatuses()
    {
        FakeClock clock;
        SessionModel model(clock, sessionColumns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.apply(three());
        model.sort(SessionModel::Identifier);
        model.setPrefix(u"eng"_s);
        QCOMPARE(shown(model), (QStringList{u"a"_s, u"b"_s}));
        model.setPrefix(u"ops-3"_s);
        QCOMPARE(shown(model), QStringList{u"c"_s});
        model.setPrefix({});
        model.setStatuses({PublicStatus::Working, PublicStatus::Failed});
        QCOMPARE(shown(model), QStringList{u"a"_s});
        model.setStatuses({PublicStatus::Working, PublicStatus::Completed});
        model.sort(SessionModel::Identifier, Qt::DescendingOrder);
        QCOMPARE(shown(model), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
        model.apply({{}, {u"b"_s}});
        QCOMPARE(shown(model), (QStringList{u"c"_s, u"a"_s}));
        QCOMPARE(model.count(PublicStatus::Completed), 1);
        QCOMPARE(reset.size(), 0);
        model.clear();
        QCOMPARE(reset.size(), 1);
        QVERIFY(!model.hasLive());
    }

    void aSelectionStaysWithItsSession()
    {
        FakeClock clock;
        SessionModel model(clock, sessionColumns());
        model.apply(three());
        model.sort(SessionModel::Identifier);
        QItemSelectionModel selection(&model);
        selection.select(model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QPersistentModelIndex persistent(model.index(1, SessionModel::Cost));
        const auto isStillB = [&] {
            const QModelIndexList rows = selection.selectedRows();
            return rows.size() == 1 && rows.first().data(SessionModel::IdRole) == u"b"_s
                && persistent.data(SessionModel::IdRole) == u"b"_s && persistent.column() == SessionModel::Cost;
        };
        QVERIFY(isStillB());
        model.apply({{row(u"d"_s, u"ENG-0"_s)}, {u"a"_s}});
        QVERIFY(isStillB());
        model.sort(SessionModel::Identifier, Qt::DescendingOrder);
        QVERIFY(isStillB());
        model.setPrefix(u"ENG-2"_s);
        QVERIFY(isStillB());
    }

    void indexesOfFilteredSessionsBecomeInvalid()
    {
        FakeClock clock;
        SessionModel model(clock, sessionColumns());
        model.apply(three());
        const QPersistentModelIndex persistent(model.index(model.rowOf(u"c"_s), 0));
        model.setPrefix(u"OPS"_s);
        QVERIFY(persistent.isValid());
        model.setPrefix(u"ENG"_s);
        QVERIFY(!persistent.isValid());
    }

    void onlyChangedCellsAreReported()
    {
        FakeClock clock;
        SessionModel model(clock, sessionColumns());
        model.apply(three());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        SessionRow updated = row(u"b"_s, u"ENG-2"_s);
        model.apply({{updated}, {}});
        QCOMPARE(changed.size(), 0);
        updated.session.cost = Money{1};
        model.apply({{updated}, {}});
        QCOMPARE(changed.size(), 1);
        for (const int end : {0, 1}) {
            QCOMPARE(changed.first().at(end).toModelIndex().row(), model.rowOf(u"b"_s));
            QCOMPARE(changed.first().at(end).toModelIndex().column(), int(SessionModel::Cost));
        }
    }

    void staleHealthIsUnknownAndNeedsNoAttention()
    {
        FakeClock clock;
        SessionModel model(clock, sessionColumns());
        SessionRow red = row(u"a"_s, u"ENG-1"_s, PublicStatus::Working);
        red.session.health.level = Health::Level::Red;
        model.apply({{red}, {}});
        QCOMPARE(model.needingAttention(), QStringList{u"a"_s});
        model.setStale(true);
        QVERIFY(model.needingAttention().isEmpty());
        QCOMPARE(model.index(0, 0).data(SessionModel::HealthRole).value<HealthMark>(), HealthMark::Unknown);
    }

    void aTickUpdatesDurationsOfWorkingSessionsOnly()
    {
        FakeClock clock;
        SessionModel model(clock, sessionColumns());
        FeedUpdate update{{row(u"a"_s, u"A"_s, PublicStatus::Working), row(u"b"_s, u"B"_s, PublicStatus::Queued)}, {}};
        for (SessionRow &one : update.changed)
            one.session.startedAt = clock.utcNow();
        model.apply(update);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.tick(-5, 500);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex(), model.index(model.rowOf(u"a"_s), SessionModel::Duration));
    }

    void aStopIsKeptUntilTheSessionEnds()
    {
        FakeClock clock;
        SessionModel model(clock, sessionColumns());
        model.apply(three());
        model.setStop(u"a"_s, StopProgress{});
        model.setStop(u"b"_s, StopProgress{});
        model.apply(three());
        QVERIFY(model.find(u"a"_s)->stop);
        QVERIFY(!model.find(u"b"_s)->stop);
        model.apply({{row(u"a"_s, u"ENG-1"_s, PublicStatus::Stopped)}, {}});
        QVERIFY(!model.find(u"a"_s)->stop);
    }
};

RENSEI_TEST(SessionModelTest)

} // namespace rensei::tests

#include "tst_session_model.moc"
