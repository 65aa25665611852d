#include "app/text/status_text.h"

#include "app/text/error_text.h"
#include "app/text/time_text.h"
#include "tests/app/ui/status_builders.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using control::Condition;
using control::ConditionCode;
using control::DaemonStatus;
using control::Severity;
using status::Outcome;
using status::Reason;
using Subject = StatusSummary::Subject;

static constexpr std::array checks{Subject::Account, Subject::Agent, Subject::Platform, Subject::Capacity};

static const QList<TrayState> states{TrayState::Ok, TrayState::Busy, TrayState::Attention, TrayState::Error,
    TrayState::SignedOut, TrayState::Stale, TrayState::Checking};

static const QList<CheckLevel> lights{CheckLevel::Good, CheckLevel::Warning, CheckLevel::Bad, CheckLevel::Stale,
    CheckLevel::Checking, CheckLevel::Neutral, CheckLevel::Skipped};

static const QList<Supervision> supervisions{Supervision::Searching, Supervision::Attached, Supervision::Starting,
    Supervision::Running, Supervision::RestartPending, Supervision::CrashLoop, Supervision::Stopped,
    Supervision::Blocked, Supervision::NoProgram};

static QList<Reason> reasons()
{
    QList<Reason> all;
    for (int i = 0; i <= static_cast<int>(Reason::NotReported); ++i)
        all.append(static_cast<Reason>(i));
    return all;
}

static QList<ConditionCode> conditions()
{
    QList<ConditionCode> all;
    for (int i = 0; i <= static_cast<int>(ConditionCode::Unknown); ++i)
        all.append(static_cast<ConditionCode>(i));
    return all;
}

static QList<Fix> fixes()
{
    QList<Fix> all;
    for (int i = 0; i <= static_cast<int>(Fix::CheckAgain); ++i)
        all.append(static_cast<Fix>(i));
    return all;
}

static void block(StatusInputs &inputs, Barrier barrier, const QString &cause)
{
    inputs.status.platform.isUnreachable = true;
    inputs.status.platform.barrier = barrier;
    inputs.status.platform.cause = cause;
}

static bool soundsGood(const QString &text)
{
    const QString low = text.toLower();
    return low.contains(u"good"_s) || low.contains(u"everything works"_s) || low.startsWith(u"this host is visible"_s);
}

class StatusTextTest : public QObject {
    Q_OBJECT

    static void row(const char *name, const Change &change, const QString &headline, const QString &advice)
    {
        QTest::newRow(name) << change << headline << advice;
    }

    static void addCredentialRows()
    {
        const auto account
            = [](Reason reason) -> Change { return [=](StatusInputs &inputs) { fail(inputs.status.auth, reason); }; };
        const auto agent
            = [](Reason reason) -> Change { return [=](StatusInputs &inputs) { fail(inputs.status.daemon, reason); }; };
        row("no key", account(Reason::NoKey), u"You are not signed in"_s,
            u"Sign in with a key to see your sessions here."_s);
        row("a refused key", account(Reason::KeyRefused), u"Your key was refused"_s,
            u"It may have been revoked, or have expired. Sessions go on running meanwhile."_s);
        row("a host's token", account(Reason::NotAUserKey), u"The stored key cannot sign in"_s,
            u"Last known 5 s ago."_s);
        row("a refused registration", agent(Reason::TokenRefused),
            u"This computer takes no work: the platform refused to register it"_s,
            u"Renew the registration with one click, or create a new token on the platform."_s);
        row("not registered", agent(Reason::NotEnrolled), u"This computer is not registered yet"_s,
            u"Give it a registration token to have it take sessions."_s);
        row("a token out of reach", agent(Reason::TokenUnreadable), u"The agent cannot read its registration token"_s,
            u"Unlock the keychain. The agent tries again automatically."_s);
    }

