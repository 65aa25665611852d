#pragma once

#include "agent/base/result.h"
#include "agent/workspace/repository_url.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace rensei::workspace {

/// What this host remembers of a session's folder. It lies outside of the folder, so that a runner does not meet it.
struct WorkspaceRecord {
    QString sessionId;
    QString repository = {}; ///< its address; "" when the session has none
    ChosenBy chosenBy = ChosenBy::Platform;
    QString commit = {}; ///< what was checked out at first; it came from the server
    QStringList reasons = {}; ///< why it was kept when it was last examined

    bool operator==(const WorkspaceRecord &) const = default;
};

/// The places that belong to the working copies of a state folder.
struct WorkspacePaths {
    QString work; ///< a folder for each session
    QString records; ///< a file for each session's folder, of the same name
    QString mirrors; ///< the mirrors of repositories, and their locks

    QString folderOf(const QString &sessionId) const;
    QString recordOf(const QString &sessionId) const;
    /// Held by whoever uses or removes the folder of that name.
    QString lockOf(const QString &folderName) const { return records + u'/' + folderName + QStringLiteral(".lock"); }
};

WorkspacePaths workspacePaths(const QString &stateFolder);

/// Makes the folder of records when it is missing.
[[nodiscard]] Result<void> writeRecord(const WorkspacePaths &paths, const WorkspaceRecord &record);

/// nullopt when there is none that can be read.
std::optional<WorkspaceRecord> readRecord(const WorkspacePaths &paths, const QString &folderName);

/// Also its lock file.
void removeRecord(const WorkspacePaths &paths, const QString &folderName);

} // namespace rensei::workspace
