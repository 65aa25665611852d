#include "app/ui/sessions/further_search.h"

#include "tests/app/ui/sessions/session_window_fixture.h"
#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

/// A window over a list with older pages than those that are loaded.
struct SessionSearchFixture : SessionWindowFixture {
    void answerPage(const QString &id, const QString &cursor = {})
    {
        transport.answer(200, page({session(id, u"completed"_s)}, cursor));
    }
    QString footer() const
    {
        for (const QString &text : labelsIn(window)) {
            if (text.contains(u" loaded"))
                return text;
        }
        return {};
    }
};

/// The search beyond what is loaded.
class SessionSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoStopsTypingSearchesTheOlderPages()
    {
        SessionSearchFixture f;
        f.open(SessionFixture::many(100, 60), u"a"_s);
        f.search.setText(u"eng-3"_s);
        QCOMPARE(f.emptyState.sentence(), u"Searching older sessions for ‘eng-3’… 60 looked through."_s);
        f.clock.advance(FurtherSearch::startDelay - 1ms);
        QCOMPARE(f.transport.waiting(), 0);
        f.search.setText(u"ENG-3"_s);
        f.clock.advance(FurtherSearch::startDelay - 1ms);
        QCOMPARE(f.transport.waiting(), 0);
        f.clock.advance(1ms);
        QCOMPARE(f.transport.waiting(), 1);
        f.answerPage(u"3"_s, u"b"_s);
        QVERIFY(f.showsTable());
        QCOMPARE(f.footer(), u"1 shown of 61 loaded · searching older sessions…"_s);
        f.clock.advance(FurtherSearch::firstPause);
        f.answerPage(u"30"_s);
        QCOMPARE(f.shown(), (QStringList{u"3"_s, u"30"_s}));
        QCOMPARE(f.footer(), u"2 shown of 62 loaded"_s);
    }

    void onePageIsAskedForAtATimeWithGrowingPauses()
    {
        SessionSearchFixture f;
        f.open(SessionFixture::many(100, 60), u"c0"_s);
        f.search.setText(u"OPS-"_s);
        QTest::keyClick(&f.search, Qt::Key_Return); // at once
        auto pause = FurtherSearch::firstPause;
        for (int page = 1; page < 7; ++page) {
            QCOMPARE(f.transport.waiting(), 1);
            f.clock.advance(100ms); // a slow answer
            QCOMPARE(f.transport.waiting(), 1);
            f.answerPage(u"p%1"_s.arg(page), u"c%1"_s.arg(page));
            f.clock.advance(pause - 1ms);
            QCOMPARE(f.transport.waiting(), 0);
            f.clock.advance(1ms);
            pause = std::min(2 * pause, FurtherSearch::maxPause);
        }
        QCOMPARE(pause, FurtherSearch::maxPause);
    }

    void manyAreEnoughUntilSomebodyAsksForMore()
    {
        SessionSearchFixture f;
        f.open(SessionFixture::many(100'000, 4'990), u"a"_s);
        f.search.setText(u"OPS-"_s);
        QTest::keyClick(&f.search, Qt::Key_Return);
        f.transport.answer(200, SessionFixture::page(SessionFixture::many(200'000, 10), u"b"_s));
        f.clock.advance(10s);
        QCOMPARE(f.transport.waiting(), 0);
        QCOMPARE(f.emptyState.sentence(), u"‘OPS-’ is not in the newest 5000."_s);
        buttonNamed(f.emptyState, u"Search older ones"_s)->click();
        QCOMPARE(f.transport.waiting(), 1);
        f.answerPage(u"1"_s, u"c"_s);
        QCOMPARE(f.emptyState.sentence(), u"Searching older sessions for ‘OPS-’… 5001 looked through."_s);
        f.clock.advance(FurtherSearch::firstPause);
        QCOMPARE(f.transport.waiting(), 1);
    }

    void whatIsFoundInPlentyNeedsNoSearch()
    {
        SessionSearchFixture f;
        f.open(SessionFixture::many(1'000, FurtherSearch::enoughShown), u"a"_s);
        f.search.setText(u"ENG-"_s);
        f.clock.advance(10s);
        QCOMPARE(f.transport.waiting(), 0);
        QVERIFY(f.footer().contains(u"more on scrolling"_s));
    }

    void clearingClosingAndEscapeEndIt_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("clearing") << 0;
        QTest::newRow("closing") << 1;
        QTest::newRow("Escape") << 2;
        QTest::newRow("Cancel") << 3;
    }

    void clearingClosingAndEscapeEndIt()
    {
        QFETCH(int, way);
        SessionSearchFixture f;
        f.open(SessionFixture::many(100, 60), u"a"_s);
        present(f.window);
        f.search.setText(u"OPS-"_s);
        QTest::keyClick(&f.search, Qt::Key_Return);
        if (way == 0)
            f.search.clear();
        else if (way == 1)
            f.window.hide();
        else if (way == 2)
            QTest::keyClick(&f.search, Qt::Key_Escape);
        else
            buttonNamed(f.emptyState, u"Cancel"_s)->click();
        f.answerPage(u"4"_s, u"b"_s);
        f.clock.advance(30s);
        for (const auto &sent : f.transport.sent)
            QVERIFY(!sent.path.endsWith(u"cursor=b"_s));
        if (way == 2 || way == 3)
            QCOMPARE(f.emptyState.sentence(), u"Nothing matches ‘OPS-’ in the 61 loaded, and there are more."_s);
    }

    void aPageThatCannotBeHadEndsItAndIsTold()
    {
        SessionSearchFixture f;
        f.open(SessionFixture::many(100, 60), u"a"_s);
        f.search.setText(u"OPS-"_s);
        QTest::keyClick(&f.search, Qt::Key_Return);
        f.transport.answer(wire::refusal(ErrorKind::Overloaded, 500));
        f.clock.advance(10s);
        QCOMPARE(f.transport.waiting(), 0); // it is not asked again and again
        QCOMPARE(f.messageText(), u"The search ended early. The platform answered 500."_s);
        buttonNamed(f.emptyState, u"Search the others"_s)->click();
        f.answerPage(u"5"_s);
        QCOMPARE(f.emptyState.sentence(), u"Nothing matches ‘OPS-’ in the 61 loaded."_s);
    }

    void itWaitsAsLongAsThePlatformAsks()
    {
        SessionSearchFixture f;
        f.open(SessionFixture::many(100, 60), u"a"_s);
        f.search.setText(u"OPS-"_s);
        QTest::keyClick(&f.search, Qt::Key_Return);
        f.transport.answer(Error{.kind = ErrorKind::Overloaded, .httpStatus = 429, .retryAfter = 7s});
        f.clock.advance(7s - 1ms);
        QCOMPARE(f.transport.waiting(), 0);
        QVERIFY(f.emptyState.sentence().startsWith(u"Searching older sessions"_s));
        f.clock.advance(1ms);
        QCOMPARE(f.transport.waiting(), 1);
    }

    void thoseOfAChipAreSearchedOnlyOnRequest()
    {
        SessionSearchFixture f;
        f.open(SessionFixture::many(100, 60), u"a"_s);
        f.press(u"Failed 0"_s);
        f.clock.advance(10s);
        QCOMPARE(f.transport.waiting(), 0);
        QTest::keyClick(&f.search, Qt::Key_Return);
        QCOMPARE(f.emptyState.sentence(), u"Searching older sessions… 60 looked through."_s);
        QCOMPARE(f.transport.waiting(), 1);
    }

    void withoutAFilterThereIsNothingToSearchFor()
    {
        SessionSearchFixture f;
        f.open(SessionFixture::many(100, 60), u"a"_s);
        QTest::keyClick(&f.search, Qt::Key_Return);
        QCOMPARE(f.transport.waiting(), 0);
    }
};

RENSEI_TEST(SessionSearchTest)

} // namespace rensei::tests

#include "tst_session_search.moc"
