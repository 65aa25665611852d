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

/// Starts each installed agent, in an empty folder, until it has begun a session or says why not, and ends it before it
/// is given any work: nothing is asked of a model. Claude Code is asked for its own status instead, because its session
/// begins with the first message. What does not answer within 30 seconds stays unknown.
class SignInProbe : public QObject {
    Q_OBJECT

public:
    /// `makeProcess` and `clock` must outlive it.
    SignInProbe(const ProcessFactory &makeProcess, Clock &clock, QList<ListedRunner> runners);
    ~SignInProbe() override;

    void start();

Q_SIGNALS:
    void finished(const QList<rensei::runner::ListedRunner> &runners); ///< once

private:
    struct Agent {
        qsizetype runner = 0;
        QByteArray output; ///< the line that is not complete yet; of Claude Code all of it
        std::unique_ptr<RunnerAdapter> adapter; ///< null for Claude Code
        std::unique_ptr<Process> process; ///< null when it has answered
    };

    void ask(qsizetype runner);
    void read(std::size_t place, const QByteArray &bytes);
    void handle(std::size_t place, const RunnerEvent &event);
    void answered(std::size_t place, std::optional<bool> isSignedIn, const QString &problem = {});
    void finish();

    const ProcessFactory &m_makeProcess;
    OneShotTimer m_timer;
    QTemporaryDir m_folder;
    QList<ListedRunner> m_runners;
    std::vector<Agent> m_agents;
    int m_open = 0;
    bool m_isFinished = false;
};

/// What `claude auth status` says; nullopt when it says nothing that is known.
std::optional<bool> claudeSignIn(const QByteArray &output);

} // namespace rensei::runner
