#include "tests/app/ui/tray/announcer_fixture.h"
#include "tests/support/test_case.h"

#include <algorithm>

namespace rensei::tests {

/// Questions of coding agents, told by a notice and answered from it.
class QuestionNoticesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aQuestionIsAnsweredFromItsNotice_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("decision");
        QTest::newRow("allowed") << u"Allow once"_s << u"allow"_s;
        QTest::newRow("rejected") << u"Reject"_s << u"reject"_s;
    }

    void aQuestionIsAnsweredFromItsNotice()
    {
        QFETCH(QString, button);
        AnnouncerFixture fixture;
        fixture.passQuiet();
        fixture.ask({u"a1"_s});
        const Notice notice = fixture.notifier.shown.first();
        const auto found = std::ranges::find(notice.buttons, button, &Notice::Button::text);
        QVERIFY(found != notice.buttons.end());
        fixture.agent.transport.sent.clear();
        Q_EMIT fixture.notifier.pressed(notice.key, found->id);
        fixture.agent.turn();
        QCOMPARE(fixture.agent.transport.sent.size(), 1);
        QCOMPARE(fixture.agent.transport.sent.first().path, u"/api/daemon/approvals/a1"_s);
        const QJsonObject body = fixture.agent.transport.sent.first().body.value_or(QJsonObject());
        QTEST(body["decision"_L1].toString(), "decision");
        QVERIFY(!body["remember"_L1].toBool());
        fixture.agent.transport.answer(200, {{u"ok"_s, true}});
        fixture.agent.turn();
        QVERIFY(fixture.notifier.shown.isEmpty());
        QCOMPARE(fixture.clicks(), 0);
    }

    void anAnswerFromANoticeThatDoesNotArriveIsTold()
    {
        AnnouncerFixture fixture;
        fixture.passQuiet();
        QSignalSpy failed(&fixture.announcer, &Announcer::answerFailed);
        fixture.ask({u"a1"_s});
        const Notice notice = fixture.notifier.shown.first();
        Q_EMIT fixture.notifier.pressed(notice.key, notice.buttons.last().id);
        fixture.agent.turn();
        fixture.agent.transport.answer(FakeAgent::status(410));
        fixture.agent.turn();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Approvals::Problem>(), Approvals::Problem::Closed);
    }

    void aLatePressDoesNothingAndSaysSo()
    {
        AnnouncerFixture fixture;
        fixture.passQuiet();
        fixture.ask({u"a1"_s});
        const Notice notice = fixture.notifier.shown.first();
        fixture.agent.transport.sent.clear();
        QSignalSpy requested(&fixture.announcer, &Announcer::attentionRequested);
        // The notice goes with its question, but somebody may press it in that very moment.
        connect(&fixture.approvals, &Approvals::changed, this,
            [&] { Q_EMIT fixture.notifier.pressed(notice.key, notice.buttons.last().id); });
        const QSignalBlocker attention(fixture.attention);
        fixture.approvals.clear();
        fixture.agent.turn();
        QVERIFY(fixture.agent.transport.sent.isEmpty());
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().toString(), u"question a1"_s);
    }

    void whatANoticeCannotShowWholeIsNotAnsweredThere_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("long") << QString(500, u'x');
        QTest::newRow("several lines") << u"cd /\nrm -r ."_s;
        QTest::newRow("nothing") << QString();
    }

    void whatANoticeCannotShowWholeIsNotAnsweredThere()
    {
        QFETCH(QString, command);
        control::ApprovalPayload asked{.id = u"a1"_s, .sessionId = u"s1"_s, .operation = u"execute"_s};
        asked.command = command;
        const Notice notice = NoticeText::of({.key = u"k"_s, .kind = NoticeKind::ApprovalOpen}, asked);
        QVERIFY(notice.buttons.isEmpty());
        QCOMPARE(notice.action, u"Answer…"_s);
    }

    void aQuestionIsToldWithWhatIsAskedAndLeadsToIt()
    {
        AnnouncerFixture fixture;
        fixture.passQuiet();
        QSignalSpy requested(&fixture.announcer, &Announcer::attentionRequested);
        fixture.ask({u"a1"_s});
        QCOMPARE(fixture.notifier.shown.size(), 1);
        const Notice notice = fixture.notifier.shown.first();
        QCOMPARE(notice.title, u"ENG-124 waits for you: Run a command?"_s);
        QCOMPARE(notice.text, u"git push"_s);
        fixture.click(notice.key);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first(), (QVariantList{u"question a1"_s, u"token"_s}));
        fixture.approvals.clear();
        QVERIFY(fixture.notifier.shown.isEmpty());
    }
};

RENSEI_TEST(QuestionNoticesTest)

} // namespace rensei::tests

#include "tst_question_notices.moc"
