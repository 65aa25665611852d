#include "app/backend/approvals.h"

#include "tests/app/backend/approvals_fixture.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

struct ApprovalsCase : ApprovalsFixture {
    QSignalSpy changed{&approvals, &Approvals::changed};
    QSignalSpy failed{&approvals, &Approvals::failed};

    Approvals::Problem problem() const { return failed.last().at(0).value<Approvals::Problem>(); }
};

class ApprovalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAgentThatWaitsForNothingIsNotAsked()
    {
        ApprovalsCase fixture;
        fixture.approvals.apply(sessionThat({}));
        fixture.approvals.apply(sessionThat(u"tool"_s));
        fixture.agent.turn();
        QVERIFY(fixture.agent.transport.sent.isEmpty());
    }

    void whatWaitsIsFetched()
    {
        ApprovalsCase fixture;
        fixture.open({u"a1"_s, u"a2"_s});
        QCOMPARE(fixture.ids(), (QStringList{u"a1"_s, u"a2"_s}));
        QCOMPARE(fixture.changed.size(), 1);
    }

    void nothingIsLeftWhenTheSessionWaitsNoMore()
    {
        ApprovalsCase fixture;
        fixture.open({u"a1"_s});
        fixture.approvals.apply(sessionThat(u"thinking"_s));
        QVERIFY(fixture.ids().isEmpty());
        QCOMPARE(fixture.changed.size(), 2);
    }

    void aListThatIsLateDoesNotComeBack()
    {
        ApprovalsCase fixture;
        fixture.approvals.apply(sessionThat(u"approval"_s));
        fixture.turn();
        fixture.approvals.clear();
        fixture.agent.turn();
        QVERIFY(fixture.ids().isEmpty());
    }

    void whatChangesWhileTheListIsFetchedIsFetchedAgain()
    {
        ApprovalsCase fixture;
        fixture.approvals.apply(sessionThat(u"approval"_s));
        fixture.approvals.apply(sessionThat(u"approval"_s));
        fixture.list({u"a1"_s});
        fixture.list({u"a1"_s, u"a2"_s});
        QCOMPARE(fixture.ids(), (QStringList{u"a1"_s, u"a2"_s}));
    }

    void anAnswerIsSentOnce_data()
    {
        QTest::addColumn<Approvals::Answer>("answer");
        QTest::addColumn<QString>("decision");
        QTest::addColumn<bool>("remember");
        QTest::newRow("reject") << Approvals::Answer::Reject << u"reject"_s << false;
        QTest::newRow("allow once") << Approvals::Answer::AllowOnce << u"allow"_s << false;
        QTest::newRow("always allow") << Approvals::Answer::AllowAlways << u"allow"_s << true;
        QTest::newRow("always reject") << Approvals::Answer::RejectAlways << u"reject"_s << true;
    }

    void anAnswerIsSentOnce()
    {
        QFETCH(Approvals::Answer, answer);
        ApprovalsCase fixture;
        fixture.open({u"a1"_s});
        fixture.approvals.answer(u"a1"_s, answer);
        fixture.approvals.answer(u"a1"_s, Approvals::Answer::AllowOnce);
        QVERIFY(fixture.approvals.isBeingAnswered(u"a1"_s));
        fixture.turn();
        QCOMPARE(fixture.agent.transport.waiting(), 1);
        const http::Request request = fixture.agent.transport.oldest();
        QCOMPARE(request.path, u"/api/daemon/approvals/a1"_s);
        QTEST(request.body->value("decision"_L1).toString(), "decision");
        QTEST(request.body->value("remember"_L1).toBool(), "remember");
        fixture.agent.transport.answer(200, {{u"ok"_s, true}, {u"message"_s, u"allowed"_s}});
        fixture.agent.turn();
        QVERIFY(fixture.ids().isEmpty() && !fixture.approvals.isBeingAnswered(u"a1"_s));
        QCOMPARE(fixture.failed.size(), 0);
    }

    void aListFromBeforeTheAnswerDoesNotBringTheQuestionBack()
    {
        ApprovalsCase fixture;
        fixture.open({u"a1"_s, u"a2"_s});
        fixture.approvals.answer(u"a1"_s, Approvals::Answer::AllowOnce);
        fixture.turn();
        fixture.agent.transport.answer(200, {{u"ok"_s, true}, {u"message"_s, u"allowed"_s}});
        fixture.agent.turn();
        fixture.open({u"a1"_s, u"a2"_s});
        QCOMPARE(fixture.ids(), QStringList{u"a2"_s});
    }

    void anAnswerThatComesTooLateIsSaidAndTheQuestionGoes()
    {
        ApprovalsCase fixture;
        fixture.open({u"a1"_s});
        fixture.approvals.answer(u"a1"_s, Approvals::Answer::AllowOnce);
        fixture.turn();
        fixture.agent.transport.answer(FakeAgent::status(410));
        fixture.agent.turn();
        QCOMPARE(fixture.problem(), Approvals::Problem::Closed);
        QVERIFY(fixture.ids().isEmpty());
    }

    void anAnswerThatIsLostWithItsAgentIsTold()
    {
        ApprovalsCase fixture;
        fixture.open({u"a1"_s});
        fixture.approvals.answer(u"a1"_s, Approvals::Answer::AllowOnce);
        fixture.turn();
        fixture.approvals.clear(); // it was killed
        QVERIFY(fixture.ids().isEmpty());
        fixture.agent.transport.answer(FakeAgent::refused());
        fixture.agent.turn();
        QCOMPARE(fixture.failed.size(), 1);
        QCOMPARE(fixture.problem(), Approvals::Problem::AgentUnreachable);
        QVERIFY(!fixture.approvals.isBeingAnswered(u"a1"_s));
    }

    void ofAnAnswerWithoutAReplyTheAgentIsAsked_data()
    {
        QTest::addColumn<QStringList>("open");
        QTest::addColumn<int>("failures");
        QTest::newRow("it arrived: its question is not open any more") << QStringList{u"a2"_s} << 0;
        QTest::newRow("it did not") << QStringList{u"a1"_s, u"a2"_s} << 1;
    }

    void ofAnAnswerWithoutAReplyTheAgentIsAsked()
    {
        QFETCH(QStringList, open);
        ApprovalsCase fixture;
        fixture.open({u"a1"_s, u"a2"_s});
        fixture.approvals.answer(u"a1"_s, Approvals::Answer::AllowOnce);
        fixture.turn();
        fixture.agent.transport.answer(FakeAgent::silent());
        QVERIFY(fixture.approvals.isBeingAnswered(u"a1"_s));
        QCOMPARE(fixture.failed.size(), 0);
        fixture.list(open);
        QVERIFY(!fixture.approvals.isBeingAnswered(u"a1"_s));
        QCOMPARE(fixture.ids(), open);
        QTEST(int(fixture.failed.size()), "failures");
        if (!fixture.failed.isEmpty())
            QCOMPARE(fixture.problem(), Approvals::Problem::AgentUnreachable);
    }

    void whatBecameOfAnAnswerIsNotKnownWithoutAnAgent()
    {
        ApprovalsCase fixture;
        fixture.open({u"a1"_s});
        fixture.approvals.answer(u"a1"_s, Approvals::Answer::AllowOnce);
        fixture.turn();
        fixture.agent.transport.answer(FakeAgent::silent());
        fixture.turn();
        fixture.agent.transport.answer(FakeAgent::silent());
        fixture.agent.turn();
        QCOMPARE(fixture.failed.size(), 1);
        QCOMPARE(fixture.problem(), Approvals::Problem::Unknown);
        QCOMPARE(fixture.ids(), QStringList{u"a1"_s});
        QVERIFY(!fixture.approvals.isBeingAnswered(u"a1"_s));
    }

    void anAnswerThatArrivedIsNoFailureWhateverIsHeardFirst()
    {
        ApprovalsCase fixture;
        fixture.open({u"a1"_s});
        fixture.approvals.answer(u"a1"_s, Approvals::Answer::AllowOnce);
        fixture.turn();
        fixture.approvals.apply(sessionThat(u"tool"_s)); // it goes on already
        fixture.agent.transport.answer(200, {{u"ok"_s, true}, {u"message"_s, u"allowed"_s}});
        fixture.agent.turn();
        QCOMPARE(fixture.failed.size(), 0);
        QVERIFY(fixture.ids().isEmpty());
    }

    void anAnswerThatDoesNotArriveLeavesTheQuestion()
    {
        ApprovalsCase fixture;
        fixture.open({u"a1"_s});
        fixture.approvals.answer(u"a1"_s, Approvals::Answer::AllowOnce);
        fixture.turn();
        fixture.agent.transport.answer(FakeAgent::status(500));
        fixture.agent.turn();
        QCOMPARE(fixture.problem(), Approvals::Problem::Other);
        QCOMPARE(fixture.ids(), QStringList{u"a1"_s});
        QVERIFY(!fixture.approvals.isBeingAnswered(u"a1"_s));
    }
};

RENSEI_TEST(ApprovalsTest)

} // namespace rensei::tests

#include "tst_approvals.moc"
