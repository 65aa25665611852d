#pragma once

#include "agent/base/lock_file.h"
#include "agent/workspace/git_run.h"
#include "agent/workspace/workspace_record.h"

#include <QObject>

#include <memory>
#include <optional>

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

    /// Why the last mirror that could not be packed anew was not; it is as good as before.
    const std::optional<Error> &problem() const { return m_problem; }

Q_SIGNALS:
    void finished(); ///< once

private:
    void next();
    void note(const QString &mirror, const Result<GitOutput> &output);
    void watch();
    void finish();

    WorkspacePaths m_paths;
    GitRun m_git;
    OneShotTimer m_watchTimer;
    int m_mostPacks;
    QStringList m_left; ///< paths of mirrors
    std::unique_ptr<LockFile> m_lock; ///< of the one that is being packed
    int m_packed = 0;
    std::optional<Error> m_problem;
};

} // namespace rensei::workspace
