#include "agent/platform/session_report.h"
#include "tests/agent/platform/fixture_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace platform;

using Reads = std::function<bool(const Result<http::Response> &)>;
using Make = std::function<http::Request()>;

static Make postsActivity(const Activity &activity)
{
    return [activity] { return postActivity(sessionId(), workerId(), activity, runtimeToken()); };
}

static Make completes(const QString &summary)
{
    return [summary] { return postCompletion(sessionId(), workerId(), summary, runtimeToken()); };
}

static Make progresses(const QString &milestone, const QString &message)
{
    return [=] { return postProgress(sessionId(), workerId(), milestone, message, runtimeToken()); };
}

static Make locks(const QString &acked)
{
    return [acked] { return refreshLock(sessionId(), workerId(), issueId(), acked, runtimeToken()); };
}

static Make acks(const QString &message)
{
    return [message] { return ackInbox(sessionId(), message, u"normal"_s, runtimeToken()); };
}

static Reads locked(bool refreshed, bool stop, const std::optional<InboxMessage> &inject = {})
{
    return body([=](const QJsonObject &reply) {
        const LockReply got = parseLockReply(reply, sessionId());
        return got.refreshed == refreshed && got.stop == stop && got.inject == inject;
    });
}

static bool tookNone(const QJsonObject &reply)
{
    return !tookEffect(reply);
}

QList<FixtureCase> reportingCases()
{
    const Activity action{.type = Activity::Type::Action,
        .content = u"Run tests"_s,
        .toolName = u"Bash"_s,
        .toolInput = {{u"command"_s, u"npm test"_s}},
        .at = at("2026-06-02T14:24:10Z")};
    const Activity context{.type = Activity::Type::Context,
        .content = u"branch"_s,
        .contextKey = u"branch"_s,
        .contextValue = u"eng-124-login"_s};
    const InboxMessage inject{
        u"dlv_8"_s, sessionId(), InboxMessage::Type::Directive, u"Use the staging database."_s, u"normal"_s};
    const auto links = [] {
        return postLinks(
            sessionId(), {{u"Pull request"_s, u"https://git.example.com/acme/web/pull/412"_s}}, runtimeToken());
    };
    return {
        {u"activity-forwarded"_s, postsActivity(action), body(tookEffect)},
        {u"activity-not-forwarded"_s, postsActivity(context), body(tookNone)},
        // The fixture shows what the platform refuses; this agent never sends an empty content.
        {u"activity-400-empty"_s, nullptr, failsAs(ErrorKind::Rejected)},
        {u"progress-posted"_s, progresses(u"started"_s, u"Agent started on build-host-01"_s), body(tookEffect)},
        {u"progress-not-posted"_s, progresses(u"tests"_s, u"Running tests"_s), body(tookNone)},
        {u"completion-200-selfhost"_s, completes(u"Fixed the race in the login test; PR opened."_s), body(tookEffect)},
        {u"completion-200-schema"_s, completes(u"Done."_s), body(tookEffect)},
        {u"completion-500"_s, completes(u"Done."_s), failsAs(ErrorKind::Overloaded)},
        {u"lock-refresh-true"_s, locks({}), locked(true, false)},
        {u"lock-refresh-false"_s, locks({}), locked(false, false)},
        {u"lock-refresh-stop-hosted"_s, locks({}), locked(true, true)},
        {u"lock-refresh-inject-hosted"_s, locks({}), locked(true, false, inject)},
        {u"lock-refresh-204"_s, locks(u"dlv_8"_s), locked(true, false)},
        {u"inbox-ack-200"_s, acks(u"1780410600000-0"_s), body(tookEffect)},
        {u"inbox-ack-400"_s, acks(u"dlv_7"_s), failsAs(ErrorKind::Rejected)},
        {u"external-urls-200"_s, links, body(tookEffect)},
        {u"external-urls-500"_s, links, failsAs(ErrorKind::Overloaded)},
    };
}

} // namespace rensei::tests
