#include "app/model/sessions/session_feed.h"

#include "tests/fakes/noon.h"
#include "tests/support/test_case.h"

#include <algorithm>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using platform::PublicSession;
using platform::PublicStatus;
using platform::SessionPage;

static PublicSession session(const QString &id, PublicStatus status = PublicStatus::Completed)
{
    return {.id = id, .status = status};
}

static PublicSession live(const QString &id)
{
    return session(id, PublicStatus::Working);
}

static QStringList idsOf(const QList<SessionRow> &rows)
{
    QStringList ids;
    for (const SessionRow &row : rows)
        ids.append(row.session.id);
    ids.sort();
    return ids;
}

static QStringList unseenIn(const FeedUpdate &update)
{
    QStringList ids;
    for (const SessionRow &row : update.changed) {
        if (row.isUnseen)
            ids.append(row.session.id);
    }
    ids.sort();
    return ids;
}

class SessionFeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstPageIsAllNew()
    {
        SessionFeed feed;
        const FeedUpdate update = feed.applyFirst({{session(u"a"_s), session(u"b"_s)}, u"2"_s}, noon);
        QCOMPARE(idsOf(update.changed), (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(update.removed.isEmpty());
        QCOMPARE(feed.scrollCursor(), u"2"_s);
        QCOMPARE(feed.refreshCursor(), QString());
    }

    void aRefreshReportsOnlyChanges()
    {
        SessionFeed feed;
        feed.applyFirst({{session(u"a"_s), live(u"b"_s)}, {}}, noon);
        QVERIFY(feed.applyFirst({{session(u"a"_s), live(u"b"_s)}, {}}, noon + 15s).isEmpty());
        const FeedUpdate update = feed.applyFirst({{session(u"a"_s), session(u"b"_s)}, {}}, noon + 30s);
        QCOMPARE(idsOf(update.changed), QStringList{u"b"_s});
        QCOMPARE(update.changed.first().seenAt, noon + 30s);
    }

    void aCompleteListRemovesAllOtherSessions()
    {
        SessionFeed feed;
        feed.applyFirst({{session(u"a"_s), session(u"b"_s)}, {}}, noon);
        QCOMPARE(feed.applyFirst({{session(u"b"_s)}, {}}, noon).removed, QStringList{u"a"_s});
        QCOMPARE(feed.size(), 1);
    }

    void anIncompleteListRemovesNothing()
    {
        SessionFeed feed;
        feed.applyFirst({{session(u"a"_s), session(u"b"_s)}, u"2"_s}, noon);
        QVERIFY(feed.applyFirst({{session(u"c"_s)}, u"3"_s}, noon + 1min).removed.isEmpty());
        QCOMPARE(feed.size(), 3);
    }

    void aSessionUnseenForADayIsRemoved()
    {
        SessionFeed feed;
        feed.applyFirst({{session(u"a"_s)}, u"2"_s}, noon);
        QVERIFY(feed.applyFirst({{session(u"b"_s)}, u"2"_s}, noon + 24h - 1ms).removed.isEmpty());
        QCOMPARE(feed.applyFirst({{session(u"b"_s)}, u"2"_s}, noon + 24h).removed, QStringList{u"a"_s});
    }

    void aMissingLiveSessionIsSearchedOnTheNextPages()
    {
        SessionFeed feed;
        feed.applyFirst({{live(u"a"_s), session(u"b"_s)}, u"2"_s}, noon);
        QVERIFY(unseenIn(feed.applyFirst({{session(u"c"_s)}, u"2"_s}, noon)).isEmpty());
        QCOMPARE(feed.refreshCursor(), u"2"_s);
        QVERIFY(unseenIn(feed.applyNext({{session(u"d"_s)}, u"3"_s}, noon)).isEmpty());
        QCOMPARE(feed.refreshCursor(), u"3"_s);
        const FeedUpdate found = feed.applyNext({{session(u"a"_s)}, u"4"_s}, noon);
        QCOMPARE(idsOf(found.changed), QStringList{u"a"_s});
        QCOMPARE(feed.refreshCursor(), QString());
        QCOMPARE(feed.scrollCursor(), u"4"_s);
    }

    void aLiveSessionThatIsNotFoundIsUnseenUntilItReturns()
    {
        SessionFeed feed;
        feed.applyFirst({{live(u"a"_s), session(u"b"_s)}, u"2"_s}, noon);
        feed.applyFirst({{session(u"c"_s)}, u"2"_s}, noon);
        QCOMPARE(unseenIn(feed.applyNext({{session(u"d"_s)}, {}}, noon)), QStringList{u"a"_s});
        // Reported only once.
        feed.applyFirst({{session(u"c"_s)}, u"2"_s}, noon);
        QVERIFY(feed.applyNext({{session(u"d"_s)}, {}}, noon).isEmpty());
        const FeedUpdate back = feed.applyFirst({{live(u"a"_s), session(u"b"_s)}, u"2"_s}, noon);
        QCOMPARE(idsOf(back.changed), QStringList{u"a"_s});
        QVERIFY(unseenIn(back).isEmpty());
    }

    void aPageEndingWithALiveSessionIsFollowed()
    {
        SessionFeed feed;
        feed.applyFirst({{live(u"a"_s), live(u"b"_s)}, u"2"_s}, noon);
        QCOMPARE(feed.refreshCursor(), u"2"_s);
        feed.applyNext({{live(u"c"_s), session(u"d"_s)}, u"3"_s}, noon);
        QCOMPARE(feed.refreshCursor(), QString());
    }

    void aRefreshReadsFivePagesAtMost()
    {
        SessionFeed feed;
        int pages = 1;
        feed.applyFirst({{live(u"0"_s)}, u"1"_s}, noon);
        for (; !feed.refreshCursor().isEmpty() && pages < 100; ++pages)
            feed.applyNext({{live(QString::number(pages))}, QString::number(pages + 1)}, noon);
        QCOMPARE(pages, SessionFeed::maxPages);
    }

    void aRepeatedCursorEndsTheRefresh()
    {
        SessionFeed feed;
        feed.applyFirst({{live(u"a"_s)}, u"x"_s}, noon);
        feed.applyNext({{live(u"b"_s)}, u"x"_s}, noon);
        QCOMPARE(feed.refreshCursor(), QString());
        QCOMPARE(feed.scrollCursor(), QString());
    }

    void aRefreshKeepsTheScrollCursor()
    {
        SessionFeed feed;
        feed.applyFirst({{session(u"a"_s)}, u"2"_s}, noon);
        QCOMPARE(idsOf(feed.applyScrolled({{session(u"b"_s)}, u"3"_s}, noon).changed), QStringList{u"b"_s});
        QCOMPARE(feed.scrollCursor(), u"3"_s);
        feed.applyFirst({{session(u"c"_s), session(u"a"_s)}, u"2b"_s}, noon);
        QCOMPARE(feed.scrollCursor(), u"3"_s);
        feed.applyScrolled({{session(u"d"_s)}, {}}, noon);
        QCOMPARE(feed.scrollCursor(), QString());
    }

    void aCursorCycleEndsScrolling()
    {
        SessionFeed feed;
        feed.applyFirst({{session(u"a"_s)}, u"x"_s}, noon);
        feed.applyScrolled({{session(u"b"_s)}, u"y"_s}, noon);
        feed.applyScrolled({{session(u"c"_s)}, u"x"_s}, noon);
        QCOMPARE(feed.scrollCursor(), QString());
    }

    void aRefusedScrollCursorStartsOverAfterTheFirstPageOnce()
    {
        SessionFeed feed;
        feed.applyFirst({{session(u"a"_s)}, u"2"_s}, noon);
        feed.applyScrolled({{session(u"b"_s)}, u"3"_s}, noon);
        feed.dropScrollCursor();
        QCOMPARE(feed.scrollCursor(), u"2"_s);
        feed.dropScrollCursor();
        QCOMPARE(feed.scrollCursor(), QString());
    }
};

RENSEI_TEST(SessionFeedTest)

} // namespace rensei::tests

#include "tst_session_feed.moc"
