#include "tests/app/backend/session_source_fixture.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

class SessionSourceTest : public QObject {
    Q_OBJECT

    using Phase = SessionSource::Phase;

private Q_SLOTS:
    void nothingIsAskedBeforeThereIsAnAccount()
    {
        SessionSourceFixture s;
        s.source.refresh();
        s.source.setWatched(true);
        s.source.refreshSoon();
        s.source.loadMore();
        s.clock.advance(1h);
        QCOMPARE(s.requestsTo(), 0);
        QCOMPARE(s.source.phase(), Phase::Off);
    }

    void theFirstAnswerMakesTheList()
    {
        SessionSourceFixture s;
        s.source.use({});
        QCOMPARE(s.source.phase(), Phase::Loading);
        QVERIFY(s.source.isRefreshing());
        QVERIFY(!s.source.refreshedAt());
        QCOMPARE(s.lastPath(), u"/api/public/sessions"_s);
        QCOMPARE(s.transport.sent.last().bearer->view(), QByteArrayView("made-up key"));
        s.answer(page({session(u"a"_s, u"working"_s), session(u"b"_s, u"failed"_s)}));
        QCOMPARE(s.source.phase(), Phase::Ready);
        QVERIFY(!s.source.isRefreshing());
        QCOMPARE(s.source.refreshedAt(), s.clock.utcNow());
        QCOMPARE(s.listed, (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(!s.source.hasMore());
    }

    void theProjectIsNamedInEveryRequest_data()
    {
        QTest::addColumn<QString>("slug");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("query");
        QTest::newRow("by its slug") << u"web"_s << u"prj_1"_s << u"project=web"_s;
        QTest::newRow("by its id where it has no slug") << u""_s << u"prj_1"_s << u"projectId=prj_1"_s;
    }

    void theProjectIsNamedInEveryRequest()
    {
        QFETCH(QString, slug);
        QFETCH(QString, id);
        QFETCH(QString, query);
        SessionSourceFixture s;
        s.source.use({slug, id});
        QCOMPARE(s.lastPath(), u"/api/public/sessions?"_s + query);
        s.answer(page({session(u"a"_s, u"working"_s)}, u"c 1"_s));
        QCOMPARE(s.lastPath(), u"/api/public/sessions?"_s + query + u"&cursor=c%201"_s);
    }

    void aPlatformWithoutAccountsIsAskedWithoutAKey()
    {
        SessionSourceFixture s;
        s.api.setKey(nullptr);
        s.source.use({});
        QVERIFY(!s.transport.sent.last().bearer);
    }

    void liveSessionsOnFurtherPagesAreReadWithoutScrolling()
    {
        SessionSourceFixture s;
        s.source.use({});
        s.answer(page({session(u"a"_s, u"working"_s)}, u"c1"_s));
        QCOMPARE(s.lastPath(), u"/api/public/sessions?cursor=c1"_s);
        QVERIFY(s.source.isRefreshing());
        QCOMPARE(s.source.phase(), Phase::Ready); // the first page is shown already
        s.answer(page({session(u"b"_s, u"completed"_s)}, u"c2"_s));
        QVERIFY(!s.source.isRefreshing());
        QCOMPARE(s.requestsTo(), 2);
        QVERIFY(s.source.hasMore());
    }

    void scrollingReadsOnePageMore()
    {
        SessionSourceFixture s;
        s.load(page({session(u"a"_s, u"completed"_s)}, u"c1"_s));
        s.source.loadMore();
        s.source.loadMore(); // it is being loaded
        QCOMPARE(s.requestsTo(), 2);
        QCOMPARE(s.lastPath(), u"/api/public/sessions?cursor=c1"_s);
        QVERIFY(s.source.isLoadingMore());
        s.answer(page({session(u"b"_s, u"completed"_s)}));
        QVERIFY(!s.source.isLoadingMore());
        QCOMPARE(s.listed, (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(!s.source.hasMore());
        s.source.loadMore();
        QCOMPARE(s.requestsTo(), 2);
    }

    void aPageThatDoesNotComeMayBeAskedForAgain()
    {
        SessionSourceFixture s;
        s.load(page({session(u"a"_s, u"completed"_s)}, u"c1"_s));
        s.source.loadMore();
        s.transport.answer(wire::offline());
        QVERIFY(!s.source.isLoadingMore());
        QCOMPARE(s.source.phase(), Phase::Ready);
        s.source.loadMore();
        QCOMPARE(s.lastPath(), u"/api/public/sessions?cursor=c1"_s);
    }

    void aCursorThatIsTooOldIsGivenUp()
    {
        SessionSourceFixture s;
        s.load(page({session(u"a"_s, u"completed"_s)}, u"c1"_s));
        s.source.loadMore();
        s.answer(page({session(u"b"_s, u"completed"_s)}, u"c2"_s));
        s.source.loadMore();
        s.transport.answer(wire::refusal(ErrorKind::Rejected, 400, "bad cursor"));
        s.source.loadMore();
        QCOMPARE(s.lastPath(), u"/api/public/sessions?cursor=c1"_s);
    }

    void anotherProjectIsAnotherList()
    {
        SessionSourceFixture s;
        s.load();
        s.source.use({u"web"_s, {}});
        QVERIFY(s.listed.isEmpty());
        QCOMPARE(s.source.phase(), Phase::Loading);
        QVERIFY(!s.source.refreshedAt());
        // A session of both is as new to this one as any other.
        s.answer(page({session(u"a"_s, u"completed"_s), session(u"w"_s, u"working"_s)}));
        QCOMPARE(s.listed, (QStringList{u"a"_s, u"w"_s}));
    }

    void repliesForAFormerProjectAreDropped_data()
    {
        QTest::addColumn<bool>("isLater");
        QTest::newRow("in the same turn of the event loop") << false;
        QTest::newRow("later") << true;
    }

    void repliesForAFormerProjectAreDropped()
    {
        QFETCH(bool, isLater);
        SessionSourceFixture s;
        s.load(page({session(u"a"_s, u"completed"_s)}, u"c1"_s));
        s.source.loadMore();
        s.source.refresh();
        s.source.use({u"web"_s, {}});
        if (isLater)
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        while (s.transport.oldestWaiting().path != u"/api/public/sessions?project=web"_s)
            s.answer(page({session(u"late"_s, u"working"_s)}));
        QVERIFY(s.listed.isEmpty());
        QCOMPARE(s.source.phase(), Phase::Loading);
        s.answer(page({session(u"w"_s, u"working"_s)}));
        QCOMPARE(s.listed, QStringList{u"w"_s});
    }

    void afterTheEndNothingIsRequested()
    {
        SessionSourceFixture s;
        s.load();
        s.source.refresh();
        s.source.stop();
        s.answer(page({session(u"b"_s, u"working"_s)}));
        s.clock.advance(1h);
        QCOMPARE(s.requestsTo(), 2);
        QCOMPARE(s.source.phase(), Phase::Off);
        QVERIFY(s.listed.isEmpty());
    }
};

RENSEI_TEST(SessionSourceTest)

} // namespace rensei::tests

#include "tst_session_source.moc"
