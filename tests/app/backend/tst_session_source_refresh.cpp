#include "tests/app/backend/session_source_fixture.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SessionSourceRefreshTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsAskedAgainAsOftenAsSomebodyLooks_data()
    {
        QTest::addColumn<bool>("isWatched");
        QTest::addColumn<int>("seconds");
        QTest::newRow("watched") << true << 15;
        QTest::newRow("hidden") << false << 60;
    }

    // Source: app/README.md, "Decided numbers"; the pauses vary by 10 %.
    void itIsAskedAgainAsOftenAsSomebodyLooks()
    {
        QFETCH(bool, isWatched);
        QFETCH(int, seconds);
        const std::chrono::milliseconds pause = std::chrono::seconds(seconds);
        SessionSourceFixture s;
        s.source.setWatched(isWatched);
        s.load();
        s.clock.advance(pause * 11 / 10);
        s.answer(page({}));
        for (int round = 0; round < 5; ++round) {
            const qsizetype before = s.requestsTo();
            s.clock.advance(pause * 9 / 10 - 1s);
            QCOMPARE(s.requestsTo(), before);
            s.clock.advance(pause / 5 + 1s);
            QCOMPARE(s.requestsTo(), before + 1);
            s.answer(page({}));
        }
    }

    void nothingIsAskedTwiceAtATime()
    {
        SessionSourceFixture s;
        s.source.use({});
        s.source.refresh();
        s.source.refreshSoon();
        s.source.setWatched(true);
        s.clock.advance(1h); // it is for the transport to give up
        QCOMPARE(s.requestsTo(), 1);
    }

    void whoOpensAnOldListSeesANewOne()
    {
        SessionSourceFixture s;
        s.load();
        s.clock.advance(16s);
        s.source.setWatched(true);
        QCOMPARE(s.requestsTo(), 2);
    }

    void whoOpensAFreshListDoesNotCauseARequest()
    {
        SessionSourceFixture s;
        s.load();
        s.clock.advance(5s);
        for (int i = 0; i < 10; ++i) {
            s.source.setWatched(true);
            s.source.setWatched(false);
        }
        s.source.setWatched(true);
        s.clock.advance(13s);
        QCOMPARE(s.requestsTo(), 1);
        s.clock.advance(4s);
        QCOMPARE(s.requestsTo(), 2);
    }

    void manyChangesMakeOneRefresh()
    {
        SessionSourceFixture s;
        s.source.setWatched(true);
        s.load();
        for (int i = 0; i < 40; ++i) {
            s.source.refreshSoon();
            s.clock.advance(100ms);
        }
        QCOMPARE(s.requestsTo(), 2);
    }

    void changesOfAHiddenListAreNotFollowed()
    {
        SessionSourceFixture s;
        s.load();
        s.source.refreshSoon();
        s.clock.advance(20s);
        QCOMPARE(s.requestsTo(), 1);
    }

    void aScarceBudgetStretchesThePauses()
    {
        SessionSourceFixture s;
        s.source.setWatched(true);
        s.source.use({});
        http::Response reply{.status = 200, .body = page({}), .root = page({}), .date = {}};
        reply.rateRemaining = 10;
        reply.rateReset = 10min;
        s.transport.answer(Result<http::Response>(reply));
        s.clock.advance(26s);
        QCOMPARE(s.requestsTo(), 1);
        s.clock.advance(7s);
        QCOMPARE(s.requestsTo(), 2);
    }

    void whatIsNoNewsPutsNothingOff()
    {
        SessionSourceFixture s;
        s.load();
        for (int i = 0; i < 24; ++i) {
            s.source.setWatched(false);
            s.clock.advance(5s);
        }
        QCOMPARE(s.requestsTo(), 2);
    }

    void failuresAreFollowedByGrowingPauses()
    {
        SessionSourceFixture s;
        s.source.setWatched(true);
        s.source.use({});
        s.transport.answer(wire::offline());
        for (const std::chrono::milliseconds pause : {15s, 30s, 60s, 60s}) {
            const qsizetype before = s.requestsTo();
            s.clock.advance(pause * 9 / 10 - 1s);
            QCOMPARE(s.requestsTo(), before);
            s.clock.advance(pause / 5 + 1s);
            QCOMPARE(s.requestsTo(), before + 1);
            s.transport.answer(wire::offline());
        }
    }

    void theRetryDelayOfThePlatformIsRespected()
    {
        SessionSourceFixture s;
        s.source.setWatched(true);
        s.source.use({});
        s.transport.answer(wire::busy(3min));
        s.clock.advance(179s);
        QCOMPARE(s.requestsTo(), 1);
        s.clock.advance(2s);
        QCOMPARE(s.requestsTo(), 2);
    }
};

RENSEI_TEST(SessionSourceRefreshTest)

} // namespace rensei::tests

#include "tst_session_source_refresh.moc"
