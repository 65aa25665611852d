#pragma once

#include "agent/workspace/workspace_record.h"

namespace rensei::workspace {

/// What a session's folder takes.
struct FolderEntry {
    QString name; ///< of the folder
    WorkspaceRecord record; ///< only the id when nothing else is known
    qint64 bytes = 0;
    bool isInUse = false; ///< a session or another program holds its lock
};

struct MirrorEntry {
    QString name;
    qint64 bytes = 0;
    bool isInUse = false;
};

/// All that the sessions of a state folder keep on the disk. A file that has several names, as the packs that clones
/// share with their mirror, is counted once, where it is met first: at the mirror.
struct Ledger {
    QList<MirrorEntry> mirrors; ///< largest first
    QList<FolderEntry> folders; ///< largest first

    qint64 total() const;
};

/// Reads every folder, which takes a while: not for a program that must answer meanwhile.
Ledger readLedger(const WorkspacePaths &paths);

} // namespace rensei::workspace
