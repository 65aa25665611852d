#include "agent/workspace/shadow_repository.h"

#include "agent/base/durable.h"
#include "agent/base/file_reason.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace rensei::workspace {

using namespace Qt::StringLiterals;

static constexpr qint64 maxFileBytes = 256LL * 1024 * 1024; // an index of a million files has about 100 MiB

QStringList ShadowRepository::environment() const
{
    return {u"GIT_DIR="_s + gitFolder, u"GIT_WORK_TREE="_s + workTree};
}

static bool isPlainFolder(const QString &path)
{
    const QFileInfo info(path);
    return info.isDir() && !info.isSymLink();
}

static Result<void> copyFile(const QString &from, const QString &to)
{
    const QFileInfo info(from);
    if (!info.exists() && !info.isSymLink())
        return {};
    if (info.isSymLink() || !info.isFile() || info.size() > maxFileBytes)
        return failLocally(u"is not a file that git would make"_s, from);
    QFile::remove(to);
    if (!QDir().mkpath(QFileInfo(to).path()) || !QFile::copy(from, to))
        return failLocally(u"cannot be copied"_s, from);
    return {};
}

static Result<void> copyTree(const QString &from, const QString &to)
{
    if (!isPlainFolder(from))
        return QFileInfo(from).isSymLink() ? failLocally(u"is a link"_s, from) : Result<void>();
    QDirIterator entries(
        from, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        if (isPlainFolder(path))
            continue;
        if (const auto copied = copyFile(path, to + path.mid(from.size())); !copied)
            return copied;
    }
    return {};
}

Result<ShadowRepository> fillShadow(const QString &gitFolder, const QString &workTree)
{
    const QString git = workTree + u"/.git"_s;
    if (!isPlainFolder(git) || !isPlainFolder(git + u"/objects"_s))
        return failLocally(u"its git folder is not the one that was made"_s, git);
    Result<void> copied;
    for (const QString &name : {u"/HEAD"_s, u"/packed-refs"_s, u"/index"_s, u"/shallow"_s}) {
        if (copied)
            copied = copyFile(git + name, gitFolder + name);
    }
    if (copied)
        copied = copyTree(git + u"/refs"_s, gitFolder + u"/refs"_s);
    if (!copied)
        return fail(copied.error());
    QDir().mkpath(gitFolder + u"/objects/info"_s);
    QFile alternates(gitFolder + u"/objects/info/alternates"_s);
    if (!alternates.open(QIODevice::WriteOnly))
        return failLocally(fileReason(alternates), alternates.fileName());
    if (const auto written = writeWhole(alternates, (git + u"/objects\n"_s).toUtf8()); !written)
        return fail(written.error());
    return ShadowRepository{gitFolder, workTree};
}

static QByteArray readPlain(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    const bool isReadable = info.isFile() && !info.isSymLink() && info.size() <= maxFileBytes;
    return isReadable && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

GitFolderFacts readGitFolder(const QString &workTree)
{
    const QString git = workTree + u"/.git"_s;
    const auto exists = [&git](const QString &name) { return QFileInfo::exists(git + u'/' + name); };
    const auto holdsAny = [&git](const QString &name) {
        return !QDir(git + u'/' + name).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    };
    GitFolderFacts facts;
    for (const QString &name : {u"MERGE_HEAD"_s, u"CHERRY_PICK_HEAD"_s, u"REVERT_HEAD"_s, u"BISECT_LOG"_s,
             u"rebase-merge"_s, u"rebase-apply"_s, u"sequencer"_s})
        facts.isUnfinished = facts.isUnfinished || exists(name);
    facts.hasStash = exists(u"refs/stash"_s) || readPlain(git + u"/packed-refs"_s).contains(" refs/stash\n");
    facts.hasWorktrees = isPlainFolder(git + u"/worktrees"_s) && holdsAny(u"worktrees"_s);
    facts.hasModules = isPlainFolder(git + u"/modules"_s) && holdsAny(u"modules"_s);
    QDirIterator logs(git + u"/logs"_s, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (logs.hasNext()) {
        const QString path = logs.next();
        if (!path.contains("/logs/refs/remotes/"_L1))
            facts.reflog.add(commitsOfReflog(readPlain(path)));
    }
    return facts;
}

} // namespace rensei::workspace
