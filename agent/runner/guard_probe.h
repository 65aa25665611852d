#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/process/process.h"
#include "agent/runner/runner_adapter.h"
#include "agent/runner/runner_catalog.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace rensei::runner {

/// Has each installed agent run one harmless command, in an empty folder of its own, and sees whether it asks for that:
/// then `asks` is true. The request is rejected and the agent is ended. Where the command ran without a request, `asks`
/// is false; where it did not run, or nothing came within two minutes, nothing is known. This asks the agent's model,
/// which may cost its owner money: never without their word.
class GuardProbe : public QObject {
    Q_OBJECT

public:
    /// `makeProcess` and `clock` must outlive it.
    GuardProbe(const ProcessFactory &makeProcess, Clock &clock, QList<ListedRunner> runners);
    ~GuardProbe() override;

    void start();

Q_SIGNALS:
    void finished(const QList<rensei::runner::ListedRunner> &runners); ///< once

private:
    struct Agent {
        qsizetype runner = 0;
        QByteArray output; ///< the line that is not complete yet
        std::unique_ptr<QTemporaryDir> folder;
        std::unique_ptr<RunnerAdapter> adapter;
        std::unique_ptr<Process> process; ///< null when it has answered
    };

    void ask(qsizetype runner);
    void read(std::size_t place, const QByteArray &bytes);
    void handle(std::size_t place, const RunnerEvent &event);
    void answered(std::size_t place, bool hasAsked);
    void finish();

    const ProcessFactory &m_makeProcess;
    OneShotTimer m_timer;
    QList<ListedRunner> m_runners;
    std::vector<Agent> m_agents;
    int m_open = 0;
    bool m_isFinished = false;
};

} // namespace rensei::runner
