#pragma once

#include "app/text/status_text.h"
#include "tests/fakes/fake_clock.h"

#include <array>

namespace rensei::tests {

/// Changes the facts of a summary in which all is well.
using Change = std::function<void(app::StatusInputs &)>;

/// Everything was seen to work 5 s before the fake clock begins, and nothing runs.
inline app::StatusInputs healthyFacts()
{
    const Instant now = FakeClock().utcNow();
    app::StatusInputs facts;
    status::Status &all = facts.status;
    for (status::Check *check : std::array<status::Check *, 4>{&all.auth, &all.daemon, &all.platform, &all.capacity}) {
        check->outcome = status::Outcome::Ok;
        check->asOf = now - std::chrono::seconds(5);
    }
    all.auth.email = QStringLiteral("mark@acme.com");
    all.daemon.address = QStringLiteral("127.0.0.1:7734");
    all.daemon.version = QStringLiteral("0.8.3");
    all.platform.pool = QStringLiteral("local-acme-corp");
    all.capacity.hosts = 4;
    all.capacity.totalSlots = 12;
    facts.agent = control::StatusPayload{.status = control::DaemonStatus::Ready, .maxSessions = 4, .accepting = true};
    facts.supervision = app::Supervision::Running;
    facts.now = now;
    return facts;
}

inline app::StatusSummary summaryWith(const Change &change)
{
    app::StatusInputs facts = healthyFacts();
    change(facts);
    return app::makeStatusSummary(facts);
}

inline app::StatusSummary healthySummary()
{
    return app::makeStatusSummary(healthyFacts());
}

inline void fail(status::Check &check, status::Reason reason)
{
    check.outcome = status::Outcome::Failed;
    check.reason = reason;
}

/// Nobody answers for the agent.
inline Change agentGone(app::Supervision supervision)
{
    return [=](app::StatusInputs &facts) {
        fail(facts.status.daemon, status::Reason::NotRunning);
        facts.agent.reset();
        facts.supervision = supervision;
    };
}

inline Change withCondition(const control::Condition &condition)
{
    return [=](app::StatusInputs &facts) { facts.agent->conditions.append(condition); };
}

inline app::StatusNotices noticesNow()
{
    return {.platform = QStringLiteral("app.rensei.ai"), .now = FakeClock().utcNow()};
}

} // namespace rensei::tests
