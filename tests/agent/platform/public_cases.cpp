#include "agent/platform/public_sessions.h"
#include "agent/platform/session_activities.h"
#include "tests/agent/platform/fixture_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace platform;

using Level = Health::Level;

static std::function<bool(const QJsonObject &)> holds(std::function<bool(const SessionPage &)> wanted)
{
    return [wanted](const QJsonObject &reply) {
        const auto page = parseSessionPage(reply);
        return page && page->unreadable == 0 && wanted(*page);
    };
}

// Source: agent/platform/PROTOCOL.md, "Expected interpretations".
static bool isFirstPage(const SessionPage &page)
{
    return page.sessions.size() == 3 && page.cursor == "eyJwIjoyfQ"_L1 && page.sessions.at(0).identifier == "ENG-124"_L1
        && page.sessions.at(0).cost == Money{140'000} && page.sessions.at(0).health.level == Level::Green
        && page.sessions.at(1).health.level == Level::Yellow && page.sessions.at(1).provider == "e2b"_L1
        && page.sessions.at(2).health.level == Level::Red
        && page.sessions.at(2).health.stuck == QList{StuckSignal::StaleHeartbeat, StuckSignal::ToolLoopStuck};
}

static bool isLastPage(const SessionPage &page)
{
    return page.sessions.size() == 1 && page.cursor.isEmpty() && page.sessions.first().cost == Money{900'000};
}

static bool isSelfHosted(const SessionPage &page)
{
    const auto &all = page.sessions;
    return all.size() == 4 && page.cursor.isEmpty() && all.at(0).startedAt == at("2026-06-02T14:21:30Z")
        && all.at(0).status == PublicStatus::Working && all.at(1).duration == 480s && all.at(2).duration == 480s
        && all.at(2).startedAt == at("2026-06-02T14:22:00Z") && all.at(3).identifier.isEmpty()
        && all.at(3).status == PublicStatus::Queued
        && std::all_of(all.begin(), all.end(), [](const auto &s) { return s.health.level == Level::Unknown; });
}

static std::function<bool(const QJsonObject &)> tells(const SessionActivity &wanted, const QString &cursor)
{
    return [=](const QJsonObject &reply) {
        const auto page = parseActivityPage(reply);
        return page && page->activities == QList{wanted} && page->cursor == cursor;
    };
}

static QList<FixtureCase> detailCases(const SharedSecret &key)
{
    const QString id = u"555b2fe613130f76"_s;
    const auto says = [](bool delivered, const QString &reason) {
        return body([=](const QJsonObject &reply) {
            const PromptReply got = parsePromptReply(reply);
            return got.delivered == delivered && got.reason == reason;
        });
    };
    return {
        {u"public-activities-hosted"_s, [=] { return sessionActivities(ActivityRoute::Hosted, id, u"41"_s, key); },
            body(tells({.id = u"42"_s,
                           .type = u"thought"_s,
                           .text = u"Looking at the login test."_s,
                           .at = at("2026-06-02T14:23:00Z")},
                u"42"_s))},
        {u"public-activities-selfhost"_s,
            [=] { return sessionActivities(ActivityRoute::SelfHosted, id, u"1"_s, nullptr); },
            body(tells({.id = u"2"_s,
                           .type = u"action"_s,
                           .text = u"Run tests"_s,
                           .tool = u"Bash"_s,
                           .at = at("2026-06-02T14:24:10Z")},
                u"2"_s))},
        {u"public-prompt-200"_s,
            [=] {
                return promptPublicSession(
                    id, u"Also update the changelog."_s, u"0d6f9f3a-6b3f-4a0b-8c55-0f1a2b3c4d5e"_s, key);
            },
            says(true, {})},
        {u"public-prompt-not-delivered"_s, {}, says(false, u"Session can no longer be resumed"_s)},
    };
}

QList<FixtureCase> publicCases()
{
    const SharedSecret key = secret(fixtureVariable(u"USER_KEY"_s));
    const auto list = [key] { return publicSessions({u"web-app"_s, {}}, {}, key); };
    const auto next = [key] { return publicSessions({u"web-app"_s, {}}, u"eyJwIjoyfQ"_s, key); };
    const auto anonymous = [] { return publicSessions({}, {}, nullptr); };
    const auto stop = [key] { return stopPublicSession(u"555b2fe613130f76"_s, key); };
    const auto stopAnonymously = [] { return stopPublicSession(u"555b2fe613130f76"_s, nullptr); };
    const auto says = [](bool stopped, bool delivered) {
        return body([=](const QJsonObject &reply) {
            const StopReply got = parseStopReply(reply);
            return got.stopped == stopped && got.delivered == delivered;
        });
    };
    return detailCases(key)
        + QList<FixtureCase>{
            {u"public-list-page1-hosted"_s, list, body(holds(isFirstPage))},
            {u"public-list-page2-hosted"_s, next, body(holds(isLastPage))},
            {u"public-list-selfhost"_s, anonymous, body(holds(isSelfHosted))},
            {u"public-list-429-selfhost"_s, anonymous,
                [](const Result<http::Response> &answer) {
                    return failsAs(ErrorKind::Overloaded)(answer) && answer.error().retryAfter == 17s;
                }},
            {u"public-list-500-selfhost"_s, anonymous, failsAs(ErrorKind::Overloaded)},
            {u"public-stop-200"_s, stop, says(true, false)},
            {u"public-stop-202"_s, stop, says(false, true)},
            {u"public-stop-missing-selfhost"_s, stopAnonymously, failsAs(ErrorKind::RouteMissing)},
        };
}

} // namespace rensei::tests
