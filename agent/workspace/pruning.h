#pragma once

#include "agent/base/lock_file.h"
#include "agent/base/result.h"
#include "agent/workspace/ledger.h"
#include "agent/workspace/work_check.h"

#include <QObject>

#include <memory>

namespace rensei::workspace {

/// What became of one session's folder.
struct PrunedFolder {
    QString name;
    QString sessionId;
    bool isRemoved = false;
    qint64 freedBytes = 0;
    QStringList buildFolders = {}; ///< removed from a folder that was kept; paths below `repo`
    QStringList reasons = {}; ///< why it was kept
};

/// Frees what can be freed without losing anybody's work: of each folder that no session uses, the build output, and
/// the whole folder where everything in it exists elsewhere. Whatever cannot be proved stays.
/// Source: agent/workspace/WORKSPACES.md, "When a folder is deleted".
class Pruning : public QObject {
    Q_OBJECT

public:
    Pruning(WorkspacePaths paths, GitProgram git, ProcessFactory makeProcess, Clock &clock);
    ~Pruning() override;

    /// Examines the folders of those names, one after the other. With `isTrial` nothing is removed, and the result
    /// tells what would be.
    void start(const QStringList &folderNames, bool isTrial);

Q_SIGNALS:
    void done(const rensei::workspace::PrunedFolder &folder); ///< for each
    void finished();

private:
    void next();
    void examined(const WorkFacts &facts);
    void finishRemovals();
    void removeFolder(PrunedFolder &folder);
    void removeBuildOutput(PrunedFolder &folder, const QStringList &names);

    WorkspacePaths m_paths;
    WorkCheck m_check;
    Clock &m_clock;
    QStringList m_left;
    bool m_isTrial = false;
    QString m_name;
    WorkspaceRecord m_record;
    std::unique_ptr<LockFile> m_lock;
};

/// Deletes the folder of that name and what is remembered of it, whatever is in it: on its owner's word only. The bytes
/// that it took. Fails when there is none, or when a session uses it.
[[nodiscard]] Result<qint64> discardFolder(const WorkspacePaths &paths, const QString &folderName);

} // namespace rensei::workspace
