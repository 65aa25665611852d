#include "tests/app/backend/session_source_fixture.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

class SessionSourceFailuresTest : public QObject {
    Q_OBJECT

    using Phase = SessionSource::Phase;

private Q_SLOTS:
    void aRefusedKeyIsReportedOnceAndNotUsedAgain()
    {
        SessionSourceFixture s;
        s.load();
        s.source.refresh();
        s.transport.answer(wire::refusal(ErrorKind::Unauthorized, 401, "Unauthorized"));
        QCOMPARE(s.refused.size(), 1);
        QCOMPARE(s.source.phase(), Phase::Refused);
        QVERIFY(s.source.error());
        s.source.refresh();
        s.source.setWatched(true);
        s.source.refreshSoon();
        s.source.loadMore();
        s.clock.advance(1h);
        QCOMPARE(s.requestsTo(), 2);
        QCOMPARE(s.refused.size(), 1);
        QCOMPARE(s.listed, QStringList{u"a"_s});
        QCOMPARE(s.cleared.size(), 1); // that of use()
        s.source.use({}); // somebody has signed in again
        s.transport.answer(wire::refusal(ErrorKind::Unauthorized, 401, "Unauthorized"));
        QCOMPARE(s.refused.size(), 2);
    }

    // The account service is the one that knows about keys; the list may be forbidden to this one.
    void aListThatDeniesItselfToAGoodKeyIsAskedOn()
    {
        SessionSourceFixture s;
        s.load();
        s.source.refresh();
        const auto deny = [&s] { s.transport.answer(wire::refusal(ErrorKind::Unauthorized, 401, "Unauthorized")); };
        deny();
        s.source.acceptKey();
        QCOMPARE(s.source.phase(), Phase::Failed);
        QCOMPARE(s.source.error()->httpStatus, 401);
        s.clock.advance(1h);
        QCOMPARE(s.requestsTo(), 3);
        deny();
        QCOMPARE(s.source.phase(), Phase::Failed); // it has not become another one
        QCOMPARE(s.refused.size(), 2); // the key may have become bad
        s.clock.advance(1h);
        s.answer(page({}));
        QCOMPARE(s.source.phase(), Phase::Ready);
        s.source.refresh();
        deny();
        QCOMPARE(s.source.phase(), Phase::Refused); // that was another incident
        s.source.acceptKey();
        s.source.use({}); // another account, of which nothing is known
        deny();
        QCOMPARE(s.source.phase(), Phase::Refused);
    }

    void aKeyThatIsGoodIsNoNewsToAListThatWorks()
    {
        SessionSourceFixture s;
        s.source.acceptKey();
        QCOMPARE(s.source.phase(), Phase::Off);
        s.load();
        s.source.acceptKey();
        QCOMPARE(s.source.phase(), Phase::Ready);
        s.source.refuse();
        s.source.acceptKey(); // it was asked before
        QCOMPARE(s.source.phase(), Phase::Refused);
    }

    // It may be that of the network, which goes away when somebody signs in to it.
    void aLoginPageIsDoubtedOnceAndAskedAgain()
    {
        SessionSourceFixture s;
        s.source.setWatched(true);
        s.load();
        s.source.refresh();
        const Instant since = s.clock.utcNow();
        for (int i = 0; i < 3; ++i) {
            s.transport.answer(wire::refusal(ErrorKind::Unauthorized, 302));
            QCOMPARE(s.source.phase(), Phase::Offline);
            QCOMPARE(s.source.offlineSince(), since);
            QCOMPARE(s.refused.size(), 1);
            s.clock.advance(67s);
        }
        s.answer(page({}));
        QCOMPARE(s.source.phase(), Phase::Ready);
        s.source.refresh();
        s.transport.answer(wire::refusal(ErrorKind::Unauthorized, 302));
        QCOMPARE(s.refused.size(), 2);
    }

    void aKeyThatIsRefusedElsewhereEndsTheAsking()
    {
        SessionSourceFixture s;
        s.load();
        s.source.refresh();
        s.source.refuse();
        QCOMPARE(s.source.phase(), Phase::Refused);
        QVERIFY(!s.source.isRefreshing());
        s.answer(page({session(u"b"_s, u"working"_s)})); // it was on its way
        QCOMPARE(s.source.phase(), Phase::Refused);
        QCOMPARE(s.listed, QStringList{u"a"_s});
        s.clock.advance(1h);
        QCOMPARE(s.requestsTo(), 2);
    }

    void nobodyIsRefusedWhoIsNotSignedIn()
    {
        SessionSourceFixture s;
        s.source.refuse();
        QCOMPARE(s.source.phase(), Phase::Off);
    }

    void whatCannotBeReachedStaysListed()
    {
        SessionSourceFixture s;
        s.load();
        const Instant listedAt = s.clock.utcNow();
        s.clock.advance(70s);
        const Instant since = s.clock.utcNow();
        s.transport.answer(wire::offline());
        QCOMPARE(s.source.phase(), Phase::Offline);
        QCOMPARE(s.source.offlineSince(), since);
        QCOMPARE(s.source.refreshedAt(), listedAt);
        QCOMPARE(s.listed, QStringList{u"a"_s});
        s.clock.advance(20s);
        s.transport.answer(wire::offline());
        QCOMPARE(s.source.offlineSince(), since);
        s.source.refresh();
        s.answer(page({session(u"a"_s, u"completed"_s)}));
        QCOMPARE(s.source.phase(), Phase::Ready);
        QVERIFY(!s.source.offlineSince());
        QVERIFY(!s.source.error());
    }

    void anErrorOfThePlatformItselfIsNoLackOfOne_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("a server in trouble") << ErrorKind::Overloaded << 500;
        QTest::newRow("the key may not see the list") << ErrorKind::Forbidden << 403;
        QTest::newRow("no such project") << ErrorKind::NotFound << 404;
        QTest::newRow("no list at all") << ErrorKind::BadReply << 200;
    }

    void anErrorOfThePlatformItselfIsNoLackOfOne()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(int, status);
        SessionSourceFixture s;
        s.load();
        s.source.refresh();
        s.transport.answer(wire::offline());
        s.source.refresh();
        s.transport.answer(wire::refusal(kind, status));
        QCOMPARE(s.source.phase(), Phase::Failed);
        QCOMPARE(s.source.error()->kind, kind);
        QVERIFY(!s.source.offlineSince()); // it has answered
        QCOMPARE(s.listed, QStringList{u"a"_s});
        s.source.refresh();
        s.transport.answer(wire::offline());
        QCOMPARE(s.source.offlineSince(), s.clock.utcNow());
    }

    void anAnswerWithoutAListIsAnError()
    {
        SessionSourceFixture s;
        s.source.use({});
        s.answer({{u"error"_s, u"what"_s}});
        QCOMPARE(s.source.phase(), Phase::Failed);
        QCOMPARE(s.source.error()->kind, ErrorKind::BadReply);
    }
};

RENSEI_TEST(SessionSourceFailuresTest)

} // namespace rensei::tests

#include "tst_session_source_failures.moc"
