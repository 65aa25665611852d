#include "app/text/session_list_text.h"

#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using Action = SessionListText::Action;
using Phase = SessionSource::Phase;
using Picture = EmptyState::Picture;

static SessionListInputs inputs(Phase phase, int loaded = 0, int shown = 0)
{
    return {.phase = phase, .loaded = loaded, .shown = shown};
}

static SessionListInputs with(SessionListInputs inputs, const Error &error)
{
    inputs.error = error;
    inputs.refreshedAt = FakeClock().utcNow() - 1min;
    if (error.kind == ErrorKind::Offline)
        inputs.offlineSince = FakeClock().utcNow();
    return inputs;
}

static const Error offline{.kind = ErrorKind::Offline};
static const Error trouble{.kind = ErrorKind::Overloaded, .httpStatus = 500};

class SessionListTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListWithoutRowsHasAnEmptyState_data()
    {
        QTest::addColumn<SessionListInputs>("inputs");
        QTest::addColumn<Picture>("picture");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("button");
        QTest::addColumn<Action>("action");
        const auto row = [](const char *name, const SessionListInputs &inputs, Picture picture, const QString &sentence,
                             const QString &button = {}, Action action = Action::None) {
            QTest::newRow(name) << inputs << picture << sentence << button << action;
        };
        row("first load", inputs(Phase::Loading), Picture::Waiting, u"Loading sessions…"_s);
        row("empty", inputs(Phase::Ready), Picture::Empty, u"No sessions yet."_s);
        SessionListInputs project = inputs(Phase::Ready);
        project.project = u"my-project"_s;
        row("an empty project", project, Picture::Empty, u"No sessions yet in my-project."_s);
        SessionListInputs search = inputs(Phase::Ready, 48, 0);
        row("no match", search, Picture::Empty, u"Nothing matches in the 48 loaded."_s, u"Clear filters"_s,
            Action::ClearFilters);
        search.text = u"ENG-9"_s;
        row("no match of a search", search, Picture::Empty, u"Nothing matches ‘ENG-9’ in the 48 loaded."_s,
            u"Clear filters"_s, Action::ClearFilters);
        search.isSearching = true;
        row("a search goes on", search, Picture::Waiting, u"Searching older sessions for ‘ENG-9’… 48 looked through."_s,
            u"Cancel"_s, Action::CancelSearch);
        row("offline", with(inputs(Phase::Offline), offline), Picture::Old,
            u"The platform cannot be reached. It is tried again automatically."_s, u"Try again"_s, Action::TryAgain);
        row("signed out", inputs(Phase::Off), Picture::Key, u"Sign in to see sessions."_s, u"Sign in…"_s,
            Action::SignIn);
        row("refused", inputs(Phase::Refused), Picture::Key, u"Your key was refused. Sign in again to see sessions."_s,
            u"Sign in again…"_s, Action::SignIn);
        SessionListInputs gone = inputs(Phase::Off);
        gone.isKeyRefused = true;
        row("refused before the list began", gone, Picture::Key,
            u"Your key was refused. Sign in again to see sessions."_s, u"Sign in again…"_s, Action::SignIn);
        row("a server's error", with(inputs(Phase::Failed), trouble), Picture::Trouble, u"The platform answered 500."_s,
            u"Try again"_s, Action::TryAgain);
    }

    void aListWithoutRowsHasAnEmptyState()
    {
        QFETCH(SessionListInputs, inputs);
        const auto emptyList = SessionListText::emptyList(inputs);
        QVERIFY(emptyList);
        QTEST(emptyList->content.picture, "picture");
        QTEST(emptyList->content.sentence, "sentence");
        QTEST(emptyList->content.button, "button");
        QTEST(emptyList->action, "action");
        const bool isTrouble = emptyList->content.picture == Picture::Trouble;
        QCOMPARE(emptyList->content.second, isTrouble ? u"Copy details"_s : QString());
        QCOMPARE(emptyList->second, isTrouble ? Action::CopyDetails : Action::None);
    }

    void oldRowsAreShownRatherThanAnEmptyState_data()
    {
        QTest::addColumn<SessionListInputs>("inputs");
        QTest::addColumn<QString>("message");
        QTest::addColumn<Action>("action");
        QTest::newRow("fresh") << inputs(Phase::Ready, 3, 3) << QString() << Action::None;
        QTest::newRow("offline") << with(inputs(Phase::Offline, 3, 3), offline)
                                 << u"Offline since 14:00. Showing what was known then."_s << Action::None;
        QTest::newRow("refused") << inputs(Phase::Refused, 3, 3)
                                 << u"Your key was refused. Showing what was known before."_s << Action::SignIn;
        QTest::newRow("failed") << with(inputs(Phase::Failed, 3, 3), trouble)
                                << u"The platform answered 500. Showing what was known at 13:59."_s << Action::None;
    }

    void oldRowsAreShownRatherThanAnEmptyState()
    {
        QFETCH(SessionListInputs, inputs);
        QVERIFY(!SessionListText::emptyList(inputs));
        const SessionListText::Message message = SessionListText::message(inputs);
        QTEST(message.text, "message");
        QTEST(message.action, "action");
        QCOMPARE(message.button.isEmpty(), message.action == Action::None);
    }

    void whatIsFilteredOutOfOldRowsIsStillOld()
    {
        const SessionListInputs old = with(inputs(Phase::Offline, 3, 0), offline);
        QCOMPARE(SessionListText::emptyList(old)->action, Action::ClearFilters);
        QVERIFY(!SessionListText::message(old).text.isEmpty());
    }

    void aSearchThatEndedSaysHowFarItCame()
    {
        SessionListInputs search = inputs(Phase::Ready, 5000, 0);
        search.text = u"ENG-9"_s;
        search.hasMore = true;
        search.hasSearchedMany = true;
        const auto none = SessionListText::emptyList(search);
        QCOMPARE(none->content.sentence, u"‘ENG-9’ is not in the newest 5000."_s);
        QCOMPARE(none->action, Action::SearchFurther);
        QCOMPARE(none->second, Action::ClearFilters);
        search.shown = 2;
        QCOMPARE(SessionListText::footer(search), u"2 shown of 5000 loaded · older ones were not searched"_s);
        search.hasSearchedMany = false;
        search.isSearching = true;
        QCOMPARE(SessionListText::footer(search), u"2 shown of 5000 loaded · searching older sessions…"_s);
    }

    void theLineBelowCountsAndAdds()
    {
        SessionListInputs some = inputs(Phase::Ready, 48, 4);
        QCOMPARE(SessionListText::footer(some), u"4 shown of 48 loaded"_s);
        some.hasMore = true;
        some.costs.add(platform::Money{3'240'000});
        QCOMPARE(SessionListText::footer(some), u"4 shown of 48 loaded · more on scrolling · $3.24 in these 1"_s);
        QCOMPARE(SessionListText::footer(inputs(Phase::Ready)), QString());
    }
};

RENSEI_TEST(SessionListTextTest)

} // namespace rensei::tests

#include "tst_session_list_text.moc"
