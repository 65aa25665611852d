#include "app/ui/approvals/approval_window.h"

#include "app/ui/approvals/approval_card.h"
#include "app/widgets/message_bar.h"
#include "tests/app/backend/approvals_fixture.h"
#include "tests/app/ui/widget_probe.h"
#include "tests/support/test_case.h"

#include <QPlainTextEdit>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

struct ApprovalWindowFixture : ApprovalsFixture {
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    ApprovalWindow window{approvals, settings, agent.clock};

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
    QString sent()
    {
        turn();
        return agent.transport.waiting() > 0 ? agent.transport.oldestWaiting().path : QString();
    }
};

class ApprovalWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aQuestionShowsWhatExactlyIsAsked()
    {
        ApprovalWindowFixture fixture;
        fixture.open({u"a1"_s});
        fixture.show();
        QCOMPARE(fixture.cards().size(), 1);
        const QStringList labels = labelsIn(fixture.window);
        QVERIFY(labels.contains(u"ENG-124 · Run a command?"_s));
        QVERIFY(labels.contains(u"It asks because: it pushes to a server"_s));
        QVERIFY(labels.contains(u"asked 0 s ago · rejected by itself in 15 min"_s));
        QCOMPARE(fixture.window.findChild<QPlainTextEdit *>()->toPlainText(), u"git push origin a1"_s);
    }

    void withoutQuestionsItSaysSo()
    {
        ApprovalWindowFixture fixture;
        fixture.show();
        QVERIFY(labelsIn(fixture.window).contains(u"Nothing waits for you."_s));
        fixture.open({u"a1"_s});
        QVERIFY(!labelsIn(fixture.window).contains(u"Nothing waits for you."_s));
    }

    void aClickAnswersAndTheQuestionGoes()
    {
        ApprovalWindowFixture fixture;
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
        ApprovalWindowFixture fixture;
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
        ApprovalWindowFixture fixture;
        fixture.open({u"a1"_s});
        fixture.show();
        fixture.open({u"a1"_s, u"a2"_s});
        QCOMPARE(fixture.cards().first()->id(), u"a1"_s);
        buttonNamed(*fixture.cards().first(), u"Reject"_s)->click();
        QCOMPARE(fixture.sent(), u"/api/daemon/approvals/a1"_s);
    }

    void enterAnswersNothingByItself()
    {
        ApprovalWindowFixture fixture;
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
        ApprovalWindowFixture fixture;
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
        ApprovalWindowFixture fixture;
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
        ApprovalWindowFixture fixture;
        fixture.open({u"a1"_s});
        fixture.show();
        fixture.window.present(u"a1"_s);
        QCOMPARE(QApplication::focusWidget(), buttonNamed(fixture.window, u"Reject"_s));
        const QList<QWidget *> stops = tabStops();
        for (const QString &name : {u"Reject"_s, u"Allow for this session"_s, u"Allow once"_s})
            QVERIFY2(stops.contains(buttonNamed(fixture.window, name)), qPrintable(name));
    }
};

RENSEI_TEST(ApprovalWindowTest)

} // namespace rensei::tests

#include "tst_approval_window.moc"
