#include "app/backend/session_list_state.h"

#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using Phase = SessionListPhase;
using Refresh = SessionListState::Refresh;

/// A list, and the time at which things happen to it.
struct SessionList {
    SessionListState state;
    std::chrono::milliseconds now = 1h;

    SessionListEffects on(const SessionListEvent &event) { return step(state, event, now, Instant(now)); }

    void open()
    {
        on(list_event::Opened{});
        on(list_event::PageRead{});
        on(list_event::RefreshFinished{});
    }
};

class SessionListStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListThatIsOpenedIsRequested()
    {
        SessionList list;
        const SessionListEffects effects = list.on(list_event::Opened{});
        QVERIFY(effects.dropRequests);
        QVERIFY(effects.startRefresh);
        QCOMPARE(list.state.phase, Phase::Loading);
        QCOMPARE(list.state.refresh, Refresh::Running);
    }

    void nothingIsRequestedTwice()
    {
        SessionList list;
        list.on(list_event::Opened{});
        const SessionListEffects effects = list.on(list_event::RefreshRequested{});
        QVERIFY(!effects.startRefresh);
        QVERIFY(!effects.isChanged);
    }

    void theNextRefreshIsDue_data()
    {
        QTest::addColumn<bool>("isWatched");
        QTest::addColumn<int>("refreshes");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seen") << true << 1 << 15;
        QTest::newRow("unseen, between two checks of the capacity") << false << 1 << 30;
        QTest::newRow("unseen") << false << 2 << 60;
    }

    void theNextRefreshIsDue()
    {
        QFETCH(bool, isWatched);
        QFETCH(int, refreshes);
        QFETCH(int, seconds);
        SessionList list;
        list.on(list_event::Opened{});
        list.on(list_event::Watched{isWatched});
        SessionListEffects effects;
        for (int i = 0; i < refreshes; ++i) {
            list.on(list_event::RefreshRequested{});
            list.on(list_event::PageRead{});
            effects = list.on(list_event::RefreshFinished{});
        }
        QCOMPARE(effects.nextRefresh->interval, std::chrono::milliseconds(std::chrono::seconds(seconds)));
        QVERIFY(!effects.nextRefresh->isExact);
    }

    void retriesComeEarlyAndRespectTheServer()
    {
        SessionList list;
        list.open();
        QList<int> seconds;
        for (int i = 0; i < 5; ++i) {
            const auto effects = list.on(list_event::RefreshFailed{{.kind = ErrorKind::Overloaded, .retryAfter = 90s}});
            QCOMPARE(effects.nextRefresh->min, 90'000ms);
            seconds.append(static_cast<int>(effects.nextRefresh->interval / 1s));
        }
        QCOMPARE(seconds, (QList<int>{15, 30, 60, 60, 60}));
        QCOMPARE(list.state.phase, Phase::Failed);
    }

    void aKeyIsRefusedForCertainByATextOfThePlatform()
    {
        SessionList list;
        list.open();
        const Error refusal{.kind = ErrorKind::Unauthorized, .serverText = u"Invalid API key"_s};
        const SessionListEffects effects = list.on(list_event::RefreshFailed{refusal});
        QVERIFY(effects.reportRefusal);
        QVERIFY(!effects.nextRefresh);
        QCOMPARE(list.state.phase, Phase::Refused);
        QVERIFY(!list.on(list_event::RefreshRequested{}).startRefresh);

        QVERIFY(list.on(list_event::KeyAccepted{}).nextRefresh);
        QCOMPARE(list.state.phase, Phase::Failed);
        list.on(list_event::RefreshFailed{refusal});
        QCOMPARE(list.state.phase, Phase::Failed); // it is good elsewhere
    }

    void aLoginPageMayBeThatOfTheNetwork()
    {
        SessionList list;
        list.open();
        const Error login{.kind = ErrorKind::Unauthorized, .httpStatus = 302};
        QVERIFY(list.on(list_event::RefreshFailed{login}).reportRefusal);
        QCOMPARE(list.state.phase, Phase::Offline);
        QVERIFY(!list.on(list_event::RefreshFailed{login}).reportRefusal); // said once
    }

    void sinceWhenItIsOfflineIsKept()
    {
        SessionList list;
        list.open();
        const Instant since{list.now};
        list.on(list_event::RefreshFailed{{.kind = ErrorKind::Offline}});
        list.now += 1min;
        list.on(list_event::RefreshFailed{{.kind = ErrorKind::Offline}});
        QCOMPARE(list.state.offlineSince, std::optional(since));
        list.on(list_event::RefreshFailed{{.kind = ErrorKind::Overloaded}});
        QVERIFY(!list.state.offlineSince); // it has answered
    }

    void changesMakeOneEarlyRefresh()
    {
        SessionList list;
        list.open();
        list.on(list_event::Watched{true});
        list.now += 1s;
        const SessionListEffects effects = list.on(list_event::ChangeSeen{});
        QCOMPARE(effects.nextRefresh->interval, 3'000ms); // 4 s after the last one began
        QVERIFY(effects.nextRefresh->isExact);
        QVERIFY(!list.on(list_event::ChangeSeen{}).nextRefresh);
    }

    void aListThatIsSeenAgainIsRefreshedWhenItIsOld()
    {
        SessionList list;
        list.open();
        QVERIFY(!list.on(list_event::Watched{true}).startRefresh);
        list.on(list_event::Watched{false});
        list.now += 15s;
        QVERIFY(list.on(list_event::Watched{true}).startRefresh);
    }

    void aClosedListStaysQuiet()
    {
        SessionList list;
        list.open();
        QVERIFY(list.on(list_event::Closed{}).dropRequests);
        for (const SessionListEvent &event : {SessionListEvent(list_event::RefreshRequested{}),
                 SessionListEvent(list_event::KeyRefused{}), SessionListEvent(list_event::KeyAccepted{}),
                 SessionListEvent(list_event::ChangeSeen{}), SessionListEvent(list_event::Watched{true})}) {
            const SessionListEffects effects = list.on(event);
            QVERIFY(!effects.startRefresh && !effects.nextRefresh && !effects.isChanged);
        }
        QCOMPARE(list.state.phase, Phase::Off);
    }

    void theNextListForgetsTheFormerOne()
    {
        SessionList list;
        list.open();
        list.on(list_event::RefreshFailed{{.kind = ErrorKind::Offline}});
        list.on(list_event::Opened{});
        QVERIFY(!list.state.error && !list.state.refreshedAt && !list.state.offlineSince);
        QCOMPARE(list.state.failures, 0);
    }
};

RENSEI_TEST(SessionListStateTest)

} // namespace rensei::tests

#include "tst_session_list_state.moc"
