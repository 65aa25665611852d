#include "agent/example_runner/run_example.h"

#include "agent/example_runner/example_runner.h"
#include "agent/example_runner/standard_input.h"
#include "agent/process/stubborn_process.h"
#include "agent/runner/runner_environment.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>
#include <cstdlib>

namespace rensei::example_runner {

static void writeOut(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fflush(stdout);
}

static void exitWith(ExampleExit exitKind)
{
    if (exitKind == ExampleExit::Crash) {
        std::fputs("reading the answer\nassertion failed: the answer has a body\n", stderr);
        std::abort();
    }
    QCoreApplication::exit(exitKind == ExampleExit::Success ? EXIT_SUCCESS : EXIT_FAILURE);
}

int runExample(Clock &clock)
{
    const ExamplePlan plan = examplePlan(runner::ownEnvironment(), QRandomGenerator::global()->generate());
    if (plan.outcome == ExampleOutcome::Hang)
        session::ignoreTermination();
    if (plan.outcome == ExampleOutcome::Fork)
        session::leaveStubbornProcess(ExampleRunner::maxHangTime);

    ExampleRunner runner(clock, plan, writeOut);
    const auto input = makeStandardInput();
    QObject::connect(input.get(), &StandardInput::received, &runner, &ExampleRunner::read);
    QObject::connect(input.get(), &StandardInput::ended, &runner, &ExampleRunner::endInput);
    QObject::connect(&runner, &ExampleRunner::ended, &runner, exitWith);
    return QCoreApplication::exec();
}

} // namespace rensei::example_runner
