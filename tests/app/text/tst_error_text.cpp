#include "app/text/error_text.h"

#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;
using secrets::StoreProblem;

static const QList<StoreProblem> storeProblems{StoreProblem::NoEntry, StoreProblem::Locked, StoreProblem::Absent,
    StoreProblem::Denied, StoreProblem::TimedOut, StoreProblem::ReadOnly, StoreProblem::TooLong, StoreProblem::Failed};

/// What is so, then what to do: two sentences, or one whose second half says how to go on.
static bool isWhole(const QString &text)
{
    const bool hasStep = text.contains(u". "_s) || text.contains(u", and "_s) || text.contains(u": "_s);
    return text.endsWith(u'.') && !text.contains(u'%') && !text.contains(u'!') && hasStep;
}

class ErrorTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFailureToSignInSaysWhatToDo()
    {
        for (int i = 0; i <= static_cast<int>(SignIn::Problem::HostToken); ++i) {
            const QString text
                = ErrorText::of({.problem = static_cast<SignIn::Problem>(i), .detail = u"xyzzy"_s, .httpStatus = 503});
            QVERIFY2(isWhole(text), qPrintable(text));
            QVERIFY2(!text.contains(u"xyzzy"_s), qPrintable(text)); // a detail is for the log
        }
        QVERIFY(ErrorText::of({.problem = SignIn::Problem::ServerTrouble, .httpStatus = 503}).contains(u"503"_s));
        QVERIFY(ErrorText::of({.problem = SignIn::Problem::ServerTrouble, .httpStatus = 429}).contains(u"too often"_s));
    }

    void everyProblemOfAStoreSaysWhatToDo()
    {
        for (const StoreProblem problem : storeProblems) {
            QVERIFY2(isWhole(ErrorText::ofKeeping(problem)), qPrintable(ErrorText::ofKeeping(problem)));
            QVERIFY2(isWhole(ErrorText::ofReading(problem)), qPrintable(ErrorText::ofReading(problem)));
        }
        QVERIFY(ErrorText::ofKeeping(StoreProblem::Absent).contains(u"for this session only"_s));
    }

    void everyStopThatFailedNamesItsSession()
    {
        for (int i = 0; i <= static_cast<int>(SessionStops::Problem::Other); ++i) {
            for (const int httpStatus : {0, 429, 500}) {
                const QString text = ErrorText::ofStop(u"ENG-124"_s, static_cast<SessionStops::Problem>(i),
                    {.detail = u"xyzzy"_s, .httpStatus = httpStatus, .serverText = u"session not found"_s});
                QVERIFY2(isWhole(text), qPrintable(text));
                QVERIFY2(text.startsWith(u"ENG-124 was not stopped: "_s), qPrintable(text));
                QVERIFY2(!text.contains(u"xyzzy"_s), qPrintable(text));
            }
        }
    }

    void fault11_37_aQueuedSessionIsNotSaidToRunElsewhere()
    {
        const QString text = ErrorText::ofStop(u"ENG-1"_s, SessionStops::Problem::NotLocal, {}, true);
        QVERIFY(isWhole(text));
        QVERIFY2(
            !text.contains(u"another computer"_s) && text.contains(u"no computer has begun it"_s), qPrintable(text));
    }

    void whatTheAgentRefusesIsSaidInItsWords()
    {
        QCOMPARE(ErrorText::ofStop(u"ENG-1"_s, SessionStops::Problem::AgentRefused,
                     {.httpStatus = 404, .serverText = u"session not found"_s}),
            u"ENG-1 was not stopped: session not found."_s);
    }

    void aNameIsNeverTakenForAPlace()
    {
        const QString text = ErrorText::ofStop(
            u"100 %2 sure"_s, SessionStops::Problem::Other, {.kind = ErrorKind::Overloaded, .httpStatus = 500});
        QCOMPARE(text, u"100 %2 sure was not stopped: the platform answered 500. Try again later."_s);
    }

    void everyEmptyListHasItsSentence_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("text");
        QTest::newRow("offline") << Error{.kind = ErrorKind::Offline}
                                 << u"The platform cannot be reached. It is tried again automatically."_s;
        QTest::newRow("fault10D15: a certificate")
            << Error{.kind = ErrorKind::Offline, .detail = u"so it is"_s, .barrier = Barrier::Certificate}
            << u"The platform cannot be reached, because so it is."_s;
        QTest::newRow("forbidden") << Error{.kind = ErrorKind::Forbidden, .httpStatus = 403}
                                   << u"Your key may not read sessions. Sign in with a key that has the right to."_s;
        QTest::newRow("too often") << Error{.kind = ErrorKind::Overloaded, .httpStatus = 429}
                                   << u"The platform is asked too often. It is tried again automatically."_s;
        QTest::newRow("unreadable") << Error{.kind = ErrorKind::BadReply,
            .httpStatus = 200} << u"The platform gave an answer that this version cannot read. Look for an update."_s;
        QTest::newRow("trouble") << Error{.kind = ErrorKind::Overloaded, .httpStatus = 500}
                                 << u"The platform answered 500."_s; // the buttons beside it are the next step
    }

    void everyEmptyListHasItsSentence()
    {
        QFETCH(Error, error);
        QTEST(ErrorText::ofList(error), "text");
    }

    void everyEndOfARegistrationHasItsText()
    {
        using Outcome = HostToken::Outcome;
        QCOMPARE(ErrorText::of(Outcome::Stored, u"whatever"_s), QString());
        QCOMPARE(
            ErrorText::of(Outcome::NotStored, u"That is no token. Create one."_s), u"That is no token. Create one."_s);
        for (const Outcome outcome : {Outcome::NotStored, Outcome::NoProgram, Outcome::TimedOut})
            QVERIFY2(isWhole(ErrorText::of(outcome, {})), qPrintable(ErrorText::of(outcome, {})));
    }
};

RENSEI_TEST(ErrorTextTest)

} // namespace rensei::tests

#include "tst_error_text.moc"
