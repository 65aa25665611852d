#include "tests/app/ui/sessions/session_window_fixture.h"
#include "tests/support/test_case.h"

#include <QClipboard>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

/// What a user can do with a session of the list.
class SessionActionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enterOpensWhatIsSelected()
    {
        SessionWindowFixture stage;
        QSignalSpy opened(&stage.window, &SessionWindow::openAsked);
        stage.open({SessionFixture::session(u"1"_s)});
        stage.focusTable();
        QTest::keyClick(&stage.table, Qt::Key_Return);
        QCOMPARE(opened.size(), 0); // nothing is selected yet
        stage.window.select(u"1"_s);
        QTest::keyClick(&stage.table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), u"1"_s);
    }

    void nothingIsStoppedBeforeItIsConfirmed()
    {
        SessionWindowFixture stage;
        QSignalSpy asked(&stage.window, &SessionWindow::stopAsked);
        stage.open({SessionFixture::session(u"1"_s)});
        stage.focusTable();
        stage.window.select(u"1"_s);
        QTest::keyClick(&stage.table, Qt::Key_Delete);
        QVERIFY(stage.question());
        QCOMPARE(stage.question()->text(), u"Stop ENG-1?"_s);
        QCOMPARE(stage.question()->informativeText(), u"The agent is asked to stop and the session ends as stopped."_s);
        QVERIFY(asked.isEmpty());
        QCOMPARE(stage.question()->defaultButton()->text(), u"Keep running"_s);
        buttonNamed(*stage.question(), u"Keep running"_s)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(asked.isEmpty() && !stage.question());

        stage.contextAction(u"Stop…"_s).trigger();
        QTest::keyClick(stage.question(), Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(asked.isEmpty());

        QTest::keyClick(&stage.table, Qt::Key_Delete);
        buttonNamed(*stage.question(), u"Stop session"_s)->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), u"1"_s);
    }

    void whatCannotBeStoppedIsNotAskedAbout_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("canStop");
        QTest::addColumn<bool>("isStopping");
        QTest::newRow("over") << u"completed"_s << true << false;
        QTest::newRow("elsewhere") << u"working"_s << false << false;
        QTest::newRow("asked already") << u"working"_s << true << true;
    }

    void whatCannotBeStoppedIsNotAskedAbout()
    {
        QFETCH(QString, status);
        QFETCH(bool, canStop);
        QFETCH(bool, isStopping);
        SessionWindowFixture stage;
        stage.canStop = canStop;
        stage.open({SessionFixture::session(u"1"_s, status)});
        if (isStopping)
            stage.model.setStop(u"1"_s, StopProgress{.since = stage.clock.utcNow()});
        stage.focusTable();
        stage.window.select(u"1"_s);
        QTest::keyClick(&stage.table, Qt::Key_Delete);
        QVERIFY(!stage.question());
        QVERIFY(!stage.contextAction(u"Stop…"_s).isEnabled());
    }

    void aStopThatIsLateMayBeAskedForAgain()
    {
        SessionWindowFixture stage;
        stage.open({SessionFixture::session(u"1"_s)});
        stage.model.setStop(u"1"_s, StopProgress{StopProgress::Phase::Late, stage.clock.utcNow()});
        stage.focusTable();
        stage.window.select(u"1"_s);
        QVERIFY(stage.contextAction(u"Stop…"_s).isEnabled());
    }

    void aStopIsTheOneThatWasAskedAbout()
    {
        SessionWindowFixture stage;
        QSignalSpy asked(&stage.window, &SessionWindow::stopAsked);
        stage.open({SessionFixture::session(u"1"_s), SessionFixture::session(u"2"_s)});
        stage.focusTable();
        stage.window.select(u"1"_s);
        QTest::keyClick(&stage.table, Qt::Key_Delete);
        stage.window.select(u"2"_s);
        buttonNamed(*stage.question(), u"Stop session"_s)->click();
        QCOMPARE(asked.first().first().toString(), u"1"_s);
    }

    void rowsCanBeCopied()
    {
        SessionWindowFixture stage;
        stage.open({SessionFixture::session(u"1"_s)});
        stage.focusTable();
        stage.window.select(u"1"_s);
        QTest::keyClick(&stage.table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"ENG-1"_s);
        QTest::keyClick(&stage.table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"ENG-1\tworking\tdevelopment\tlocal\t13:48\t12 min\t–"_s);
    }

    void theMenuSortsForThoseWithoutAMouse()
    {
        SessionWindowFixture stage;
        stage.open({SessionFixture::session(u"2"_s), SessionFixture::session(u"10"_s)});
        QMenu *sorting = stage.contextAction(u"Sort by"_s).menu();
        QVERIFY(sorting->actions().first()->isChecked());
        sorting->actions().at(1)->trigger();
        QCOMPARE(stage.table.horizontalHeader()->sortIndicatorSection(), int(SessionModel::Identifier));
        QCOMPARE(stage.model.at(0)->session.id, u"2"_s);
        sorting->actions().at(1)->trigger();
        QCOMPARE(stage.model.at(0)->session.id, u"10"_s);
    }

    void aStopThatFailedIsSaidUntilItIsClosed()
    {
        SessionWindowFixture stage;
        stage.open({SessionFixture::session(u"1"_s)});
        stage.window.stopFailed(u"ENG-1 was not stopped: why. Then."_s);
        stage.refresh({SessionFixture::session(u"1"_s)});
        QCOMPARE(stage.strip(), u"ENG-1 was not stopped: why. Then."_s);
        for (QToolButton *button : stage.window.findChildren<QToolButton *>()) {
            if (button->accessibleName() == u"Close this message"_s)
                button->click();
        }
        QCOMPARE(stage.strip(), QString());
    }

    void aSessionElsewhereSaysWhyItCannotBeStopped()
    {
        SessionWindowFixture stage;
        stage.canStop = false;
        stage.open({SessionFixture::session(u"1"_s)});
        stage.focusTable();
        stage.window.select(u"1"_s);
        QCOMPARE(stage.contextAction(u"Stop…"_s).text(), u"Stop… (it runs on another computer)"_s);
        stage.refresh({SessionFixture::session(u"1"_s, u"completed"_s)});
        QCOMPARE(stage.contextAction(u"Stop…"_s).text(), u"Stop…"_s);
    }

    void theMenuShowsWhatTheListIsSortedBy()
    {
        SessionWindowFixture stage;
        stage.open({SessionFixture::session(u"1"_s)});
        const auto checked = [&stage] {
            QStringList all;
            for (const QMenu *sorting : stage.contextMenu().findChildren<QMenu *>()) {
                for (const QAction *action : sorting->actions()) {
                    if (action->isChecked())
                        all.append(action->text());
                }
            }
            return all;
        };
        QCOMPARE(checked(), QStringList{u"Needs attention first"_s});
        stage.table.horizontalHeader()->setSortIndicator(SessionModel::Cost, Qt::AscendingOrder);
        QCOMPARE(checked(), QStringList{u"Cost"_s});
    }
};

RENSEI_TEST(SessionActionsTest)

} // namespace rensei::tests

#include "tst_session_actions.moc"
