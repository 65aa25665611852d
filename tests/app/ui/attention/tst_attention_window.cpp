#include "app/ui/attention/attention_window.h"

#include "app/ui/approvals/approval_card.h"
#include "app/widgets/message_bar.h"
#include "tests/app/backend/attention/attention_fixture.h"
#include "tests/app/ui/widget_probe.h"
#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include <algorithm>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

struct AttentionWindowFixture : AttentionFixture {
    AttentionWindow window{{attention, approvals, model, settings, agent.clock}};

    void show()
    {
        tests::present(window);
        agent.clock.advance(1s);
    }
    QList<ApprovalCard *> cards() const
    {
        QList<ApprovalCard *> shown;
        for (ApprovalCard *card : window.findChildren<ApprovalCard *>()) {
            if (card->isVisibleTo(&window))
                shown.append(card);
        }
        return shown;
    }
    QList<AttentionCard *> others() const
    {
        QList<AttentionCard *> shown;
        for (AttentionCard *card : window.findChildren<AttentionCard *>()) {
            if (card->isVisibleTo(&window))
                shown.append(card);
        }
        std::ranges::sort(shown, {}, [](const AttentionCard *card) { return card->y(); });
        return shown;
    }
    /// What a menu of `card` offers.
    static QAction *later(const AttentionCard &card, const QString &text)
    {
        for (QAction *action : card.findChild<QMenu *>()->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    QString said() const { return window.findChild<MessageBar *>()->text(); }
    QString sent()
    {
        turn();
        return agent.transport.waiting() > 0 ? agent.transport.oldestWaiting().path : QString();
    }
};

class AttentionWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofManyTheFirstAreShownAndTheOthersFollow()
    {
        AttentionWindowFixture fixture;
        QList<SessionRow> rows;
        for (int i = 0; i < 2000; ++i)
            rows.append(AttentionFixture::red(QString::number(i)));
        fixture.list(rows);
        fixture.show();
        QCOMPARE(fixture.others().size(), 50);
        const QStringList labels = labelsIn(fixture.window);
        QVERIFY2(labels.contains(u"The first 50 are shown; the others follow when these are done."_s),
            qPrintable(labels.join(u'\n')));
        QVERIFY(labels.first().startsWith(u"2000 "_s));
        const QString last = fixture.keys().last();
        fixture.window.present(last);
        QCOMPARE(fixture.others().size(), 50);
        QVERIFY(fixture.said().isEmpty());
        fixture.model.apply({{}, [&rows] {
                                 QStringList gone;
                                 for (const SessionRow &row : rows.sliced(30))
                                     gone.append(row.session.id);
                                 return gone;
                             }()});
        QCOMPARE(fixture.others().size(), 30);
        QVERIFY(!labelsIn(fixture.window).join(u'\n').contains(u"The first"_s));
    }

    void aQuestionShowsWhatExactlyIsAsked()
    {
        AttentionWindowFixture fixture;
        fixture.open({u"a1"_s});
        fixture.show();
        QCOMPARE(fixture.cards().size(), 1);
        const QStringList labels = labelsIn(fixture.window);
        QVERIFY(labels.contains(u"ENG-124 · Run a command?"_s));
        QVERIFY(labels.contains(u"It asks because: it pushes to a server"_s));
        QVERIFY(labels.contains(u"asked 0 s ago · rejected automatically in 15 min"_s));
        QCOMPARE(fixture.window.findChild<QPlainTextEdit *>()->toPlainText(), u"git push origin a1"_s);
    }

    void withoutQuestionsItSaysSo()
    {
        AttentionWindowFixture fixture;
        fixture.show();
        QVERIFY(labelsIn(fixture.window).contains(u"Nothing waits for you."_s));
        fixture.open({u"a1"_s});
        QVERIFY(!labelsIn(fixture.window).contains(u"Nothing waits for you."_s));
    }

    void aClickAnswersAndTheQuestionGoes()
    {
        AttentionWindowFixture fixture;
        fixture.open({u"a1"_s, u"a2"_s});
        fixture.show();
        buttonNamed(*fixture.cards().first(), u"Allow once"_s)->click();
        QCOMPARE(fixture.sent(), u"/api/daemon/approvals/a1"_s);
        QVERIFY(!buttonNamed(*fixture.cards().first(), u"Reject"_s)->isEnabled());
        fixture.agent.transport.answer(200, {{u"ok"_s, true}, {u"message"_s, u"allowed"_s}});
        fixture.agent.turn();
        QCOMPARE(fixture.cards().size(), 1);
        QCOMPARE(fixture.cards().first()->id(), u"a2"_s);
    }

    void whatHasJustMovedTakesNoClick()
    {
        AttentionWindowFixture fixture;
        fixture.open({u"a1"_s, u"a2"_s});
        fixture.show();
        fixture.open({u"a2"_s});
        buttonNamed(*fixture.cards().first(), u"Allow once"_s)->click();
        QCOMPARE(fixture.sent(), QString());
        fixture.agent.clock.advance(500ms);
        buttonNamed(*fixture.cards().first(), u"Allow once"_s)->click();
        QCOMPARE(fixture.sent(), u"/api/daemon/approvals/a2"_s);
    }

    void aNewQuestionMovesNone()
    {
        AttentionWindowFixture fixture;
        fixture.open({u"a1"_s});
        fixture.show();
        fixture.open({u"a1"_s, u"a2"_s});
        QCOMPARE(fixture.cards().first()->id(), u"a1"_s);
        buttonNamed(*fixture.cards().first(), u"Reject"_s)->click();
        QCOMPARE(fixture.sent(), u"/api/daemon/approvals/a1"_s);
    }

    void enterAnswersNothingByItself()
    {
        AttentionWindowFixture fixture;
        fixture.open({u"a1"_s});
        fixture.show();
        QTest::keyClick(&fixture.window, Qt::Key_Return);
        QCOMPARE(fixture.sent(), QString());
    }

    void theBeginningOfWorkHasAnswersThatLast_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("decision");
        QTest::addColumn<bool>("remember");
        QTest::newRow("not now") << u"Not now"_s << u"reject"_s << false;
        QTest::newRow("never") << u"Never"_s << u"reject"_s << true;
        QTest::newRow("always") << u"Always"_s << u"allow"_s << true;
        QTest::newRow("once") << u"Once"_s << u"allow"_s << false;
    }

