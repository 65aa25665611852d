#include "agent/session/outbox.h"

#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

#include <QJsonArray>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace rensei::session;
using platform::SessionStatus;
using Kind = Outcome::Kind;

static LogRecord lineOf(qint64 seq, LogRecordType fact, const QJsonObject &data = {})
{
    return {seq, Instant(), fact, data};
}

static LogRecord outcomeLine(qint64 seq, Kind kind)
{
    return lineOf(seq, LogRecordType::Outcome, toJson(Outcome{.kind = kind}));
}

/// The steps of a digest in the order in which they are delivered.
static QList<Step> walk(SessionLogState digest, const OutboxRules &rules = {})
{
    QList<Step> steps;
    while (const auto owed = nextOwed(digest, rules)) {
        steps.append(owed->step);
        digest.apply(lineOf(digest.lastSeq + 1, LogRecordType::Delivered,
            {{u"lane"_s, u"control"_s}, {u"upTo"_s, owed->done.upTo}, {u"steps"_s, owed->done.steps}}));
    }
    return steps;
}

static SessionLogState digestOf(const QList<LogRecord> &lines)
{
    SessionLogState digest;
    for (const LogRecord &line : lines)
        digest.apply(line);
    return digest;
}

class OutboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void orders_data()
    {
        QTest::addColumn<QList<LogRecord>>("lines");
        QTest::addColumn<OutboxRules>("rules");
        QTest::addColumn<QList<Step>>("steps");
        const LogRecord running = lineOf(2, LogRecordType::Running);
        const LogRecord conversation = lineOf(3, LogRecordType::Conversation, {{u"providerSessionId"_s, u"c"_s}});
        const LogRecord links = lineOf(4, LogRecordType::Links, {{u"links"_s, QJsonArray()}});
        const OutboxRules plain;
        const OutboxRules quiet{.sendsConversation = false, .postsProgress = false};
        using enum Step;
        const auto row = [](const char *name, const QList<LogRecord> &lines, const OutboxRules &rules,
                             const QList<Step> &steps) { QTest::newRow(name) << lines << rules << steps; };

        row("nothing is owed for what is only kept",
            {lineOf(1, LogRecordType::Accepted), lineOf(2, LogRecordType::Note)}, plain, {});
        row("a success goes through finalizing", {running, outcomeLine(5, Kind::Completed)}, plain,
            {Running, Progress, Finalizing, Completion, Completed});
        row("everything in between keeps its place", {running, conversation, links, outcomeLine(5, Kind::Completed)},
            plain, {Running, Progress, Conversation, Links, Finalizing, Completion, Completed});
        row("work without an issue has nobody to tell", {running, conversation, outcomeLine(5, Kind::Completed)}, quiet,
            {Running, Finalizing, Completed});
        row("a conversation that is not told holds nothing up", {conversation, links}, quiet, {Links});
        row("a failure is told straight from running", {running, outcomeLine(5, Kind::Failed)}, plain,
            {Running, Progress, Failed});
        row("a stop is told straight from running", {running, outcomeLine(5, Kind::Stopped)}, plain,
            {Running, Progress, Stopped});
        row("what never ran is running first", {outcomeLine(5, Kind::Failed)}, plain, {Running, Failed});
        row("what was stopped before it ran, too", {outcomeLine(5, Kind::Stopped)}, plain, {Running, Stopped});
        row("what is handed back never ran", {outcomeLine(5, Kind::HandedBack)}, plain, {Nack});
        row("of what is not ours nothing is told", {outcomeLine(5, Kind::Abandoned)}, plain, {});
        row("not even what was owed before", {running, links, outcomeLine(5, Kind::Abandoned)}, plain, {});
        row("a later outcome replaces the first", {outcomeLine(3, Kind::HandedBack), outcomeLine(5, Kind::Failed)},
            plain, {Running, Failed});
        row("a session that is told anew to be running reports no second start",
            {running, lineOf(3, LogRecordType::Running, {{u"again"_s, true}})}, plain, {Running, Progress, Running});
    }

    void orders()
    {
        QFETCH(QList<LogRecord>, lines);
        QFETCH(OutboxRules, rules);
        QFETCH(QList<Step>, steps);
        QCOMPARE(walk(digestOf(lines), rules), steps);
    }

    void judges_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<DeliveryDecision>("ofStatus");
        QTest::addColumn<DeliveryDecision>("ofNews");
        QTest::addColumn<DeliveryDecision>("ofNewsAtLast");
        QTest::addColumn<DeliveryDecision>("ofNack");
        using enum DeliveryDecision;
        const auto row = [](const char *name, const Error &error, const QList<DeliveryDecision> &verdicts) {
            QTest::newRow(name) << error << verdicts.at(0) << verdicts.at(1) << verdicts.at(2) << verdicts.at(3);
        };
        row("what never left is sent again", wire::offline(), {Retry, Retry, Retry, Retry});
        row("what nobody answered is sent again", wire::offline(true), {Retry, Retry, GiveUp, Retry});
        row("a fault of the server passes", wire::busy(), {Retry, Retry, GiveUp, Retry});
        row("an unreadable answer is a fault", wire::refusal(ErrorKind::BadReply, 200), {Retry, Retry, GiveUp, Retry});
        row("a refused token is being mended", wire::refusal(ErrorKind::Unauthorized, 401),
            {Retry, Retry, Retry, Retry});
        row("another worker's", wire::notOurs(), {NotOurs, NotOurs, NotOurs, NotOurs});
        row("an unknown session", wire::sessionMissing(), {Gone, Gone, Gone, Gone});
        row("an unknown worker is being mended", wire::workerMissing(), {Retry, Retry, Retry, Retry});
        row("a 404 in JSON about neither is a missing route", wire::refusal(ErrorKind::NotFound, 404, "Not Found"),
            {Retry, GiveUp, GiveUp, CannotHandBack});
        row("a missing route", wire::routeMissing(), {Retry, GiveUp, GiveUp, CannotHandBack});
        row("another state than we believed", wire::refusal(ErrorKind::Conflict, 409),
            {Compare, GiveUp, GiveUp, GiveUp});
        row("what will be refused again", wire::refusal(ErrorKind::Rejected, 400),
            {GiveUp, GiveUp, GiveUp, CannotHandBack});
        row("this machine", Error{.kind = ErrorKind::Local}, {Retry, Retry, Retry, Retry});
    }

    void judges()
    {
        QFETCH(Error, error);
        QFETCH(DeliveryDecision, ofStatus);
        QFETCH(DeliveryDecision, ofNews);
        QFETCH(DeliveryDecision, ofNewsAtLast);
        QFETCH(DeliveryDecision, ofNack);
        for (const Step step :
            {Step::Running, Step::Conversation, Step::Finalizing, Step::Completed, Step::Failed, Step::Stopped}) {
            QCOMPARE(classify(step, error, 1), ofStatus);
            QCOMPARE(classify(step, error, 1000), ofStatus);
        }
        for (const Step step : {Step::Progress, Step::Links, Step::Completion}) {
            QCOMPARE(classify(step, error, 2), ofNews);
            QCOMPARE(classify(step, error, 3), ofNewsAtLast);
        }
        QCOMPARE(classify(Step::Nack, error, 1000), ofNack);
    }

    void reconciles_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<SessionStatus>("there");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<Reconciled>("expected");
        using enum Reconciled;
        const auto row
            = [](const char *name, Step step, SessionStatus there, Reconciled expected,
                  const QString &owner = u"me"_s) { QTest::newRow(name) << step << there << owner << expected; };
        row("running, and it runs there", Step::Running, SessionStatus::Running, AlreadyThere);
        row("running, and it is past that", Step::Running, SessionStatus::Finalizing, AlreadyThere);
        row("running, but it has ended", Step::Running, SessionStatus::Completed, EndedOtherwise);
        row("running, but another runs it", Step::Running, SessionStatus::Running, NotOurs, u"other"_s);
        row("running, but it is queued again", Step::Running, SessionStatus::Pending, NotOurs, {});
        row("finalizing, and it only runs", Step::Finalizing, SessionStatus::Running, Behind);
        row("finalizing, and it was only claimed", Step::Finalizing, SessionStatus::Claimed, Behind);
        row("finalizing, and it is", Step::Finalizing, SessionStatus::Finalizing, AlreadyThere);
        row("completed, and it is", Step::Completed, SessionStatus::Completed, AlreadyThere);
        row("completed, whoever owned it last", Step::Completed, SessionStatus::Completed, AlreadyThere, u"other"_s);
        row("completed, but a person stopped it", Step::Completed, SessionStatus::Stopped, EndedOtherwise);
        row("completed, and it only runs", Step::Completed, SessionStatus::Running, Behind);
        row("failed, and it is queued again", Step::Failed, SessionStatus::Pending, NotOurs, {});
        row("stopped, and it is", Step::Stopped, SessionStatus::Stopped, AlreadyThere);
        row("stopped, but it failed there", Step::Stopped, SessionStatus::Failed, EndedOtherwise);
        row("a word of a later version", Step::Failed, SessionStatus::Other, Behind);
        row("an owner that is not told is no other owner", Step::Failed, SessionStatus::Claimed, Behind, {});
    }

    void reconciles()
    {
        QFETCH(Step, step);
        QFETCH(SessionStatus, there);
        QFETCH(QString, owner);
        QFETCH(Reconciled, expected);
        QCOMPARE(reconcile(step, {.status = there, .statusText = {}, .workerId = owner}, u"me"_s), expected);
    }

    void mergesThoughts()
    {
        const auto thought = [](qint64 seq, const QString &words) {
            return lineOf(seq, LogRecordType::Thought, {{u"text"_s, words}});
        };
        const LogRecord action = lineOf(9, LogRecordType::Action, {{u"tool"_s, u"bash"_s}, {u"durationMs"_s, 12}});
        QVERIFY(!nextActivity({}));
        const auto merged = nextActivity({thought(3, u"one"_s), thought(5, u"two"_s), action, thought(10, u"no"_s)});
        QCOMPARE(merged->activity.content, u"one\ntwo"_s);
        QCOMPARE(merged->upTo, 5);
        QCOMPARE(merged->count, 2);
        const auto alone = nextActivity({action, thought(10, u"no"_s)});
        QCOMPARE(alone->activity.type, platform::Activity::Type::Action);
        QCOMPARE(alone->activity.duration, std::chrono::milliseconds(12));
        QCOMPARE(alone->upTo, 9);
        QCOMPARE(alone->count, 1);
        const QString longText(3'000, u'x');
        const auto cut = nextActivity({thought(1, longText), thought(2, longText)});
        QCOMPARE(cut->count, 1);
        QCOMPARE(nextActivity({thought(1, longText + longText)})->count, 1);
    }
};

RENSEI_TEST(OutboxTest)

} // namespace rensei::tests
#include "tst_outbox.moc"
