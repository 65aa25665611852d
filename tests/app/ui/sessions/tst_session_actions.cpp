#include "app/widgets/message_bar.h"

#include "tests/app/ui/sessions/session_window_fixture.h"
#include "tests/support/test_case.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QJsonDocument>
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
    void fault10C12_aChoiceThatIsNotSavedIsTold()
    {
        SessionWindowFixture fixture;
        fixture.open({});
        fixture.window.setProjects({{u"a"_s, {.slug = u"a"_s}}, {u"b"_s, {.slug = u"b"_s}}}, {.slug = u"a"_s});
        connect(&fixture.window, &SessionWindow::projectChosen, this,
            [&fixture](const platform::ProjectScope &chosen) { fixture.settings.setProject(u"x"_s, chosen); });
        const QString obstacle = fixture.folder.filePath(u"settings.ini"_s);
        QFile::remove(obstacle);
        QVERIFY(QDir().mkdir(obstacle));
        auto *projects = fixture.window.findChild<QComboBox *>();
        Q_EMIT projects->activated(1);
        const auto isTold = [&fixture] {
            const auto bars = fixture.window.findChildren<MessageBar *>();
            return std::ranges::any_of(
                bars, [](const MessageBar *bar) { return bar->text().contains(u"cannot be written"_s); });
        };
        QVERIFY(isTold());
        QVERIFY(QDir().rmdir(obstacle));
        Q_EMIT projects->activated(0);
        QVERIFY(!isTold());
    }

    void theKeyForOpeningOpensWhatIsSelected()
    {
        SessionWindowFixture fixture;
        QSignalSpy opened(&fixture.window, &SessionWindow::openRequested);
        fixture.open({SessionFixture::session(u"1"_s)});
        fixture.focusTable();
        QTest::keyClick(&fixture.table, Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(opened.size(), 0); // nothing is selected yet
        fixture.window.select(u"1"_s);
        QTest::keyClick(&fixture.table, Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), u"1"_s);
    }

    void fault11_24_theMenuSaysWhatTheBrowserShows()
    {
        SessionWindowFixture fixture;
        fixture.open({SessionFixture::session(u"1"_s)});
        fixture.focusTable();
        fixture.window.select(u"1"_s);
        QCOMPARE(fixture.contextAction(u"Open"_s).text(), u"Open in browser"_s);
        fixture.webPage = {WebPage::Kind::List, {}, u"Q&A"_s};
        QCOMPARE(fixture.contextAction(u"Open"_s).text(),
            u"Open the list of Q&&A in browser (the session's project is not known)"_s);
        fixture.webPage = {WebPage::Kind::Platform, {}};
        QCOMPARE(fixture.contextAction(u"Open"_s).text(), u"Open the platform in browser (its project is not known)"_s);
    }

    void fault11_30_anAddressThatNoBrowserOpensIsShownForCopying()
    {
        SessionWindowFixture fixture;
        fixture.open({SessionFixture::session(u"1"_s)});
        fixture.focusTable();
        fixture.window.showAddress(fixture.webPage.url);
        QCOMPARE(fixture.messageText(), u"No browser opened. Open this address in one:"_s);
        QLineEdit *field = nullptr;
        for (QLineEdit *each : fixture.window.findChildren<QLineEdit *>()) {
            if (each->isReadOnly() && each->isVisible())
                field = each;
        }
        QVERIFY(field);
        QCOMPARE(field->text(), fixture.webPage.url.toString(QUrl::FullyEncoded));
        QCOMPARE(accessibleName(field), fixture.messageText());
        const QList<QWidget *> stops = tabStops();
        QAbstractButton *copy = buttonNamed(fixture.window, u"Copy"_s);
        QVERIFY(stops.contains(field) && stops.contains(copy));
        QGuiApplication::clipboard()->clear();
        copy->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), field->text());
        QGuiApplication::clipboard()->clear();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), field->text());
    }

    void fault11_30_anAddressGoesWithTheNextPage()
    {
        SessionWindowFixture fixture;
        fixture.open({SessionFixture::session(u"1"_s)});
        fixture.focusTable();
        fixture.window.select(u"1"_s);
        fixture.window.showAddress(fixture.webPage.url);
        QTest::keyClick(&fixture.table, Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(fixture.messageText(), QString());
        fixture.window.actionFailed(u"1"_s, u"ENG-1 was not stopped: why. Then."_s);
        QTest::keyClick(&fixture.table, Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(fixture.messageText(), u"ENG-1 was not stopped: why. Then."_s); // which is still so
    }

    void fault11_30_anAddressCanBeCopiedWhateverABrowserDoes()
    {
        SessionWindowFixture fixture;
        fixture.open({SessionFixture::session(u"1"_s)});
        fixture.focusTable();
        fixture.window.select(u"1"_s);
        fixture.contextAction(u"Copy address"_s).trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"https://app.example/sessions/a%2F1"_s);
    }

    void nothingIsStoppedBeforeItIsConfirmed()
    {
        SessionWindowFixture fixture;
        QSignalSpy requested(&fixture.window, &SessionWindow::stopRequested);
        fixture.open({SessionFixture::session(u"1"_s)});
        fixture.focusTable();
        fixture.window.select(u"1"_s);
        QTest::keyClick(&fixture.table, Qt::Key_Delete);
        QVERIFY(fixture.question());
        QCOMPARE(fixture.question()->text(), u"Stop ENG-1?"_s);
        QCOMPARE(
            fixture.question()->informativeText(), u"The agent is asked to stop and the session ends as stopped."_s);
        QVERIFY(requested.isEmpty());
        QCOMPARE(fixture.question()->defaultButton()->text(), u"Keep running"_s);
        buttonNamed(*fixture.question(), u"Keep running"_s)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(requested.isEmpty() && !fixture.question());

        fixture.contextAction(u"Stop…"_s).trigger();
        QTest::keyClick(fixture.question(), Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(requested.isEmpty());

        QTest::keyClick(&fixture.table, Qt::Key_Delete);
        buttonNamed(*fixture.question(), u"Stop session"_s)->click();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().toString(), u"1"_s);
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
        SessionWindowFixture fixture;
        fixture.canStop = canStop;
        fixture.open({SessionFixture::session(u"1"_s, status)});
        if (isStopping)
            fixture.model.setStop(u"1"_s, StopProgress{.since = fixture.clock.utcNow()});
        fixture.focusTable();
        fixture.window.select(u"1"_s);
        QTest::keyClick(&fixture.table, Qt::Key_Delete);
        QVERIFY(!fixture.question());
        QVERIFY(!fixture.contextAction(u"Stop…"_s).isEnabled());
    }

    void aStopThatIsLateMayBeAskedForAgain()
    {
        SessionWindowFixture fixture;
        fixture.open({SessionFixture::session(u"1"_s)});
        fixture.model.setStop(u"1"_s, StopProgress{StopProgress::Phase::Late, fixture.clock.utcNow()});
        fixture.focusTable();
        fixture.window.select(u"1"_s);
        QVERIFY(fixture.contextAction(u"Stop…"_s).isEnabled());
    }

    void aStopIsTheOneThatWasAskedAbout()
    {
        SessionWindowFixture fixture;
        QSignalSpy requested(&fixture.window, &SessionWindow::stopRequested);
        fixture.open({SessionFixture::session(u"1"_s), SessionFixture::session(u"2"_s)});
        fixture.focusTable();
        fixture.window.select(u"1"_s);
        QTest::keyClick(&fixture.table, Qt::Key_Delete);
        fixture.window.select(u"2"_s);
        buttonNamed(*fixture.question(), u"Stop session"_s)->click();
        QCOMPARE(requested.first().first().toString(), u"1"_s);
    }

    void rowsCanBeCopied()
    {
        SessionWindowFixture fixture;
        fixture.open({SessionFixture::session(u"1"_s)});
        fixture.focusTable();
        fixture.window.select(u"1"_s);
        QTest::keyClick(&fixture.table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"ENG-1"_s);
        QTest::keyClick(&fixture.table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"ENG-1\tworking\tdevelopment\tlocal\t13:48\t12 min\t–"_s);
    }

    void severalRowsAreCopiedFromTopToBottom()
    {
        SessionWindowFixture fixture;
        fixture.open({SessionFixture::session(u"1"_s), SessionFixture::stuckSession(u"2"_s)});
        fixture.focusTable();
        fixture.table.selectAll();
        QTest::keyClick(&fixture.table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"ENG-2\nENG-1"_s);
        fixture.contextAction(u"Copy as JSON"_s).trigger();
        const QJsonArray all = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).array();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0)[u"stuckSignals"_s].toArray(), QJsonArray{u"ToolLoopStuck"_s});
        QCOMPARE(all.at(1)[u"startedAt"_s].toString(), u"2026-06-02T13:48:00.000Z"_s);
        QVERIFY(!all.at(1).toObject().contains(u"costUsd"_s));
    }

    void severalAreStoppedAfterOneQuestionThatNamesThem()
    {
        SessionWindowFixture fixture;
        QSignalSpy requested(&fixture.window, &SessionWindow::stopRequested);
        fixture.open({SessionFixture::session(u"1"_s), SessionFixture::session(u"2"_s),
            SessionFixture::session(u"3"_s, u"completed"_s)});
        fixture.focusTable();
        fixture.table.selectAll();
        fixture.contextAction(u"Stop"_s).trigger();
        const QString text = fixture.question()->informativeText();
        QVERIFY(text.contains(u"ENG-1"_s) && text.contains(u"ENG-2"_s) && !text.contains(u"ENG-3"_s));
        QVERIFY(text.contains(u"The others that are selected"_s));
        buttonNamed(*fixture.question(), u"Stop sessions"_s)->click();
        QCOMPARE(requested.size(), 2);
        fixture.window.actionFailed(u"1"_s, u"ENG-1 was not stopped."_s);
        fixture.window.actionFailed(u"2"_s, u"ENG-2 was not stopped."_s);
        QCOMPARE(fixture.messageText(), u"ENG-1 was not stopped.\nENG-2 was not stopped."_s);
        fixture.refresh({SessionFixture::session(u"1"_s), SessionFixture::session(u"2"_s, u"stopped"_s)});
        QCOMPARE(fixture.messageText(), u"ENG-1 was not stopped."_s);
    }

    void columnsAreHiddenMovedAndPutBackFromTheMenu()
    {
        SessionWindowFixture fixture;
        fixture.open({SessionFixture::session(u"1"_s)});
        const QHeaderView &header = *fixture.table.horizontalHeader();
        fixture.window.select(u"1"_s);
        const auto columns = [&fixture] { return fixture.contextAction(u"Columns"_s).menu()->actions(); };
        const auto named = [](const QList<QAction *> &actions, const QString &text) {
            const auto found = std::ranges::find(actions, text, &QAction::text);
            return found == actions.end() ? nullptr : *found;
        };
        named(columns(), u"Provider"_s)->trigger();
        QVERIFY(header.isSectionHidden(SessionModel::Provider));
        QVERIFY(!named(columns(), u"Provider"_s)->isChecked());
        QVERIFY(!named(columns(), u"Identifier"_s));
        named(columns(), u"Move this column back"_s)->trigger();
        QVERIFY(header.visualIndex(SessionModel::Identifier) > header.visualIndex(SessionModel::Status));
        named(columns(), u"Reset columns"_s)->trigger();
        QVERIFY(!header.isSectionHidden(SessionModel::Provider));
        QCOMPARE(header.visualIndex(SessionModel::Identifier), 1);
    }

    void theMenuSortsForThoseWithoutAMouse()
    {
        SessionWindowFixture fixture;
        fixture.open({SessionFixture::session(u"2"_s), SessionFixture::session(u"10"_s)});
        QMenu *sorting = fixture.contextAction(u"Sort by"_s).menu();
        QVERIFY(sorting->actions().first()->isChecked());
        sorting->actions().at(1)->trigger();
        QCOMPARE(fixture.table.horizontalHeader()->sortIndicatorSection(), int(SessionModel::Identifier));
        QCOMPARE(fixture.model.at(0)->session.id, u"2"_s);
        sorting->actions().at(1)->trigger();
        QCOMPARE(fixture.model.at(0)->session.id, u"10"_s);
    }

    void aStopThatFailedIsSaidUntilItIsClosed()
    {
        SessionWindowFixture fixture;
        fixture.open({SessionFixture::session(u"1"_s)});
        fixture.window.actionFailed(u"1"_s, u"ENG-1 was not stopped: why. Then."_s);
        fixture.refresh({SessionFixture::session(u"1"_s)});
        QCOMPARE(fixture.messageText(), u"ENG-1 was not stopped: why. Then."_s);
        for (QToolButton *button : fixture.window.findChildren<QToolButton *>()) {
            if (button->accessibleName() == u"Close this message"_s)
                button->click();
        }
        QCOMPARE(fixture.messageText(), QString());
    }

    void fault11_37_aStopThatFailedIsSaidWhileItIsSo_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("still queued") << u"queued"_s << true;
        QTest::newRow("begun") << u"working"_s << false;
        QTest::newRow("stopped by another") << u"stopped"_s << false;
        QTest::newRow("gone") << QString() << false;
    }

    void fault11_37_aStopThatFailedIsSaidWhileItIsSo()
    {
        QFETCH(QString, status);
        QFETCH(bool, isSaid);
        SessionWindowFixture fixture;
        fixture.open({SessionFixture::session(u"1"_s, u"queued"_s)});
        fixture.window.actionFailed(u"1"_s, u"ENG-1 was not stopped: why. Then."_s);
        fixture.refresh(status.isEmpty() ? QJsonArray() : QJsonArray{SessionFixture::session(u"1"_s, status)});
        QCOMPARE(!fixture.messageText().isEmpty(), isSaid);
        fixture.window.hide();
        fixture.window.show();
        QCOMPARE(fixture.messageText(), QString());
    }

    void fault11_37_aQueuedSessionIsNotSaidToRunElsewhere()
    {
        SessionWindowFixture fixture;
        fixture.canStop = false;
        fixture.open({SessionFixture::session(u"1"_s, u"queued"_s)});
        fixture.focusTable();
        fixture.window.select(u"1"_s);
        QCOMPARE(fixture.contextAction(u"Stop…"_s).text(), u"Stop… (no computer has begun it)"_s);
    }

    void aSessionElsewhereSaysWhyItCannotBeStopped()
    {
        SessionWindowFixture fixture;
        fixture.canStop = false;
        fixture.open({SessionFixture::session(u"1"_s)});
        fixture.focusTable();
        fixture.window.select(u"1"_s);
        QCOMPARE(fixture.contextAction(u"Stop…"_s).text(), u"Stop… (it runs on another computer)"_s);
        fixture.refresh({SessionFixture::session(u"1"_s, u"completed"_s)});
        QCOMPARE(fixture.contextAction(u"Stop…"_s).text(), u"Stop…"_s);
    }

    void theMenuShowsWhatTheListIsSortedBy()
    {
        SessionWindowFixture fixture;
        fixture.open({SessionFixture::session(u"1"_s)});
        const auto checked = [&fixture] {
            QStringList all;
            for (const QAction *action : fixture.contextAction(u"Sort by"_s).menu()->actions()) {
                if (action->isChecked())
                    all.append(action->text());
            }
            return all;
        };
        QCOMPARE(checked(), QStringList{u"Needs attention first"_s});
        fixture.table.horizontalHeader()->setSortIndicator(SessionModel::Cost, Qt::AscendingOrder);
        QCOMPARE(checked(), QStringList{u"Cost"_s});
    }
};

RENSEI_TEST(SessionActionsTest)

} // namespace rensei::tests

#include "tst_session_actions.moc"
