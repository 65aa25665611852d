#pragma once

namespace rensei {
class Clock;
}

namespace rensei::example_runner {

/// The verb `example-runner`: runs one example session on standard input and output, configured by
/// RENSEI_EXAMPLE_SECONDS, _STEPS and _OUTCOME (see examplePlan), and returns the exit code: 1 for a failure, or when
/// no session document arrived. A QCoreApplication must exist; its event loop runs in here.
int runExample(Clock &clock);

} // namespace rensei::example_runner
