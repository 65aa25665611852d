#pragma once

#include "app/text/status_text.h"
#include "tests/fakes/fake_clock.h"

#include <array>

namespace rensei::tests {

/// Changes the inputs of a summary in which all is well.
using Change = std::function<void(app::StatusInputs &)>;

/// Everything was seen to work 5 s before the fake clock begins, and nothing runs.
inline app::StatusInputs healthyInputs()
{
    const Instant now = FakeClock().utcNow();
    app::StatusInputs inputs;
    status::Status &all = inputs.status;
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
    inputs.agent = control::StatusPayload{.status = control::DaemonStatus::Ready, .maxSessions = 4, .accepting = true};
    inputs.supervision = app::Supervision::Running;
    inputs.now = now;
    return inputs;
}

inline app::StatusSummary summaryWith(const Change &change)
{
    app::StatusInputs inputs = healthyInputs();
    change(inputs);
    return app::makeStatusSummary(inputs);
}

inline app::StatusSummary healthySummary()
{
    return app::makeStatusSummary(healthyInputs());
}

inline void fail(status::Check &check, status::Reason reason)
{
    check.outcome = status::Outcome::Failed;
    check.reason = reason;
}

/// Nobody answers for the agent.
inline Change agentGone(app::Supervision supervision)
{
    return [=](app::StatusInputs &inputs) {
        fail(inputs.status.daemon, status::Reason::NotRunning);
        inputs.agent.reset();
        inputs.supervision = supervision;
    };
}

inline Change withCondition(const control::Condition &condition)
{
    return [=](app::StatusInputs &inputs) { inputs.agent->conditions.append(condition); };
}

inline app::StatusNotices noticesNow()
{
    return {.platform = QStringLiteral("app.rensei.ai"), .now = FakeClock().utcNow()};
}

} // namespace rensei::tests
