#pragma once

#include "agent/base/lock_file.h"
#include "agent/workspace/git_run.h"
#include "agent/workspace/workspace_record.h"

#include <QObject>

#include <memory>

namespace rensei::workspace {

/// Packs mirrors anew that have become many packs, because every fetch adds one, and drops what their server no longer
/// has. Not while any session is at work, and it ends as soon as one begins: a mirror is only locked for a moment
/// longer.
class MirrorUpkeep : public QObject {
    Q_OBJECT

public:
    /// Mirrors of more packs than `mostPacks` are packed anew.
    MirrorUpkeep(WorkspacePaths paths, GitProgram git, ProcessFactory makeProcess, Clock &clock, int mostPacks = 30);
    ~MirrorUpkeep() override;

    void start(); ///< each mirror for at most two minutes

    int packed() const { return m_packed; } ///< how many mirrors

Q_SIGNALS:
    void finished(); ///< once

private:
    void next();
    void watch();
    void finish();

    WorkspacePaths m_paths;
    GitRun m_git;
    OneShotTimer m_watchTimer;
    int m_mostPacks;
    QStringList m_left; ///< paths of mirrors
    std::unique_ptr<LockFile> m_lock; ///< of the one that is being packed
    int m_packed = 0;
};

} // namespace rensei::workspace
