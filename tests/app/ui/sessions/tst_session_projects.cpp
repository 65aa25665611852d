#include "tests/app/ui/sessions/session_window_fixture.h"
#include "tests/support/test_case.h"

#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;
using platform::Money;

static const QList<SessionWindow::Project> twoProjects{{u"a"_s, {.slug = u"a"_s}}, {u"b"_s, {.slug = u"b"_s}}};

/// What stands beside and below the rows: projects, chips and totals.
class SessionProjectsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theProjectIsAColumnWhereAllAreListed()
    {
        SessionWindowFixture f;
        QJsonObject told = SessionFixture::session(u"1"_s);
        told.insert(u"projectName"_s, u"Web shop"_s);
        f.open({told, SessionFixture::session(u"2"_s)});
        QVERIFY(f.table.isColumnHidden(SessionModel::Project)); // there is only one
        f.window.setProjects(twoProjects, {.slug = u"a"_s});
        QVERIFY(f.table.isColumnHidden(SessionModel::Project));
        auto *projects = f.window.findChild<QComboBox *>();
        projects->setCurrentIndex(0);
        Q_EMIT projects->activated(0);
        QVERIFY(!f.table.isColumnHidden(SessionModel::Project));
        f.window.resize(1400, 600);
        QCOMPARE(f.table.horizontalHeader()->length(), f.table.viewport()->width()); // the others make room
        f.table.sortByColumn(SessionModel::Project, Qt::AscendingOrder);
        QCOMPARE(f.model.index(0, SessionModel::Project).data().toString(), u"Web shop"_s);
        QCOMPARE(f.model.index(1, SessionModel::Project).data().toString(), u"–"_s);
        f.window.select(u"1"_s);
        f.contextAction(u"Copy row"_s).trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"ENG-1\tWeb shop\tworking"_s));
        projects->setCurrentIndex(1);
        Q_EMIT projects->activated(1);
        QVERIFY(f.table.isColumnHidden(SessionModel::Project));
        QCOMPARE(f.table.horizontalHeader()->sortIndicatorSection(), -1); // by nothing that cannot be seen
        f.contextAction(u"Copy row"_s).trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"ENG-1\tworking"_s));
    }

    void whatWasKeptDoesNotShowTheProject()
    {
        SessionWindowFixture f;
        f.window.setProjects(twoProjects, {});
        QVERIFY(!f.table.isColumnHidden(SessionModel::Project));
        f.table.keepColumns();
        const SessionTableView again(f.model, f.settings);
        QVERIFY(again.isColumnHidden(SessionModel::Project));
    }

    void chipsSayWhatNeedsSomebodyAndHowTheyAre()
    {
        SessionWindowFixture f;
        f.open({SessionFixture::session(u"1"_s), SessionFixture::session(u"2"_s, u"failed"_s)});
        QVERIFY(buttonNamed(f.chips, u"Needs you 0"_s));
        QVERIFY(!buttonNamed(f.chips, u"Red 0"_s)); // this platform tells no health
        f.model.setWaiting({u"2"_s});
        f.press(u"Needs you 1"_s);
        QCOMPARE(f.shown(), QStringList{u"2"_s});
        f.press(u"Needs you 1"_s);
        f.refresh({SessionFixture::stuckSession(u"1"_s), SessionFixture::session(u"2"_s, u"failed"_s)});
        f.press(u"Red 1"_s);
        QCOMPARE(f.shown(), QStringList{u"1"_s});
        QVERIFY(!buttonNamed(f.chips, u"Health unknown 0"_s)); // one that has ended has none
        f.refresh({SessionFixture::session(u"1"_s), SessionFixture::session(u"2"_s, u"failed"_s)});
        QVERIFY(buttonNamed(f.chips, u"Red 0"_s)); // it is pressed, so it can be let go
        f.press(u"Red 0"_s);
        QCOMPARE(f.shown().size(), 2);
        QVERIFY(!buttonNamed(f.chips, u"Red 0"_s));
    }

    void totalsSayWhatTheyCover()
    {
        SessionWindowFixture f;
        QJsonArray sessions;
        for (int i = 1; i <= 4; ++i) {
            QJsonObject one = SessionFixture::session(QString::number(i), i == 4 ? u"failed"_s : u"completed"_s);
            if (i < 4)
                one.insert(u"costUsd"_s, i);
            sessions.append(one);
        }
        f.open(sessions);
        const auto footer = [&f] { return labelsIn(f.window).filter(u" loaded"_s).first(); };
        QCOMPARE(footer(), u"4 shown of 4 loaded · $6.00 in these 4, of which 1 tell no cost"_s);
        f.press(u"Completed 3"_s);
        QCOMPARE(footer(), u"3 shown of 4 loaded · $6.00 in these 3"_s);
        f.search.setText(u"ENG-2"_s);
        QCOMPARE(footer(), u"1 shown of 4 loaded · $2.00 in these 1"_s);
        f.search.clear();
        f.table.selectAll();
        QCOMPARE(footer(), u"3 shown of 4 loaded · $6.00 in these 3 · $6.00 in the selected 3"_s);
        f.model.setLocal({{u"2"_s, {.cost = Money{9'000'000}}}});
        QCOMPARE(footer(), u"3 shown of 4 loaded · $6.00 in these 3 · $6.00 in the selected 3"_s); // it has ended
        f.table.selectionModel()->select(
            f.model.index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QVERIFY2(!footer().contains(u"selected"_s), qPrintable(footer()));
    }

    void aRunningSessionCostsWhatItsAgentSays_data()
    {
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("shown");
        QTest::newRow("the platform does not tell it") << QString() << u"$0.30"_s;
        QTest::newRow("the platform has not heard of it yet") << u"0.14"_s << u"$0.30"_s;
        QTest::newRow("the platform counts earlier runs, too") << u"1.14"_s << u"$1.14"_s;
    }

    void aRunningSessionCostsWhatItsAgentSays()
    {
        QFETCH(QString, told);
        SessionWindowFixture f;
        QJsonObject one = SessionFixture::session(u"1"_s);
        if (!told.isEmpty())
            one.insert(u"costUsd"_s, told);
        f.open({one});
        f.model.setLocal({{u"1"_s, {.cost = Money{300'000}}}});
        QTEST(f.model.index(0, SessionModel::Cost).data().toString(), "shown");
    }
};

RENSEI_TEST(SessionProjectsTest)

} // namespace rensei::tests

#include "tst_session_projects.moc"
