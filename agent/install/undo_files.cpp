#include "agent/base/json_reader.h"
#include "agent/base/private_file.h"
#include "agent/base/write_lock.h"
#include "agent/config/config_edit.h"
#include "agent/install/problems.h"
#include "agent/install/texts.h"
#include "agent/install/undo.h"
#include "agent/workspace/workspace_record.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace rensei::install {

using namespace Qt::StringLiterals;

void Undo::undoConfig()
{
    if (!m_receipt.config || (m_wish.isRollback && m_receipt.config->isSettled))
        return skip(InstallText::tr("It was not changed."));
    ConfigEntry entry = *m_receipt.config;
    std::optional<WriteLock> lock;
    if (QFileInfo::exists(entry.path)) {
        lock.emplace(entry.path);
        if (const auto locked = lock->acquire(); !locked)
            return fail(localProblem(u"config-not-restored"_s,
                InstallText::tr("%1 cannot be written: %2.").arg(entry.path, locked.error().detail)));
    }
    QFile file(entry.path);
    const bool isThere = file.open(QIODevice::ReadOnly);
    const bool isUntouched = isThere && hashOf(file.readAll()) == entry.afterHash;
    file.close();
    const QByteArray former = m_wish.isRollback ? entry.beforeRun : entry.before;
    const bool isPartial = m_wish.isRollback && entry.beforeRun != entry.before;
    const bool isToGo = former.isEmpty() && isThere && (isUntouched || m_wish.deleteData);
    if (isThere && !isUntouched && !isToGo) {
        m_receipt.config.reset();
        save();
        return skip(InstallText::tr("%1 was changed since, so it stays.").arg(entry.path));
    }
    if (isToGo && !removeFile(entry.path))
        return fail(localProblem(u"config-not-removed"_s, InstallText::tr("%1 cannot be removed.").arg(entry.path)));
    if (isThere && !isToGo) {
        if (const auto written = writePrivateFile(entry.path, former); !written)
            return fail(localProblem(u"config-not-restored"_s,
                InstallText::tr("%1 cannot be written: %2.").arg(entry.path, written.error().detail)));
    }
    const QString backup = config::backupOf(entry.path);
    if (!isPartial && !entry.hadBackup && !removeFile(backup))
        return fail(localProblem(u"config-not-removed"_s, InstallText::tr("%1 cannot be removed.").arg(backup)));
    lock.reset(); // its file goes with it
    removeEmptyFolders(entry.folders);
    if (isPartial) {
        entry.afterHash = hashOf(former);
        entry.isSettled = true;
        m_receipt.config = entry;
    } else {
        m_receipt.config.reset();
    }
    save();
    done(entry.path);
}

bool Undo::removeFile(const QString &path)
{
    if (!QFileInfo::exists(path) && !QFileInfo(path).isSymLink())
        return true;
    if (!QFile::remove(path))
        return false;
    m_removed.append(path);
    return true;
}

void Undo::undoState()
{
    const StatePaths &paths = m_site.paths;
    const QStringList files{paths.identity(), paths.identity() + u".bak"_s, paths.controlToken(), paths.endpoint(),
        paths.runnerChecks(), paths.stoppedByUser(), paths.lock()};
    const qsizetype before = m_removed.size();
    for (const QString &file : files) {
        if (!removeFile(file))
            return fail(localProblem(u"state-not-removed"_s, InstallText::tr("%1 cannot be removed.").arg(file)));
    }
    if (m_removed.size() == before)
        skip(InstallText::tr("There is nothing."));
    else
        done(m_removed.mid(before).join(u", "_s));
}

/// The file of secrets, where the last one was taken out of it; others are somebody's own.
static void removeEmptySecrets(const QString &path)
{
    const auto bytes = readPrivateFile(path);
    const auto entries = bytes ? parseObject(*bytes) : Result<QJsonObject>(tl::unexpected(bytes.error()));
    if (!entries || !entries->isEmpty() || !QFile::remove(path))
        return;
    QFile::remove(path + u".lock"_s);
    QDir().rmdir(QFileInfo(path).path());
}

void Undo::undoData()
{
    const StatePaths &paths = m_site.paths;
    const bool isAll = m_receipt.madeStateFolder;
    const bool isToGo = m_wish.deleteData || (m_wish.isRollback && isAll);
    if (!isToGo)
        return QFileInfo::exists(paths.root)
            ? skip(InstallText::tr("They stay in %1; --delete-data removes them.").arg(paths.root))
            : skip(InstallText::tr("There are none."));
    bool isGone = true;
    if (isAll && m_failures == 0) {
        isGone = QDir(paths.root).removeRecursively();
        m_removed.append(paths.root);
    } else {
        const workspace::WorkspacePaths copies = workspace::workspacePaths(paths.root);
        for (const QString &folder :
            {paths.sessions(), copies.work, copies.records, copies.mirrors, QFileInfo(paths.log()).path()})
            isGone = QDir(folder).removeRecursively() && isGone;
        isGone = removeFile(paths.consent()) && isGone;
        removeEmptySecrets(paths.secrets());
    }
    if (!isGone)
        return fail(localProblem(
            u"data-not-removed"_s, InstallText::tr("Not everything in %1 can be removed.").arg(paths.root)));
    done(paths.root);
}

} // namespace rensei::install
