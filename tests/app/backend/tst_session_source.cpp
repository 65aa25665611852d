#include "app/backend/session_source.h"

#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_transport.h"
#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

#include <QJsonArray>
#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using Phase = SessionSource::Phase;

QJsonObject session(const QString &id, const QString &status)
{
    return {{u"id"_s, id}, {u"status"_s, status}};
}

QJsonObject page(const QJsonArray &sessions, const QString &cursor = {})
{
    QJsonObject body{{u"sessions"_s, sessions}};
    if (!cursor.isEmpty())
        body.insert(u"cursor"_s, cursor);
    return body;
}

/// A list, and a platform that answers when the test says so.
struct SessionSourceFixture {
    FakeClock clock;
    FakeTransport transport;
    platform::UserApi api{transport, clock};
    SessionSource source{api, clock};
    QSignalSpy refused{&source, &SessionSource::refused};
    QSignalSpy cleared{&source, &SessionSource::cleared};
    QStringList listed; ///< ids, in the order in which they came

    SessionSourceFixture()
    {
        api.setKey(wire::token("made-up key"));
        QObject::connect(&source, &SessionSource::updated, &source, [this](const FeedUpdate &update) {
            for (const QString &id : update.removed)
                listed.removeOne(id);
            for (const SessionRow &row : update.changed) {
                if (!listed.contains(row.session.id))
                    listed.append(row.session.id);
            }
        });
        QObject::connect(&source, &SessionSource::cleared, &source, [this] { listed.clear(); });
    }

    qsizetype asked() const { return transport.sent.size(); }
    QString lastPath() const { return transport.sent.last().path; }
    void answer(const QJsonObject &body) { transport.answer(200, body); }

    /// Listed, with nothing under way.
    void load(const QJsonObject &body = page({session(u"a"_s, u"completed"_s)}))
    {
        source.use({});
        answer(body);
    }
};

class SessionSourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAskedBeforeThereIsAnAccount()
    {
        SessionSourceFixture s;
        s.source.refresh();
        s.source.setWatched(true);
        s.source.refreshSoon();
        s.source.loadMore();
        s.clock.advance(1h);
        QCOMPARE(s.asked(), 0);
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
            const qsizetype before = s.asked();
            s.clock.advance(pause * 9 / 10 - 1s);
            QCOMPARE(s.asked(), before);
            s.clock.advance(pause / 5 + 1s);
            QCOMPARE(s.asked(), before + 1);
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
        QCOMPARE(s.asked(), 1);
    }

    void whoOpensAnOldListSeesANewOne()
    {
        SessionSourceFixture s;
        s.load();
        s.clock.advance(16s);
        s.source.setWatched(true);
        QCOMPARE(s.asked(), 2);
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
        QCOMPARE(s.asked(), 1);
        s.clock.advance(4s);
        QCOMPARE(s.asked(), 2);
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
        QCOMPARE(s.asked(), 2);
    }

    void changesOfAHiddenListAreNotFollowed()
    {
        SessionSourceFixture s;
        s.load();
        s.source.refreshSoon();
        s.clock.advance(20s);
        QCOMPARE(s.asked(), 1);
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
        QCOMPARE(s.asked(), 1);
        s.clock.advance(7s);
        QCOMPARE(s.asked(), 2);
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
        QCOMPARE(s.asked(), 2);
        QVERIFY(s.source.hasMore());
    }

    void scrollingReadsOnePageMore()
    {
        SessionSourceFixture s;
        s.load(page({session(u"a"_s, u"completed"_s)}, u"c1"_s));
        s.source.loadMore();
        s.source.loadMore(); // it is being loaded
        QCOMPARE(s.asked(), 2);
        QCOMPARE(s.lastPath(), u"/api/public/sessions?cursor=c1"_s);
        QVERIFY(s.source.isLoadingMore());
        s.answer(page({session(u"b"_s, u"completed"_s)}));
        QVERIFY(!s.source.isLoadingMore());
        QCOMPARE(s.listed, (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(!s.source.hasMore());
        s.source.loadMore();
        QCOMPARE(s.asked(), 2);
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

    void whatIsNoNewsPutsNothingOff()
    {
        SessionSourceFixture s;
        s.load();
        for (int i = 0; i < 24; ++i) {
            s.source.setWatched(false);
            s.clock.advance(5s);
        }
        QCOMPARE(s.asked(), 2);
    }

    void aRefusedKeyIsSaidOnceAndNotUsedAgain()
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
        QCOMPARE(s.asked(), 2);
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
        QCOMPARE(s.asked(), 3);
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
        QCOMPARE(s.asked(), 2);
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

    void failuresAreFollowedByGrowingPauses()
    {
        SessionSourceFixture s;
        s.source.setWatched(true);
        s.source.use({});
        s.transport.answer(wire::offline());
        for (const std::chrono::milliseconds pause : {15s, 30s, 60s, 60s}) {
            const qsizetype before = s.asked();
            s.clock.advance(pause * 9 / 10 - 1s);
            QCOMPARE(s.asked(), before);
            s.clock.advance(pause / 5 + 1s);
            QCOMPARE(s.asked(), before + 1);
            s.transport.answer(wire::offline());
        }
    }

    void aPlatformThatAsksToWaitIsLeftAlone()
    {
        SessionSourceFixture s;
        s.source.setWatched(true);
        s.source.use({});
        s.transport.answer(wire::busy(3min));
        s.clock.advance(179s);
        QCOMPARE(s.asked(), 1);
        s.clock.advance(2s);
        QCOMPARE(s.asked(), 2);
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

    void afterTheEndNothingIsAsked()
    {
        SessionSourceFixture s;
        s.load();
        s.source.refresh();
        s.source.stop();
        s.answer(page({session(u"b"_s, u"working"_s)}));
        s.clock.advance(1h);
        QCOMPARE(s.asked(), 2);
        QCOMPARE(s.source.phase(), Phase::Off);
        QVERIFY(s.listed.isEmpty());
    }
};

RENSEI_TEST(SessionSourceTest)

} // namespace rensei::tests

#include "tst_session_source.moc"
