#pragma once

namespace rensei {
class Clock;
}

namespace rensei::session {

/// The verb `example-runner`: plays one example session on standard input and output, as RENSEI_EXAMPLE_SECONDS, _STEPS
/// and _OUTCOME say (see examplePlan), and returns the exit code: 1 for one that failed, or that was never given a
/// session. A QCoreApplication must exist; its event loop runs in here.
int runExample(Clock &clock);

} // namespace rensei::session
