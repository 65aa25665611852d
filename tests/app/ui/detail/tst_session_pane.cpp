#include "app/ui/detail/session_pane.h"

#include "app/ui/detail/health_card.h"
#include "app/ui/detail/timeline_view.h"
#include "app/ui/sessions/session_table_view.h"
#include "tests/app/ui/sessions/session_fixture.h"
#include "tests/app/ui/widget_probe.h"
#include "tests/support/test_case.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

/// The window, with one session's details open.
struct SessionPaneFixture : SessionFixture {
    explicit SessionPaneFixture(const QJsonObject &session = SessionFixture::session(u"1"_s))
    {
        open({session});
        present(window);
        window.showDetail(u"1"_s);
    }
    SessionPane &pane() { return *window.findChild<SessionPane *>(); }
    TimelineView &timeline() { return *window.findChild<TimelineView *>(); }
    QPlainTextEdit &message() { return *pane().findChild<QPlainTextEdit *>(); }
    void activities(const QStringList &texts)
    {
        QJsonArray all;
        for (const QString &text : texts)
            all.append(QJsonObject{{u"id"_s, text}, {u"type"_s, u"thought"_s}, {u"content"_s, text}});
        transport.answer(200, {{u"activities"_s, all}});
    }
};

class SessionPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enterOpensTheDetailsAndEscapeClosesThem()
    {
        SessionFixture fixture;
        fixture.open({SessionFixture::session(u"1"_s)});
        present(fixture.window);
        fixture.window.select(u"1"_s);
        QVERIFY(!fixture.window.findChild<SessionPane *>());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        auto *pane = fixture.window.findChild<SessionPane *>();
        QVERIFY(pane && pane->isVisible());
        QCOMPARE(pane->sessionId(), u"1"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!pane->isVisible());
        QVERIFY(fixture.window.isVisible());
    }

    void theKeyboardIsNeverAtWhatCannotBeSeen()
    {
        SessionPaneFixture fixture;
        QVERIFY(!fixture.timeline().isVisible());
        QWidget *first = QApplication::focusWidget();
        QVERIFY(first && first->isVisible() && fixture.pane().isAncestorOf(first));
        QCOMPARE(accessibleName(first), labelsIn(*first).value(0)); // why there is nothing
        fixture.activities({u"one"_s, u"two"_s});
        QVERIFY(fixture.timeline().isVisible());
        QCOMPARE(QApplication::focusWidget(), &fixture.timeline());
    }

    void theKeyboardStaysWhereSomebodyHasTakenIt()
    {
        SessionPaneFixture fixture;
        auto *search = fixture.pane().findChild<QLineEdit *>(u"search"_s);
        search->setFocus();
        fixture.activities({u"one"_s});
        QCOMPARE(QApplication::focusWidget(), search);
    }

    void itTellsWhatIsWrongAndWhatToDo()
    {
        SessionPaneFixture fixture(SessionFixture::stuckSession(u"1"_s));
        fixture.activities({});
        auto &card = *fixture.pane().findChild<HealthCard *>();
        QCOMPARE(labelsIn(card).filter(u"noticed"_s), QStringList{u"tool loop stuck · noticed 0 s ago"_s});
        const QString all = labelsIn(card).join(u'\n');
        QVERIFY2(all.contains(u"It calls the same tool"_s), qPrintable(all));
        QVERIFY2(!all.contains(u"Its activity shows"_s), qPrintable(all)); // nothing is known of it
        const auto call = [](std::chrono::minutes at) {
            return TimelineEvent{.kind = TimelineEvent::Kind::Tool,
                .at = Instant(at),
                .tool = u"Bash"_s,
                .text = u"npm test"_s,
                .detail = u"1 failed"_s};
        };
        fixture.detail.timeline().append({call(1min), call(3min), call(4min)});
        fixture.clock.advance(5min);
        fixture.pane().refresh();
        const QString now = labelsIn(card).join(u'\n');
        QVERIFY2(now.contains(u"noticed 5 min ago"_s), qPrintable(now));
        QVERIFY2(now.contains(u"Bash npm test × 3 in 3 min, same output"_s), qPrintable(now));
        QSignalSpy stops(&fixture.pane(), &SessionPane::stopRequested);
        buttonNamed(card, u"Stop…"_s)->click();
        QCOMPARE(stops.count(), 1);
        fixture.window.findChild<QMessageBox *>()->close();
        buttonNamed(card, u"Send a message…"_s)->click();
        QCOMPARE(QApplication::focusWidget(), &fixture.message());
    }

    void nothingIsSaidOfAHealthySession()
    {
        SessionPaneFixture fixture;
        QVERIFY(fixture.pane().findChild<HealthCard *>()->isHidden());
    }

    void aHealthySessionCanBeStoppedOnce()
    {
        SessionPaneFixture fixture;
        fixture.activities({});
        QSignalSpy stops(&fixture.pane(), &SessionPane::stopRequested);
        QAbstractButton *stop = buttonNamed(fixture.pane(), u"Stop…"_s);
        stop->click();
        QCOMPARE(stops.count(), 1);
        fixture.window.findChild<QMessageBox *>()->close();
        fixture.model.setStop(u"1"_s, StopProgress{.since = fixture.clock.utcNow()});
        QVERIFY(!stop->isEnabled());
        QVERIFY(labelsIn(fixture.pane()).join(u'\n').contains(u"stopping, asked"_s));
        fixture.model.setStop(
            u"1"_s, StopProgress{.phase = StopProgress::Phase::Late, .since = fixture.clock.utcNow()});
        QVERIFY(stop->isEnabled());
        fixture.refresh({SessionFixture::session(u"1"_s, u"stopped"_s)});
        QVERIFY(stop->isHidden());
    }

    void oneFailureIsNoTrouble()
    {
        SessionPaneFixture fixture;
        fixture.activities({u"one"_s});
        const auto fail = [&fixture] {
            fixture.clock.advance(35s);
            while (fixture.transport.waiting() > 0)
                fixture.transport.answer(Error{.kind = ErrorKind::Offline, .where = u"activities"_s});
        };
        const auto isTold = [&fixture] { return labelsIn(fixture.pane()).join(u'\n').contains(u"reach"_s); };
        fail();
        QCOMPARE(fixture.detail.state(), SessionDetail::State::Failing);
        QVERIFY(!isTold());
        fail();
        QVERIFY(isTold());
        fixture.clock.advance(35s);
        fixture.activities({u"one"_s});
        QVERIFY(!isTold());
    }

    void aClickShowsTheDetailsAndLeavesTheKeyboardInTheList()
    {
        SessionFixture fixture;
        fixture.open({SessionFixture::session(u"1"_s), SessionFixture::session(u"2"_s)});
        present(fixture.window);
        fixture.window.resize(2000, 600);
        auto *table = fixture.window.findChild<SessionTableView *>();
        const auto click = [&](int row, int column, Qt::KeyboardModifiers modifiers) {
            QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers,
                table->visualRect(fixture.model.index(row, column)).center());
        };
        click(0, SessionModel::Health, Qt::ControlModifier); // to select several
        QVERIFY(!fixture.window.findChild<SessionPane *>());
        click(0, SessionModel::Health, Qt::NoModifier);
        auto *pane = fixture.window.findChild<SessionPane *>();
        QVERIFY(pane && pane->isVisible());
        QCOMPARE(pane->sessionId(), fixture.model.at(0)->session.id);
        QVERIFY(table->hasFocus());
        click(1, SessionModel::Status, Qt::NoModifier);
        QCOMPARE(pane->sessionId(), fixture.model.at(1)->session.id);
    }

    void theWindowMakesRoomAndTakesItBack()
    {
        SessionFixture fixture;
        fixture.open({SessionFixture::session(u"1"_s)});
        present(fixture.window);
        fixture.window.resize(500, 500);
        const int before = fixture.window.width();
        fixture.window.showDetail(u"1"_s);
        const int beside = fixture.window.width();
        QVERIFY(beside > before);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(fixture.window.width(), before);
        fixture.window.showDetail(u"1"_s);
        fixture.window.resize(beside + 1, 600); // it was changed, so it stays
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(fixture.window.width(), beside + 1);
    }

    void shortTextsHaveRoom()
    {
        SessionPaneFixture fixture;
        fixture.activities({u"one"_s});
        const int before = fixture.timeline().columnWidth(TimelineModel::Label);
        fixture.detail.timeline().append(
            {{.kind = TimelineEvent::Kind::Link, .tool = u"Pull request #1"_s, .text = u"https://git.example/1"_s}});
        const int wanted = fixture.timeline().fontMetrics().horizontalAdvance(u"Pull request #1"_s);
        QVERIFY(before < wanted);
        QVERIFY(fixture.timeline().columnWidth(TimelineModel::Label) > wanted);
        fixture.detail.timeline().append(
            {{.kind = TimelineEvent::Kind::Tool, .tool = QString(100, u'm'), .text = u"x"_s}});
        QVERIFY(fixture.timeline().columnWidth(TimelineModel::Label)
            <= 22 * fixture.timeline().fontMetrics().averageCharWidth());
        fixture.detail.timeline().clear();
        fixture.detail.timeline().append({{.kind = TimelineEvent::Kind::Thought, .text = u"x"_s}});
        QCOMPARE(fixture.timeline().columnWidth(TimelineModel::Label), before);
    }

    void theNewestStaysInSightUntilSomebodyScrolls()
    {
        SessionPaneFixture fixture;
        QStringList texts;
        for (int i = 0; i < 200; ++i)
            texts.append(u"thought %1"_s.arg(i));
        fixture.activities(texts);
        QScrollBar *bar = fixture.timeline().verticalScrollBar();
        QCoreApplication::processEvents();
        QVERIFY(bar->maximum() > 0);
        QCOMPARE(bar->value(), bar->maximum());
        bar->setValue(3);
        auto *follow = fixture.pane().findChild<QCheckBox *>();
        QVERIFY(!follow->isChecked());
        fixture.detail.timeline().append({{.kind = TimelineEvent::Kind::Thought, .text = u"new"_s}});
        QCoreApplication::processEvents();
        QCOMPARE(bar->value(), 3);
        follow->click();
        QCOMPARE(bar->value(), bar->maximum());
    }

    void entriesAreSearchedAndCopied()
    {
        SessionPaneFixture fixture;
        fixture.activities({u"alpha"_s, u"beta"_s, u"alphabet"_s});
        auto *search = fixture.pane().findChild<QLineEdit *>(u"search"_s);
        search->setText(u"ALPHA"_s);
        QCOMPARE(fixture.timeline().model()->rowCount(), 2);
        QVERIFY(labelsIn(fixture.pane()).contains(u"2 of 3 entries contain it"_s));
        search->setText(u"nothing of the kind"_s);
        QVERIFY(labelsIn(fixture.pane()).contains(u"No entry contains this."_s));
        search->clear();
        fixture.timeline().setFocus();
        fixture.timeline().selectRow(1);
        QTest::keyClick(&fixture.timeline(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(QApplication::clipboard()->text().endsWith(u"beta"_s), qPrintable(QApplication::clipboard()->text()));
        fixture.timeline().clearSelection();
        fixture.timeline().selectRow(0);
        fixture.timeline().actions().first()->trigger(); // of its menu
        QVERIFY2(QApplication::clipboard()->text().endsWith(u"alpha"_s), qPrintable(QApplication::clipboard()->text()));
    }

    void aMessageIsSentAndKeptWhenItFails()
    {
        SessionPaneFixture fixture;
        fixture.activities({});
        fixture.message().setPlainText(u"go on"_s);
        QTest::keyClick(&fixture.message(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(fixture.messages.isSending(u"1"_s));
        fixture.transport.answer(Error{.kind = ErrorKind::Offline});
        QCOMPARE(fixture.message().toPlainText(), u"go on"_s);
        QVERIFY(labelsIn(fixture.pane()).join(u'\n').contains(u"may not have been delivered"_s));
        buttonNamed(fixture.pane(), u"Send"_s)->click();
        fixture.transport.answer(200, {{u"delivered"_s, true}});
        QCOMPARE(fixture.message().toPlainText(), QString());
    }

    void aSessionThatHasEndedIsOnlyRunAgainWhenAskedFor()
    {
        SessionPaneFixture fixture(SessionFixture::session(u"1"_s, u"completed"_s));
        fixture.activities({});
        fixture.message().setPlainText(u"go on"_s);
        buttonNamed(fixture.pane(), u"Send"_s)->click();
        QVERIFY(!fixture.messages.isSending(u"1"_s));
        auto *box = fixture.window.findChild<QMessageBox *>();
        QVERIFY(box);
        buttonNamed(*box, u"Send and run again"_s)->click();
        QVERIFY(fixture.messages.isSending(u"1"_s));
    }

    void aDraftIsThereAgain()
    {
        SessionPaneFixture fixture;
        fixture.message().setPlainText(u"half a sent"_s);
        fixture.window.close();
        QCOMPARE(Settings(fixture.folder.filePath(u"settings.ini"_s)).draft(u"1"_s), u"half a sent"_s);
    }

    void theDetailsAreBesideTheListOrInItsPlace()
    {
        SessionPaneFixture fixture;
        fixture.window.resize(2000, 600);
        auto *table = fixture.window.findChild<SessionTableView *>();
        QVERIFY(table->isVisible());
        fixture.window.resize(fixture.window.minimumSizeHint().width(), 600);
        QVERIFY(!table->isVisible());
        QVERIFY(fixture.pane().isVisible());
        buttonNamed(fixture.pane(), {})->click(); // back
        QVERIFY(table->isVisible());
    }
};

RENSEI_TEST(SessionPaneTest)

} // namespace rensei::tests

#include "tst_session_pane.moc"