    static void addSupervisionRows()
    {
        row("looking", agentGone(Supervision::Searching), u"The agent is starting"_s, {});
        row("starting", agentGone(Supervision::Starting), u"The agent is starting"_s, {});
        row("attached", agentGone(Supervision::Attached), u"The agent does not answer"_s, {});
        row("running", agentGone(Supervision::Running), u"The agent does not answer"_s, {});
        row("waiting", agentGone(Supervision::RestartPending),
            u"The agent stopped unexpectedly and is being started again"_s, {});
        for (const auto supervision : {Supervision::RestartPending, Supervision::Starting}) {
            const auto full = [supervision](StatusInputs &inputs) {
                agentGone(supervision)(inputs);
                inputs.hasNoRoom = true;
            };
            row(supervision == Supervision::Starting ? "a full disk, starting" : "a full disk", full,
                u"The disk of this computer is almost full"_s,
                u"It takes no new sessions until there is more space."_s);
        }
        row("a crash loop", agentGone(Supervision::CrashLoop), u"The agent keeps stopping"_s,
            u"It was started 5 time(s) in a row and ended each time. Its log may say why."_s);
        row("stopped", agentGone(Supervision::Stopped), u"The agent is not running"_s,
            u"Somebody stopped it in good order."_s);
        row("blocked", agentGone(Supervision::Blocked), u"Another agent is in the way"_s,
            u"An agent has the same folder and does not answer. End it, and this one is started."_s);
        row("no program", agentGone(Supervision::NoProgram), u"The agent cannot be started"_s,
            u"Its program is missing or cannot be run. Install Rensei Desktop again."_s);
    }

private Q_SLOTS:
    void aHeadlineSaysWhatIsSo_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("headline");
        QTest::addColumn<QString>("advice"); // of the subject
        addCredentialRows();
        addSupervisionRows();
        row("paused", [](StatusInputs &inputs) { inputs.agent->status = DaemonStatus::Paused; },
            u"The agent is paused"_s, {});
        row("draining", [](StatusInputs &inputs) { inputs.agent->status = DaemonStatus::Draining; },
            u"The agent takes no new sessions"_s, {});
        row(
            "no slots", [](StatusInputs &inputs) { inputs.agent->maxSessions = 0; },
            u"This computer offers no slots for sessions"_s, u"Its configuration sets the number of slots to 0."_s);
        row(
            "elsewhere",
            [](StatusInputs &inputs) {
                fail(inputs.status.daemon, Reason::Elsewhere);
                inputs.agent->platformUrl = u"https://other.example"_s;
            },
            u"The agent works for another platform"_s,
            u"It works for https://other.example and stays registered there, whichever account is used here."_s);
        row(
            "not seen", [](StatusInputs &inputs) { fail(inputs.status.platform, Reason::NotVisible); },
            u"The platform does not see this computer"_s,
            u"Its agent runs, but the platform does not list this host. Its registration may have ended."_s);
        row(
            "out of reach", [](StatusInputs &inputs) { inputs.status.platform.isUnreachable = true; },
            u"The platform cannot be reached"_s, u"No answer from app.rensei.ai. It is asked again automatically."_s);
        row(
            "fault10D15: a certificate that is not trusted",
            [](StatusInputs &inputs) { block(inputs, Barrier::Certificate, u"so it is"_s); },
            u"There is no safe connection to the platform"_s,
            u"It failed because so it is. If your network has a certificate of its own, name its file under “network: "
            "caFile” in the agent's configuration."_s);
        row(
            "fault10D15: a proxy that wants a password",
            [](StatusInputs &inputs) { block(inputs, Barrier::ProxyPassword, u"the proxy p wants a password"_s); },
            u"The proxy of your network wants a password"_s,
            u"It failed because the proxy p wants a password. Enter both in the settings, under Network."_s);
        row(
            "a session without a run",
            [](StatusInputs &inputs) {
                inputs.ghost = GhostSession{u"a"_s, u"ENG-1"_s, inputs.now - 10min};
            },
            u"The platform says that ENG-1 works on this computer, but nothing runs here"_s,
            u"Its run here ended at %1. Stop it, so that the platform no longer waits for it."_s.arg(
                TimeText::clock(noticesNow().now - 10min)));
        row("red sessions", [](StatusInputs &inputs) { inputs.redSessions = 2; }, u"2 session(s) need attention"_s, {});
        row("all is well", [](StatusInputs &) {}, u"Everything works"_s, {});
        row("sessions run", [](StatusInputs &inputs) { inputs.agent->activeSessions = 2; }, u"Everything works"_s, {});
    }

    void aHeadlineSaysWhatIsSo()
    {
        QFETCH(Change, change);
        QFETCH(QString, headline);
        QFETCH(QString, advice);
        const StatusSummary summary = summaryWith(change);
        const StatusNotices notices = noticesNow();
        const StatusText statusText(summary, notices);
        QCOMPARE(statusText.headline(), headline);
        if (summary.subject != Subject::Nothing)
            QCOMPARE(statusText.advice(summary.subject), advice);
        const bool isGood = summary.state == TrayState::Ok || summary.state == TrayState::Busy;
        QCOMPARE(statusText.summaryLine().startsWith(u"All good"_s), isGood);
    }

    /// Whatever is the case, each light has words, and none but a good one has words that sound so.
    void everyCaseHasATextThatFitsItsLevel_data()
    {
        QTest::addColumn<Supervision>("supervision");
        QTest::addColumn<bool>("isHeard");
        for (const Supervision supervision : supervisions) {
            for (const bool isHeard : {true, false})
                QTest::addRow("supervision %d%s", static_cast<int>(supervision), isHeard ? ", heard" : "")
                    << supervision << isHeard;
        }
    }

    void everyCaseHasATextThatFitsItsLevel()
    {
        QFETCH(Supervision, supervision);
        QFETCH(bool, isHeard);
        QSet<TrayState> seen;
        for (const Reason reason : reasons()) {
            for (const Outcome outcome :
                {Outcome::Failed, Outcome::Unknown, Outcome::Skipped, Outcome::NotApplicable}) {
                for (int which = 0; which < 4; ++which) {
                    StatusInputs inputs = healthyInputs();
                    status::Status &all = inputs.status;
                    status::Check &check
                        = *std::array<status::Check *, 4>{&all.auth, &all.daemon, &all.platform, &all.capacity}.at(
                            static_cast<std::size_t>(which));
                    check.outcome = outcome;
                    check.reason = reason;
                    if (!isHeard)
                        agentGone(supervision)(inputs);
                    inputs.supervision = supervision;
                    const StatusSummary summary = makeStatusSummary(inputs);
                    seen.insert(summary.state);
                    const QString wrong = wrongText(summary);
                    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
                }
            }
        }
        QVERIFY(seen.contains(isHeard ? TrayState::Stale : TrayState::SignedOut));
    }

    void everyStateHasAToolTipOfFourLinesAtMost()
    {
        // What a platform or an agent has put into its texts must not make it longer.
        const auto long_ = withCondition({.code = ConditionCode::Unknown,
            .severity = Severity::Error,
            .message = u"one\ntwo\r\nthree"_s,
            .action = u"four\nfive"_s});
        const StatusNotices notices = noticesNow();
        const StatusSummary summary = summaryWith(long_);
        const QString toolTip = StatusText(summary, notices).toolTip();
        QVERIFY2(toolTip.count(u'\n') < 4, qPrintable(toolTip));
        QVERIFY(!StatusText(summary, notices).headline().contains(u'\n'));
    }

    void everyReasonHasATextInEachRow()
    {
        for (const Reason reason : reasons()) {
            for (const Subject subject : checks) {
                StatusSummary summary = healthySummary();
                for (CheckRow *row : {&summary.account, &summary.agent, &summary.platform, &summary.capacity})
                    *row = {.level = CheckLevel::Bad, .reason = reason};
                const StatusNotices notices = noticesNow();
                const QString text = StatusText(summary, notices).text(subject);
                QVERIFY2(!text.isEmpty(), qPrintable(QString::number(static_cast<int>(reason))));
                QVERIFY2(!soundsGood(text), qPrintable(text));
                QVERIFY2(!text.endsWith(u'.'), qPrintable(text));
            }
        }
    }

    void everyConditionHasAText()
    {
        for (const ConditionCode code : conditions()) {
            StatusSummary summary = healthySummary();
            summary.agent.level = CheckLevel::Bad;
            summary.condition = Condition{.code = code, .message = u"The agent's own words"_s, .action = u"do so"_s};
            const StatusNotices notices = noticesNow();
            const StatusText statusText(summary, notices);
            QVERIFY2(!statusText.text(Subject::Agent).isEmpty(), qPrintable(wireName(code)));
            QVERIFY2(!soundsGood(statusText.text(Subject::Agent)), qPrintable(wireName(code)));
            QVERIFY2(!statusText.advice(Subject::Agent).isEmpty(), qPrintable(wireName(code)));
        }
    }

    void anUnknownConditionShowsTheTextOfTheAgent()
    {
        const StatusSummary summary = summaryWith(withCondition({.code = ConditionCode::Unknown,
            .severity = Severity::Error,
            .message = u"The flux capacitor is empty"_s,
            .action = u"Fill it."_s}));
        const StatusNotices notices = noticesNow();
        const StatusText statusText(summary, notices);
        QCOMPARE(statusText.headline(), u"The flux capacitor is empty"_s);
        QCOMPARE(statusText.advice(Subject::Agent), u"Fill it."_s);
    }

    void everyFixIsAButton()
    {
        QSet<QString> labels;
        for (const Fix fix : fixes())
            QCOMPARE(StatusText::label(fix).isEmpty(), fix == Fix::None);
    }

    void lightsAndStatesAreCalledByTheirNames()
    {
        QSet<QString> texts;
        for (const CheckLevel light : lights) {
            const QString word = StatusText::levelText(CheckRow{.level = light});
            QCOMPARE(soundsGood(word), light == CheckLevel::Good);
            QVERIFY(!word.isEmpty());
            texts.insert(word);
        }
        QCOMPARE(texts.size(), lights.size());
        texts.clear();
        for (const TrayState state : states) {
            const QString word = StatusText::levelText(state);
            QCOMPARE(soundsGood(word), state == TrayState::Ok);
            texts.insert(word);
        }
        QCOMPARE(texts.size(), states.size());
    }

    void whatWaitsForAKeyHasNotFailed()
    {
        const CheckRow unregistered{.level = CheckLevel::Bad, .reason = Reason::NotEnrolled};
        QCOMPARE(StatusText::levelText(unregistered), u"needs a key"_s);
        QVERIFY(StatusText::levelText(CheckRow{.level = CheckLevel::Bad, .reason = Reason::NotRunning})
            != u"needs a key"_s);
    }

    void aRefusedTokenIsSaidOnceAsTheCauseAndOnceAsWhatIsMissing()
    {
        const StatusSummary summary
            = summaryWith([](StatusInputs &inputs) { fail(inputs.status.daemon, Reason::TokenRefused); });
        const StatusNotices notices = noticesNow();
        const StatusText statusText(summary, notices);
        QCOMPARE(statusText.headline(), u"This computer takes no work: the platform refused to register it"_s);
        QCOMPARE(statusText.text(StatusSummary::Subject::Agent), u"The platform refused to register this computer"_s);
    }

    void goodRowsSayWhatIsKnown()
    {
        const StatusNotices notices = noticesNow();
        const StatusSummary summary = healthySummary();
        const StatusText statusText(summary, notices);
        QCOMPARE(statusText.text(Subject::Agent), u"127.0.0.1:7734 · 0.8.3 · 0 of 4 running"_s);
        QCOMPARE(statusText.text(Subject::Platform), u"this host is visible · pool local-acme-corp"_s);
        QCOMPARE(statusText.text(Subject::Capacity), u"4 host(s) · 12 slot(s)"_s);
    }

    void aStrangerOnTheUsualPortIsNamed()
    {
        StatusNotices notices = noticesNow();
        notices.portOwner = u"nginx (process 12)"_s;
        const StatusSummary summary = healthySummary();
        QCOMPARE(StatusText(summary, notices).advice(Subject::Agent),
            u"It is on another port than usual: nginx (process 12) uses that."_s);
        const StatusSummary blocked = summaryWith(agentGone(Supervision::Blocked));
        QVERIFY(StatusText(blocked, notices).advice(Subject::Agent).startsWith(u"nginx (process 12) uses its port"_s));
    }

    void whatFailedIsNotDatedByWhatIsGood()
    {
        const StatusSummary summary = summaryWith([](StatusInputs &inputs) {
            inputs.status.auth.asOf = inputs.now - 1h; // an account is no news
            inputs.status.daemon.asOf = inputs.now - 3s;
            inputs.status.platform.asOf = inputs.now - 41s;
            fail(inputs.status.capacity, Reason::ServerError);
            inputs.status.capacity.asOf = inputs.now - 2h;
        });
        const StatusNotices notices = noticesNow();
        QCOMPARE(StatusText(summary, notices).asOf(), summary.inputs.now - 41s);
    }

private:
    /// What is wrong with the words of a summary; "" when nothing is.
    static QString wrongText(const StatusSummary &summary)
    {
        const StatusNotices notices = noticesNow();
        const StatusText statusText(summary, notices);
        const bool isGood = summary.state == TrayState::Ok || summary.state == TrayState::Busy;
        for (const QString &text : {statusText.headline(), statusText.summaryLine()}) {
            if (text.isEmpty() || soundsGood(text) != isGood)
                return text + u" is no headline"_s;
        }
        if (statusText.toolTip().count(u'\n') >= 4)
            return statusText.toolTip();
        for (const Subject subject : checks) {
            const QString text = statusText.text(subject);
            if (text.isEmpty() || (summary.row(subject).level != CheckLevel::Good && soundsGood(text)))
                return u"%1: %2"_s.arg(StatusText::name(subject), text);
        }
        return {};
    }
};

RENSEI_TEST(StatusTextTest)

} // namespace rensei::tests

#include "tst_status_text.moc"
