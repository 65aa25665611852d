#pragma once

#include "agent/base/clock.h"
#include "agent/config/config.h"
#include "agent/doctor/doctor_facts.h"
#include "agent/process/process.h"
#include "agent/runner/runner_choice.h"
#include "agent/workspace/git_run.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace rensei::doctor {

/// Whether there is a git, and whether it reaches the configured repositories without asking anybody: at most three of
/// them, all at once.
class RepositoryProbe final : public QObject {
    Q_OBJECT

public:
    /// `clock` must outlive it.
    RepositoryProbe(const ProcessFactory &makeProcess, Clock &clock, runner::FindProgram find);
    ~RepositoryProbe() override;

    using Then = std::function<void(const GitFacts &)>;

    /// Calls `then` once, later, within about `deadline`, unless this is gone by then. One run.
    void start(const config::Config &config, std::chrono::milliseconds deadline, Then then);

private:
    void ask(const workspace::GitCall &call, std::function<void(const Result<workspace::GitOutput> &)> then);
    void countAnswer();

    const ProcessFactory &m_makeProcess;
    Clock &m_clock;
    runner::FindProgram m_find;
    workspace::GitProgram m_git;
    std::vector<std::unique_ptr<workspace::GitRun>> m_runs;
    GitFacts m_facts;
    Then m_then;
    int m_open = 0;
};

} // namespace rensei::doctor
