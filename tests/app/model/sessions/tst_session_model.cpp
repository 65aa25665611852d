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
    void filtersByTextInAnyCaseAndBySeveralStatuses()
    {
        FakeClock clock;
        SessionModel model(clock, sessionColumns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.apply(three());
        model.sort(SessionModel::Identifier);
        model.setFilter({.text = u"eng"_s});
        QCOMPARE(shown(model), (QStringList{u"a"_s, u"b"_s}));
        model.setFilter({.text = u"s-3"_s});
        QCOMPARE(shown(model), QStringList{u"c"_s});
        model.setFilter({.statuses = {PublicStatus::Working, PublicStatus::Failed}});
        QCOMPARE(shown(model), QStringList{u"a"_s});
        model.setFilter({.statuses = {PublicStatus::Working, PublicStatus::Completed}});
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
        model.setFilter({.text = u"ENG-2"_s});
        QVERIFY(isStillB());
    }

    void indexesOfFilteredSessionsBecomeInvalid()
    {
        FakeClock clock;
        SessionModel model(clock, sessionColumns());
        model.apply(three());
        const QPersistentModelIndex persistent(model.index(model.rowOf(u"c"_s), 0));
        model.setFilter({.text = u"OPS"_s});
        QVERIFY(persistent.isValid());
        model.setFilter({.text = u"ENG"_s});
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

    void filtersByHealthAndByWhatWaits()
    {
        FakeClock clock;
        SessionModel model(clock, sessionColumns());
        FeedUpdate update = three();
        update.changed[0].session.health.level = Health::Level::Red;
        update.changed[1].session.health.level = Health::Level::Green;
        model.apply(update);
        QCOMPARE(model.count(HealthMark::Red), 1);
        QCOMPARE(model.count(HealthMark::None), 1);
        model.setFilter({.healths = {HealthMark::Red, HealthMark::Yellow}});
        QCOMPARE(shown(model), QStringList{u"a"_s});
        model.setStale(true); // like the order, it is by what was last known
        QCOMPARE(shown(model), QStringList{u"a"_s});
        model.setFilter({.isWaitingOnly = true});
        QVERIFY(shown(model).isEmpty());
        model.setWaiting({u"b"_s, u"not listed"_s});
        QCOMPARE(shown(model), QStringList{u"b"_s});
        QCOMPARE(model.waiting(), 1);
        model.setFilter({.statuses = {PublicStatus::Working}, .isWaitingOnly = true});
        QVERIFY(shown(model).isEmpty());
        model.setWaiting({u"a"_s});
        QCOMPARE(shown(model), QStringList{u"a"_s});
        model.apply({{row(u"a"_s, u"ENG-1"_s, PublicStatus::Working)}, {}});
        QCOMPARE(model.waiting(), 1); // the platform does not say, and a refresh does not change it
        QCOMPARE(model.count(HealthMark::Red), 0);
        model.apply({{}, {u"a"_s}});
        QCOMPARE(model.waiting(), 0);
    }

    void aLiveSessionThatWaitsComesFirst()
    {
        FakeClock clock;
        SessionModel model(clock, sessionColumns());
        model.apply({{row(u"a"_s, u"A"_s, PublicStatus::Working), row(u"b"_s, u"B"_s, PublicStatus::Working),
                         row(u"c"_s, u"C"_s, PublicStatus::Failed)},
            {}});
        model.setWaiting({u"b"_s, u"c"_s});
        QCOMPARE(shown(model), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    }

    void whatTheAgentKnowsIsShownSearchedAndAddedUp()
    {
        FakeClock clock;
        SessionModel model(clock, sessionColumns());
        model.apply(three());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setLocal({{u"a"_s, {.title = u"Login is FLAKY"_s, .project = u"Web shop"_s, .cost = Money{140'000}}}});
        QCOMPARE(changed.size(), 2); // cost and project
        QCOMPARE(model.loadedCosts().sum(), Money{140'000});
        model.setFilter({.text = u"flaky"_s});
        QCOMPARE(shown(model), QStringList{u"a"_s});
        QCOMPARE(model.index(0, SessionModel::Cost).data().toString(), u"$0.14"_s);
        QCOMPARE(model.index(0, SessionModel::Project).data().toString(), u"Web shop"_s);
        model.apply({{row(u"a"_s, u"ENG-1"_s, PublicStatus::Working)}, {}});
        QCOMPARE(shown(model), QStringList{u"a"_s});
        model.setLocal({});
        QVERIFY(shown(model).isEmpty());
        QCOMPARE(model.loadedCosts().known(), 0);
    }
};

RENSEI_TEST(SessionModelTest)

} // namespace rensei::tests

#include "tst_session_model.moc"