    void theBeginningOfWorkHasAnswersThatLast()
    {
        QFETCH(QString, button);
        AttentionWindowFixture fixture;
        fixture.open(QList{control::ApprovalPayload{.id = u"a1"_s,
            .sessionId = u"s1"_s,
            .operation = u"start"_s,
            .title = u"Begin work on github.com/acme/web-shop"_s}});
        fixture.show();
        QVERIFY(labelsIn(fixture.window).contains(u"s1 · Begin this work?"_s));
        buttonNamed(fixture.window, button)->click();
        QCOMPARE(fixture.sent(), u"/api/daemon/approvals/a1"_s);
        const QJsonObject body = *fixture.agent.transport.oldestWaiting().body;
        QTEST(body.value("decision"_L1).toString(), "decision");
        QTEST(body.value("remember"_L1).toBool(), "remember");
    }

    void anAnswerThatCameTooLateIsSaid()
    {
        AttentionWindowFixture fixture;
        fixture.open({u"a1"_s});
        fixture.show();
        buttonNamed(*fixture.cards().first(), u"Allow once"_s)->click();
        fixture.turn();
        fixture.agent.transport.answer(FakeAgent::status(410));
        fixture.agent.turn();
        QVERIFY(fixture.window.findChild<MessageBar *>()->text().startsWith(u"That question was not open any more"_s));
    }

    void theKeyboardReachesEveryAnswer()
    {
        AttentionWindowFixture fixture;
        fixture.open({u"a1"_s});
        fixture.show();
        fixture.window.present(u"question a1"_s);
        QCOMPARE(QApplication::focusWidget(), buttonNamed(fixture.window, u"Reject"_s));
        const QList<QWidget *> stops = tabStops();
        for (const QString &name : {u"Reject"_s, u"Allow for this session"_s, u"Allow once"_s})
            QVERIFY2(stops.contains(buttonNamed(fixture.window, name)), qPrintable(name));
    }

