#include "app/text/session_list_text.h"

#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using Act = SessionListText::Act;
using Phase = SessionSource::Phase;
using Picture = EmptyState::Picture;

static SessionListInputs facts(Phase phase, int loaded = 0, int shown = 0)
{
    return {.phase = phase, .loaded = loaded, .shown = shown};
}

static SessionListInputs with(SessionListInputs facts, const Error &error)
{
    facts.error = error;
    facts.refreshedAt = FakeClock().utcNow() - 1min;
    if (error.kind == ErrorKind::Offline)
        facts.offlineSince = FakeClock().utcNow();
    return facts;
}

static const Error offline{.kind = ErrorKind::Offline};
static const Error trouble{.kind = ErrorKind::Overloaded, .httpStatus = 500};

class SessionListTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatHasNoRowsHasAFace_data()
    {
        QTest::addColumn<SessionListInputs>("facts");
        QTest::addColumn<Picture>("picture");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("button");
        QTest::addColumn<Act>("act");
        const auto row = [](const char *name, const SessionListInputs &facts, Picture picture, const QString &sentence,
                             const QString &button = {}, Act act = Act::None) {
            QTest::newRow(name) << facts << picture << sentence << button << act;
        };
        row("first load", facts(Phase::Loading), Picture::Waiting, u"Loading sessions…"_s);
        row("empty", facts(Phase::Ready), Picture::Empty, u"No sessions yet."_s);
        SessionListInputs project = facts(Phase::Ready);
        project.project = u"my-project"_s;
        row("an empty project", project, Picture::Empty, u"No sessions yet in my-project."_s);
        SessionListInputs search = facts(Phase::Ready, 48, 0);
        row("no match", search, Picture::Empty, u"Nothing matches in the 48 loaded."_s, u"Clear filters"_s,
            Act::ClearFilters);
        search.prefix = u"ENG-9"_s;
        row("no match of a search", search, Picture::Empty, u"Nothing matches ‘ENG-9’ in the 48 loaded."_s,
            u"Clear filters"_s, Act::ClearFilters);
        row("offline", with(facts(Phase::Offline), offline), Picture::Old,
            u"The platform cannot be reached. It is tried again by itself."_s, u"Try again"_s, Act::TryAgain);
        row("signed out", facts(Phase::Off), Picture::Key, u"Sign in to see sessions."_s, u"Sign in…"_s, Act::SignIn);
        row("refused", facts(Phase::Refused), Picture::Key, u"Your key was refused. Sign in again to see sessions."_s,
            u"Sign in again…"_s, Act::SignIn);
        SessionListInputs gone = facts(Phase::Off);
        gone.isKeyRefused = true;
        row("refused before the list began", gone, Picture::Key,
            u"Your key was refused. Sign in again to see sessions."_s, u"Sign in again…"_s, Act::SignIn);
        row("a server's error", with(facts(Phase::Failed), trouble), Picture::Trouble, u"The platform answered 500."_s,
            u"Try again"_s, Act::TryAgain);
    }

    void whatHasNoRowsHasAFace()
    {
        QFETCH(SessionListInputs, facts);
        const auto face = SessionListText::face(facts);
        QVERIFY(face);
        QTEST(face->content.picture, "picture");
        QTEST(face->content.sentence, "sentence");
        QTEST(face->content.button, "button");
        QTEST(face->act, "act");
        const bool isTrouble = face->content.picture == Picture::Trouble;
        QCOMPARE(face->content.second, isTrouble ? u"Copy details"_s : QString());
        QCOMPARE(face->second, isTrouble ? Act::CopyDetails : Act::None);
    }

    void oldRowsAreBetterThanAFace_data()
    {
        QTest::addColumn<SessionListInputs>("facts");
        QTest::addColumn<QString>("above");
        QTest::addColumn<Act>("act");
        QTest::newRow("fresh") << facts(Phase::Ready, 3, 3) << QString() << Act::None;
        QTest::newRow("offline") << with(facts(Phase::Offline, 3, 3), offline)
                                 << u"Offline since 14:00. Showing what was known then."_s << Act::None;
        QTest::newRow("refused") << facts(Phase::Refused, 3, 3)
                                 << u"Your key was refused. Showing what was known before."_s << Act::SignIn;
        QTest::newRow("failed") << with(facts(Phase::Failed, 3, 3), trouble)
                                << u"The platform answered 500. Showing what was known at 13:59."_s << Act::None;
    }

    void oldRowsAreBetterThanAFace()
    {
        QFETCH(SessionListInputs, facts);
        QVERIFY(!SessionListText::face(facts));
        const SessionListText::Above above = SessionListText::above(facts);
        QTEST(above.text, "above");
        QTEST(above.act, "act");
        QCOMPARE(above.button.isEmpty(), above.act == Act::None);
    }

    void whatIsFilteredOutOfOldRowsIsStillOld()
    {
        const SessionListInputs old = with(facts(Phase::Offline, 3, 0), offline);
        QCOMPARE(SessionListText::face(old)->act, Act::ClearFilters);
        QVERIFY(!SessionListText::above(old).text.isEmpty());
    }

    void theLineBelowCountsAndAdds()
    {
        SessionListInputs some = facts(Phase::Ready, 48, 4);
        QCOMPARE(SessionListText::below(some), u"4 shown of 48 loaded"_s);
        some.hasMore = true;
        some.costs.add(platform::Money{3'240'000});
        QCOMPARE(SessionListText::below(some), u"4 shown of 48 loaded · more on scrolling · $3.24 in these"_s);
        QCOMPARE(SessionListText::below(facts(Phase::Ready)), QString());
    }
};

RENSEI_TEST(SessionListTextTest)

} // namespace rensei::tests

#include "tst_session_list_text.moc"
