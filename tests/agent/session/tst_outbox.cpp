#include "agent/session/outbox.h"

#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

#include <QJsonArray>

#include <chrono>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace rensei::session;
using platform::SessionStatus;
using Kind = Outcome::Kind;

static LogRecord recordOf(qint64 seq, LogRecordType type, const QJsonObject &data = {})
{
    return {seq, Instant(), type, data};
}

static LogRecord outcomeRecord(qint64 seq, Kind kind)
{
    return recordOf(seq, LogRecordType::Outcome, toJson(Outcome{.kind = kind}));
}

/// The steps of a log state in the order in which they are delivered.
static QList<Step> walk(SessionLogState state, const OutboxRules &rules = {})
{
    QList<Step> steps;
    while (const auto pending = nextPendingStep(state, rules)) {
        steps.append(pending->step);
        state.apply(recordOf(state.lastSeq + 1, LogRecordType::Delivered,
            {{u"lane"_s, u"control"_s}, {u"upTo"_s, pending->cursor.upTo}, {u"steps"_s, pending->cursor.steps}}));
    }
    return steps;
}

static SessionLogState stateOf(const QList<LogRecord> &records)
{
    SessionLogState state;
    for (const LogRecord &record : records)
        state.apply(record);
    return state;
}

class OutboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordersPendingSteps_data()
    {
        QTest::addColumn<QList<LogRecord>>("records");
        QTest::addColumn<OutboxRules>("rules");
        QTest::addColumn<QList<Step>>("steps");
        const LogRecord running = recordOf(2, LogRecordType::Running);
        const LogRecord conversation = recordOf(3, LogRecordType::Conversation, {{u"providerSessionId"_s, u"c"_s}});
        const LogRecord links = recordOf(4, LogRecordType::Links, {{u"links"_s, QJsonArray()}});
        const OutboxRules defaults;
        const OutboxRules minimal{.sendsConversation = false, .postsProgress = false};
        using enum Step;
        const auto row = [](const char *name, const QList<LogRecord> &records, const OutboxRules &rules,
                             const QList<Step> &steps) { QTest::newRow(name) << records << rules << steps; };

        row("local records have no steps", {recordOf(1, LogRecordType::Accepted), recordOf(2, LogRecordType::Note)},
            defaults, {});
        row("a success goes through finalizing", {running, outcomeRecord(5, Kind::Completed)}, defaults,
            {Running, Progress, Finalizing, Completion, Completed});
        row("steps keep the order of their records", {running, conversation, links, outcomeRecord(5, Kind::Completed)},
            defaults, {Running, Progress, Conversation, Links, Finalizing, Completion, Completed});
        row("work without an issue posts no progress", {running, conversation, outcomeRecord(5, Kind::Completed)},
            minimal, {Running, Finalizing, Completed});
        row("a conversation that is not sent blocks nothing", {conversation, links}, minimal, {Links});
        row("a failure follows running directly", {running, outcomeRecord(5, Kind::Failed)}, defaults,
            {Running, Progress, Failed});
        row("a stop follows running directly", {running, outcomeRecord(5, Kind::Stopped)}, defaults,
            {Running, Progress, Stopped});
        row("a failure before running posts running first", {outcomeRecord(5, Kind::Failed)}, defaults,
            {Running, Failed});
        row("a stop before running posts running first", {outcomeRecord(5, Kind::Stopped)}, defaults,
            {Running, Stopped});
        row("a rejected session posts only a nack", {outcomeRecord(5, Kind::Rejected)}, defaults, {Nack});
        row("a session with a next turn posts no end", {running, outcomeRecord(5, Kind::Continued)}, defaults,
            {Running, Progress});
        row("an abandoned session posts nothing", {outcomeRecord(5, Kind::Abandoned)}, defaults, {});
        row("an abandoned session drops earlier steps", {running, links, outcomeRecord(5, Kind::Abandoned)}, defaults,
            {});
        row("a later outcome replaces the first", {outcomeRecord(3, Kind::Rejected), outcomeRecord(5, Kind::Failed)},
            defaults, {Running, Failed});
        row("running again posts no second progress",
            {running, recordOf(3, LogRecordType::Running, {{u"again"_s, true}})}, defaults,
            {Running, Progress, Running});
    }

    void ordersPendingSteps()
    {
        QFETCH(QList<LogRecord>, records);
        QFETCH(OutboxRules, rules);
        QFETCH(QList<Step>, steps);
        QCOMPARE(walk(stateOf(records), rules), steps);
    }

    void classifiesErrors_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<DeliveryDecision>("forStatus");
        QTest::addColumn<DeliveryDecision>("forInfo");
        QTest::addColumn<DeliveryDecision>("forLastInfo");
        QTest::addColumn<DeliveryDecision>("forNack");
        using enum DeliveryDecision;
        const auto row = [](const char *name, const Error &error, const QList<DeliveryDecision> &decisions) {
            QTest::newRow(name) << error << decisions.at(0) << decisions.at(1) << decisions.at(2) << decisions.at(3);
        };
        row("never sent", wire::offline(), {Retry, Retry, Retry, Retry});
        row("sent but unanswered", wire::offline(true), {Retry, RetryOnceAnswered, Abandon, Retry});
        row("a busy server", wire::busy(), {Retry, RetryOnceAnswered, Abandon, Retry});
        row("a server error", wire::refusal(ErrorKind::Overloaded, 500), {Refused, RetryOnceAnswered, Abandon, Retry});
        row("an unreadable response", wire::refusal(ErrorKind::BadReply, 200),
            {Retry, RetryOnceAnswered, Abandon, Retry});
        row("a refused token", wire::refusal(ErrorKind::Unauthorized, 401), {Retry, Retry, Retry, Retry});
        row("owned by another worker", wire::notOurs(), {OwnershipLost, OwnershipLost, OwnershipLost, OwnershipLost});
        row("an unknown session", wire::sessionMissing(), {Gone, Gone, Gone, Gone});
        row("an unknown worker", wire::workerMissing(), {Retry, Retry, Retry, Retry});
        row("a 404 in JSON about neither is a missing route", wire::refusal(ErrorKind::NotFound, 404, "Not Found"),
            {Retry, Abandon, Abandon, CannotReject});
        row("a missing route", wire::routeMissing(), {Retry, Abandon, Abandon, CannotReject});
        row("a conflict", wire::refusal(ErrorKind::Conflict, 409), {Compare, Abandon, Abandon, CannotReject});
        row("rejected", wire::refusal(ErrorKind::Rejected, 400), {Refused, Abandon, Abandon, CannotReject});
        row("a local error", Error{.kind = ErrorKind::Local}, {Retry, Retry, Retry, Retry});
    }

    void classifiesErrors()
    {
        QFETCH(Error, error);
        QFETCH(DeliveryDecision, forStatus);
        QFETCH(DeliveryDecision, forInfo);
        QFETCH(DeliveryDecision, forLastInfo);
        QFETCH(DeliveryDecision, forNack);
        for (const Step step :
            {Step::Running, Step::Conversation, Step::Finalizing, Step::Completed, Step::Failed, Step::Stopped}) {
            QCOMPARE(classify(step, error, 1), forStatus);
            QCOMPARE(classify(step, error, 1000), forStatus);
        }
        for (const Step step : {Step::Progress, Step::Links, Step::Completion}) {
            QCOMPARE(classify(step, error, 2), forInfo);
            QCOMPARE(classify(step, error, 3), forLastInfo);
        }
        QCOMPARE(classify(Step::Nack, error, 1000), forNack);
    }

    void reconcilesWithTheRemoteState_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<SessionStatus>("remote");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<Reconciled>("expected");
        using enum Reconciled;
        const auto row
            = [](const char *name, Step step, SessionStatus remote, Reconciled expected,
                  const QString &owner = u"me"_s) { QTest::newRow(name) << step << remote << owner << expected; };
        row("running, and it is", Step::Running, SessionStatus::Running, AlreadyThere);
        row("running, and it is past that", Step::Running, SessionStatus::Finalizing, AlreadyThere);
        row("running, but it has ended", Step::Running, SessionStatus::Completed, EndedDifferently);
        row("running, but owned by another worker", Step::Running, SessionStatus::Running, OwnershipLost, u"other"_s);
        row("running, but it is queued again", Step::Running, SessionStatus::Pending, OwnershipLost, {});
        row("finalizing, but it is running", Step::Finalizing, SessionStatus::Running, Behind);
        row("finalizing, but it is claimed", Step::Finalizing, SessionStatus::Claimed, Behind);
        row("finalizing, and it is", Step::Finalizing, SessionStatus::Finalizing, AlreadyThere);
        row("completed, and it is", Step::Completed, SessionStatus::Completed, AlreadyThere);
        row("completed, whoever owned it last", Step::Completed, SessionStatus::Completed, AlreadyThere, u"other"_s);
        row("completed, but a person stopped it", Step::Completed, SessionStatus::Stopped, EndedDifferently);
        row("completed, but it is running", Step::Completed, SessionStatus::Running, Behind);
        row("failed, and it is queued again", Step::Failed, SessionStatus::Pending, OwnershipLost, {});
        row("stopped, and it is", Step::Stopped, SessionStatus::Stopped, AlreadyThere);
        row("stopped, but it failed remotely", Step::Stopped, SessionStatus::Failed, EndedDifferently);
        row("an unknown status", Step::Failed, SessionStatus::Other, Behind);
        row("a missing owner is not another owner", Step::Failed, SessionStatus::Claimed, Behind, {});
    }

    void reconcilesWithTheRemoteState()
    {
        QFETCH(Step, step);
        QFETCH(SessionStatus, remote);
        QFETCH(QString, owner);
        QFETCH(Reconciled, expected);
        QCOMPARE(reconcile(step, {.status = remote, .statusText = {}, .workerId = owner}, u"me"_s), expected);
    }

    void mergesThoughts()
    {
        const auto thought = [](qint64 seq, const QString &text) {
            return recordOf(seq, LogRecordType::Thought, {{u"text"_s, text}});
        };
        const LogRecord action = recordOf(9, LogRecordType::Action, {{u"tool"_s, u"bash"_s}, {u"durationMs"_s, 12}});
        QVERIFY(!nextActivity({}));
        const auto entry = [](const QString &text, const QString &status) {
            return QJsonObject{{u"text"_s, text}, {u"status"_s, status}};
        };
        const auto plan = [](const QJsonArray &entries) {
            return LogRecord{4, {}, LogRecordType::Plan, {{u"entries"_s, entries}}};
        };
        const auto progress = nextActivity(
            {plan({entry(u"a"_s, u"completed"_s), entry(u"b"_s, u"pending"_s), entry(u"c"_s, u"in_progress"_s)}),
                thought(5, u"two"_s)});
        QCOMPARE(progress->activity.type, platform::Activity::Type::Progress);
        QCOMPARE(progress->activity.content, u"1 of 3 done: c"_s);
        QCOMPARE(progress->upTo, 4);
        QCOMPARE(nextActivity({plan({entry(u"a"_s, u"completed"_s)})})->activity.content, u"1 of 1 done"_s);
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
