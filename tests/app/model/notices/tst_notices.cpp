#include "app/model/notices/notices.h"

#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using status::Reason;
using Subject = StatusSummary::Subject;

static Notices::Inputs inputs(TrayState state, Subject subject = Subject::Nothing, Reason reason = Reason::None)
{
    return {.state = state, .subject = subject, .reason = reason};
}

static Notices::Inputs red(const QStringList &sessions)
{
    return {.state = TrayState::Attention, .subject = Subject::Sessions, .redSessions = sessions};
}

static const Notices::Inputs good = inputs(TrayState::Ok);
static const Notices::Inputs agentDown = inputs(TrayState::Error, Subject::Agent, Reason::NotRunning);

static QStringList keys(const Notices::Change &change)
{
    QStringList out;
    for (const Concern &notice : change.show)
        out.append(notice.key);
    out.sort();
    return out;
}

class NoticesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachQuestionIsSaidButNoStormOfThem()
    {
        Notices notices;
        const auto asking = [](int count) {
            Notices::Inputs inputs{.state = TrayState::Attention, .subject = Subject::Approvals};
            for (int i = 1; i <= count; ++i)
                inputs.openApprovals.append(u"a%1"_s.arg(i));
            return inputs;
        };
        QCOMPARE(keys(notices.apply(asking(1), 0ms)), QStringList{u"approval a1"_s});
        QCOMPARE(keys(notices.apply(asking(2), 1min)), QStringList{u"approval a2"_s});
        const Notices::Change more = notices.apply(asking(6), 2min);
        QCOMPARE(keys(more), (QStringList{u"approval a3"_s, u"approval a4"_s, u"digest"_s}));
        QCOMPARE(more.show.last().count, 2);
        const Notices::Change another = notices.apply(asking(7), 3min);
        QVERIFY(another.show.isEmpty());
        QCOMPARE(another.checkAgainIn, std::chrono::milliseconds(9min)); // when the digest is ten minutes old
        const Notices::Change later = notices.apply(asking(7), 12min);
        QCOMPARE(keys(later), QStringList{u"digest"_s});
        QCOMPARE(later.show.first().count, 3);
        QVERIFY(notices.apply(asking(7), 1h).show.isEmpty()); // it has been told
        const QStringList withdrawn = notices.apply(good, 61min).withdraw;
        QVERIFY(withdrawn.contains(u"approval a1"_s) && withdrawn.contains(u"digest"_s));
    }

    void whatIsBeforeSomebodyIsNotShownNorLater()
    {
        Notices notices;
        Notices::Inputs seen = agentDown;
        seen.isSubjectSeen = true;
        QVERIFY(notices.apply(seen, 0ms).show.isEmpty());
        QVERIFY(notices.apply(agentDown, 1h).show.isEmpty());
        notices.apply(good, 2h);
        notices.apply(agentDown, 3h);
        QCOMPARE(keys(notices.apply(agentDown, 3h + 10s)), QStringList{u"agent"_s}); // another time
    }

    void onlyTheSessionThatIsReadIsNotShown()
    {
        Notices notices;
        Notices::Inputs both = red({u"a"_s, u"b"_s});
        both.seenSession = u"a"_s;
        notices.apply(both, 0ms);
        QCOMPARE(keys(notices.apply(both, 30s)), QStringList{u"session b"_s});
    }

    void whatComesBackIsToldWhenTheHalfHourIsOver()
    {
        Notices notices;
        notices.apply(agentDown, 0ms);
        QCOMPARE(keys(notices.apply(agentDown, 10s)), QStringList{u"agent"_s});
        notices.apply(good, 1min);
        notices.apply(agentDown, 2min);
        const Notices::Change early = notices.apply(agentDown, 3min);
        QVERIFY(early.show.isEmpty());
        QCOMPARE(early.checkAgainIn, std::chrono::milliseconds(27min + 10s));
        QCOMPARE(keys(notices.apply(agentDown, 30min + 10s)), QStringList{u"agent"_s});
    }

    void whatWasTurnedOffIsNotShown_data()
    {
        QTest::addColumn<NoticeGroup>("group");
        QTest::addColumn<Notices::Inputs>("condition");
        QTest::newRow("questions") << NoticeGroup::Questions
                                   << Notices::Inputs{.state = TrayState::Busy, .openApprovals = {u"a1"_s}};
        QTest::newRow("red sessions") << NoticeGroup::Sessions << red({u"a"_s});
        QTest::newRow("failed sessions") << NoticeGroup::Sessions
                                         << Notices::Inputs{.state = TrayState::Ok, .failedSessions = {u"a"_s}};
        QTest::newRow("this computer") << NoticeGroup::Computer << agentDown;
    }

    void whatWasTurnedOffIsNotShown()
    {
        QFETCH(NoticeGroup, group);
        QFETCH(Notices::Inputs, condition);
        Notices notices;
        const qsizetype atOnce = notices.apply(condition, 0s).show.size();
        QCOMPARE(atOnce + notices.apply(condition, 30s).show.size(), 1);
        NoticeChoices choices;
        choices.setOn(group, false);
        notices.setChoices(choices);
        QCOMPARE(notices.apply(condition, 31s).withdraw.size(), 1);
        QVERIFY(notices.apply(condition, 2h).show.isEmpty());
    }

    void aLastingConditionIsShownOnce_data()
    {
        QTest::addColumn<Notices::Inputs>("condition");
        QTest::addColumn<int>("delay"); // seconds; -1: never
        QTest::newRow("a refused key") << inputs(TrayState::SignedOut, Subject::Account, Reason::KeyRefused) << 0;
        QTest::newRow("a refused registration token")
            << inputs(TrayState::Error, Subject::Agent, Reason::TokenRefused) << 0;
        QTest::newRow("an agent that is down") << agentDown << 10;
        QTest::newRow("a lost platform") << inputs(TrayState::Stale, Subject::Platform) << 90;
        QTest::newRow("a host that the platform does not list")
            << inputs(TrayState::Error, Subject::Platform, Reason::NotVisible) << 300;
        QTest::newRow("a question of an agent")
            << Notices::Inputs{.state = TrayState::Busy, .openApprovals = {u"a1"_s}} << 0;
        QTest::newRow("a red session") << red({u"a"_s}) << 30;
        QTest::newRow("no key was ever entered") << inputs(TrayState::SignedOut, Subject::Account, Reason::NoKey) << -1;
        QTest::newRow("never registered") << inputs(TrayState::SignedOut, Subject::Agent, Reason::NotEnrolled) << -1;
        QTest::newRow("expired checks") << inputs(TrayState::Stale, Subject::Agent, Reason::Expired) << -1;
        QTest::newRow("paused") << inputs(TrayState::Attention, Subject::Agent) << -1;
        QTest::newRow("all checks pass") << good << -1;
    }

    void aLastingConditionIsShownOnce()
    {
        QFETCH(Notices::Inputs, condition);
        QFETCH(int, delay);
        Notices notices;
        Notices::Change change = notices.apply(condition, 0ms);
        if (delay < 0) {
            QVERIFY(change.show.isEmpty() && !change.checkAgainIn);
            QVERIFY(notices.apply(condition, 1h).show.isEmpty());
            return;
        }
        const std::chrono::milliseconds due = std::chrono::seconds(delay);
        if (delay > 0) {
            QVERIFY(change.show.isEmpty());
            QCOMPARE(change.checkAgainIn, due);
            QVERIFY(notices.apply(condition, due - 1ms).show.isEmpty());
            change = notices.apply(condition, due);
        }
        QCOMPARE(change.show.size(), 1);
        QVERIFY(notices.apply(condition, due + 1min).show.isEmpty());
        QCOMPARE(notices.apply(good, due + 2min).withdraw, QStringList{change.show.first().key});
    }

    void aShortProblemIsNotShown()
    {
        Notices notices;
        notices.apply(agentDown, 0s);
        QVERIFY(notices.apply(good, 9s).withdraw.isEmpty());
        QVERIFY(notices.apply(agentDown, 11s).show.isEmpty());
    }

    void theSameNoticeIsNotRepeatedForHalfAnHour()
    {
        Notices notices;
        notices.apply(agentDown, 0s);
        QCOMPARE(notices.apply(agentDown, 10s).show.size(), 1);
        notices.apply(good, 20s);
        notices.apply(agentDown, 30s);
        QVERIFY(notices.apply(agentDown, 10s + 30min - 1ms).show.isEmpty());
        QCOMPARE(notices.apply(agentDown, 10s + 30min).show.size(), 1);
    }

    void noMoreThanFourInTenMinutes()
    {
        Notices notices;
        const Notices::Inputs many = red({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
        notices.apply(many, 0s);
        const Notices::Change change = notices.apply(many, 30s);
        QCOMPARE(change.show.size(), 5);
        QCOMPARE(change.show.last().kind, NoticeKind::Digest);
        QCOMPARE(change.show.last().count, 1);
        QVERIFY(!change.checkAgainIn);
        QVERIFY(notices.apply(many, 30s + 10min).show.isEmpty());
    }

    void nothingIsShownWhileSuppressed()
    {
        Notices notices;
        notices.suppressUntil(30s);
        const auto refused = inputs(TrayState::SignedOut, Subject::Account, Reason::KeyRefused);
        QCOMPARE(notices.apply(refused, 0s).checkAgainIn, 30s);
        QVERIFY(notices.apply(refused, 30s - 1ms).show.isEmpty());
        QCOMPARE(notices.apply(refused, 30s).show.size(), 1);
    }

    void eachSessionIsWithdrawnSeparately()
    {
        Notices notices;
        notices.apply(red({u"a"_s, u"b"_s}), 0s);
        QCOMPARE(keys(notices.apply(red({u"a"_s, u"b"_s}), 30s)), (QStringList{u"session a"_s, u"session b"_s}));
        QCOMPARE(notices.apply(red({u"b"_s}), 40s).withdraw, QStringList{u"session a"_s});
    }

    void aNoticeIsWithdrawnWhenTheProblemChanges()
    {
        Notices notices;
        notices.apply(agentDown, 0s);
        QCOMPARE(notices.apply(agentDown, 10s).show.first().kind, NoticeKind::AgentDown);
        Notices::Inputs error = agentDown;
        error.isAgentConnected = true;
        QCOMPARE(notices.apply(error, 11s).withdraw, QStringList{u"agent"_s});
        QVERIFY(notices.apply(error, 21s).show.isEmpty());
        QVERIFY(notices.apply(good, 22s).withdraw.isEmpty());
    }
};

RENSEI_TEST(NoticesTest)

} // namespace rensei::tests

#include "tst_notices.moc"
