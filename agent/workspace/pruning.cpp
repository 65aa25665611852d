#include "agent/workspace/pruning.h"

#include "agent/base/private_file.h"
#include "agent/workspace/disk_usage.h"
#include "agent/workspace/shown_reason.h"
#include "agent/workspace/texts.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace rensei::workspace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QString removingPrefix = QStringLiteral("/.removing-");

// Only a direct child of the work root that is this user's own.
static bool isSessionFolder(const WorkspacePaths &paths, const QString &name)
{
    const QFileInfo folder(paths.work + u'/' + name);
    return !name.isEmpty() && !name.contains(u'/') && !name.startsWith(u'.') && !folder.isSymLink() && folder.isDir();
}

// First out of the way, so that what is left of an interrupted removal is known to be safe.
static bool removeAside(const WorkspacePaths &paths, const QString &name)
{
    const QString aside = paths.work + removingPrefix + name;
    if (!QDir().rename(paths.work + u'/' + name, aside))
        return false;
    QDir(aside).removeRecursively(); // what cannot be removed yet is tried again when folders are examined
    return true;
}

Result<qint64> discardFolder(const WorkspacePaths &paths, const QString &folderName)
{
    if (!isSessionFolder(paths, folderName))
        return failLocally(WorkspaceText::tr("there is no working copy of that session"));
    if (const auto made = makePrivateFolder(paths.records); !made)
        return tl::unexpected(made.error());
    auto lock = std::make_unique<LockFile>(paths.lockOf(folderName));
    if (!lock->tryLock().value_or(false))
        return failLocally(WorkspaceText::tr("its session is at work"));
    const qint64 bytes = DiskUsage().add(paths.work + u'/' + folderName);
    if (!removeAside(paths, folderName))
        return failLocally(WorkspaceText::tr("it cannot be removed"));
    lock.reset();
    removeRecord(paths, folderName);
    return bytes;
}

Pruning::Pruning(WorkspacePaths paths, GitProgram git, ProcessFactory makeProcess, Clock &clock)
    : m_paths(std::move(paths))
    , m_check(std::move(git), std::move(makeProcess), clock)
    , m_clock(clock)
{
}

Pruning::~Pruning() = default;

void Pruning::start(const QStringList &folderNames, bool isTrial)
{
    m_left = folderNames;
    m_isTrial = isTrial;
    if (!isTrial)
        finishRemovals();
    m_clock.callAfter(0ms, this, [this] { next(); });
}

void Pruning::next()
{
    if (m_left.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    m_name = m_left.takeFirst();
    const auto skip = [this](const QString &why) {
        Q_EMIT done({.name = m_name, .sessionId = m_record.sessionId, .reasons = {why}});
        m_clock.callAfter(0ms, this, [this] { next(); });
    };
    m_record = readRecord(m_paths, m_name).value_or(WorkspaceRecord{.sessionId = m_name});
    const QFileInfo folder(m_paths.work + u'/' + m_name);
    if (!isSessionFolder(m_paths, m_name))
        return skip(WorkspaceText::tr("it is no folder of a session"));
    const auto made = makePrivateFolder(m_paths.records);
    m_lock = std::make_unique<LockFile>(m_paths.lockOf(m_name));
    if (!made || !m_lock->tryLock().value_or(false)) {
        m_lock.reset();
        return skip(WorkspaceText::tr("its session is at work"));
    }
    m_check.start(folder.filePath(), m_record, m_paths.records + u'/' + m_name + u".check"_s,
        [this](const WorkFacts &facts) { examined(facts); });
}

void Pruning::examined(const WorkFacts &facts)
{
    const QStringList reasons = reasonsToKeep(facts);
    PrunedFolder folder{.name = m_name, .sessionId = m_record.sessionId, .reasons = shownReasons(reasons)};
    if (reasons.isEmpty()) {
        removeFolder(folder);
    } else {
        removeBuildOutput(folder, facts.buildFolders);
        m_record.reasons = reasons;
        // Without a record of its own it stays a folder of which nothing is known.
        if (!m_isTrial && readRecord(m_paths, m_name)) {
            [[maybe_unused]] const auto written = writeRecord(m_paths, m_record);
        }
    }
    m_lock.reset();
    if (folder.isRemoved && !m_isTrial)
        removeRecord(m_paths, m_name);
    Q_EMIT done(folder);
    m_clock.callAfter(0ms, this, [this] { next(); });
}

void Pruning::removeFolder(PrunedFolder &folder)
{
    folder.freedBytes = DiskUsage().add(m_paths.work + u'/' + m_name);
    folder.isRemoved = m_isTrial || removeAside(m_paths, m_name);
    if (!folder.isRemoved)
        folder.reasons.append(WorkspaceText::tr("it cannot be removed"));
}

void Pruning::finishRemovals()
{
    const QStringList names = QDir(m_paths.work).entryList({removingPrefix.mid(1) + u'*'}, QDir::Dirs | QDir::Hidden);
    for (const QString &name : names)
        QDir(m_paths.work + u'/' + name).removeRecursively();
}

void Pruning::removeBuildOutput(PrunedFolder &folder, const QStringList &names)
{
    for (const QString &name : names) {
        const QString path = m_paths.work + u'/' + m_name + u"/repo/"_s + name;
        const QFileInfo info(path);
        // git listed it; it must still be a folder, and inside.
        if (info.isSymLink() || !info.isDir()
            || !info.canonicalFilePath().startsWith(
                QFileInfo(m_paths.work).canonicalFilePath() + u'/' + m_name + u"/repo/"_s))
            continue;
        folder.freedBytes += DiskUsage().add(path);
        folder.buildFolders.append(name);
        if (!m_isTrial)
            QDir(path).removeRecursively();
    }
}

} // namespace rensei::workspace

#include "moc_pruning.cpp"