    void allThatWaitsIsThereWithItsReasonAndAge()
    {
        AttentionWindowFixture fixture;
        fixture.list({fixture.failed(u"117"_s, 1h), AttentionFixture::red(u"124"_s)});
        fixture.model.setLocal({{u"117"_s, {.exitReason = u"the tests do not compile"_s}}});
        fixture.agent.clock.advance(9min);
        fixture.open({u"a1"_s});
        fixture.show();
        const QStringList labels = labelsIn(fixture.window);
        for (const QString &text : {u"3 thing(s) wait for you"_s, u"ENG-124 · red: tool loop stuck"_s,
                 u"It calls the same tool again and again and gets no further."_s, u"noticed 9 min ago"_s,
                 u"ENG-117 · failed"_s, u"Its work, development, ended after 7 min. Why: the tests do not compile"_s,
                 u"failed 1 h ago"_s})
            QVERIFY2(labels.contains(text), qPrintable(text + u" is not in\n"_s + labels.join(u'\n')));
        QCOMPARE(fixture.others().at(0)->item().id, u"124"_s); // it blocks an agent
        QCOMPARE(fixture.others().at(1)->item().id, u"117"_s);
    }

    void aSessionIsOpenedSeenAndPutOff()
    {
        AttentionWindowFixture fixture;
        QSignalSpy requested(&fixture.window, &AttentionWindow::sessionRequested);
        fixture.list({AttentionFixture::red(u"1"_s), AttentionFixture::red(u"2"_s), AttentionFixture::red(u"3"_s)});
        fixture.show();
        buttonNamed(*fixture.others().at(0), u"Show session"_s)->click();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first(), QVariantList{u"1"_s});
        QCOMPARE(fixture.others().size(), 3); // it is red all the same
        buttonNamed(*fixture.others().at(0), u"Seen"_s)->click();
        fixture.agent.clock.advance(500ms);
        AttentionWindowFixture::later(*fixture.others().at(0), u"For an hour"_s)->trigger();
        QCOMPARE(fixture.others().size(), 1);
        QCOMPARE(fixture.others().first()->item().id, u"3"_s);
        QCOMPARE(labelsIn(fixture.window).filter(u"1 put off, until "_s).size(), 1);
        fixture.agent.clock.advance(1h);
        QCOMPARE(fixture.others().size(), 2);
    }

    void aKeyHasItsRemedy()
    {
        AttentionWindowFixture fixture;
        QSignalSpy requested(&fixture.window, &AttentionWindow::fixRequested);
        fixture.monitor.use({.serverUrl = u"https://app.rensei.ai"_s, .hasKey = true});
        fixture.platform.answer(wire::refusal(ErrorKind::Unauthorized, 401, "invalid key"));
        fixture.show();
        QVERIFY(labelsIn(fixture.window).contains(u"Your key was refused"_s));
        buttonNamed(*fixture.others().first(), u"Sign in again…"_s)->click();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().value<Fix>(), Fix::SignInAgain);
    }

    void noClickIsTakenForAnotherThing()
    {
        AttentionWindowFixture fixture;
        fixture.list({AttentionFixture::red(u"1"_s)});
        fixture.show();
        SessionRow other = AttentionFixture::red(u"1"_s);
        other.session.health.stuck = {platform::StuckSignal::LongRunning};
        fixture.list({other});
        buttonNamed(*fixture.others().first(), u"Seen"_s)->click();
        QCOMPARE(fixture.others().size(), 1);
        fixture.agent.clock.advance(500ms);
        buttonNamed(*fixture.others().first(), u"Seen"_s)->click();
        QVERIFY(fixture.others().isEmpty());
    }

    void whatIsOpenedTooLateIsSaid()
    {
        AttentionWindowFixture fixture;
        fixture.list({AttentionFixture::red(u"1"_s)});
        fixture.show();
        fixture.window.present(u"question a1"_s);
        QCOMPARE(fixture.said(), u"That does not wait for you any more, so nothing was done."_s);
    }

    void whatIsUrgentGoesToTheTopWhenNobodyIsAtTheWindow()
    {
        AttentionWindowFixture fixture;
        fixture.list({fixture.failed(u"117"_s, 1h)});
        fixture.show();
        fixture.list({AttentionFixture::red(u"124"_s)});
        QCOMPARE(fixture.others().first()->item().id, u"117"_s); // it stays in its place
        fixture.window.hide();
        fixture.show();
        QCoreApplication::processEvents();
        QCOMPARE(fixture.others().first()->item().id, u"124"_s);
        fixture.window.present(u"red 124"_s);
        QVERIFY(fixture.others().at(0)->isAncestorOf(fixture.window.focusWidget()));
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_Tab);
        QVERIFY(fixture.others().at(1)->isAncestorOf(fixture.window.focusWidget())); // from top to bottom
    }
};

RENSEI_TEST(AttentionWindowTest)

} // namespace rensei::tests

#include "tst_attention_window.moc"
