#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/base/paths.h"
#include "agent/process/process.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace rensei::host {

/// Has the folders of ended sessions examined, and removed where everything in them exists elsewhere, by
/// `rensei-agent workspaces prune` as a program of its own: reading and removing many files takes long, and this one
/// must answer meanwhile. One at a time. Source: agent/workspace/WORKSPACES.md, "When a folder is deleted".
class WorkspaceUpkeep : public QObject {
    Q_OBJECT

public:
    /// `clock` must outlive it. Without a program nothing is ever examined.
    WorkspaceUpkeep(ProcessFactory makeProcess, Clock &clock, StatePaths paths, QString agentProgram);
    ~WorkspaceUpkeep() override;

    void examine(const QString &sessionId);
    void examineAll(); ///< what an earlier run left

    /// What all working copies and mirrors took when they were last measured; 0 before that.
    qint64 totalBytes() const { return m_totalBytes; }

Q_SIGNALS:
    void measured(); ///< totalBytes()

private:
    void enqueue(const QString &sessionId);
    void next();
    void ended(bool isGood);

    ProcessFactory m_makeProcess;
    StatePaths m_paths;
    QString m_program;
    OneShotTimer m_deadline;
    QStringList m_pending; ///< "" for all
    std::unique_ptr<Process> m_process;
    QByteArray m_output;
    qint64 m_totalBytes = 0;
};

} // namespace rensei::host
