#include "agent/workspace/ledger.h"

#include "agent/base/lock_file.h"
#include "agent/workspace/disk_usage.h"
#include "agent/workspace/shown_reason.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace rensei::workspace {

using namespace Qt::StringLiterals;

static QStringList foldersIn(const QString &path)
{
    return QDir(path).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
}

// What cannot be asked counts as used.
static bool isLocked(const QString &path)
{
    return LockFile::isHeld(path).value_or(true);
}

Ledger readLedger(const WorkspacePaths &paths)
{
    Ledger ledger;
    DiskUsage usage;
    for (const QString &name : foldersIn(paths.mirrors)) {
        const QString lock = paths.mirrors + u'/' + name.section(u'.', 0, 0) + u".lock"_s;
        ledger.mirrors.append({name, usage.add(paths.mirrors + u'/' + name), isLocked(lock)});
    }
    for (const QString &name : foldersIn(paths.work)) {
        WorkspaceRecord record = readRecord(paths, name).value_or(WorkspaceRecord{.sessionId = name});
        record.reasons = shownReasons(record.reasons);
        ledger.folders.append({name, record, usage.add(paths.work + u'/' + name), isLocked(paths.lockOf(name))});
    }
    const auto isLarger = [](const auto &a, const auto &b) { return a.bytes > b.bytes; };
    std::stable_sort(ledger.mirrors.begin(), ledger.mirrors.end(), isLarger);
    std::stable_sort(ledger.folders.begin(), ledger.folders.end(), isLarger);
    return ledger;
}

qint64 Ledger::total() const
{
    qint64 bytes = 0;
    for (const MirrorEntry &mirror : mirrors)
        bytes += mirror.bytes;
    for (const FolderEntry &folder : folders)
        bytes += folder.bytes;
    return bytes;
}

} // namespace rensei::workspace
