#include "agent/workspace/mirror.h"

#include "agent/base/durable.h"
#include "agent/base/file_reason.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <filesystem>
#include <system_error>

namespace rensei::workspace {

using namespace Qt::StringLiterals;

namespace fs = std::filesystem;

static const QString usedFile = QStringLiteral("/rensei-used");

Mirror::Mirror(const QString &root, const RepositoryUrl &url)
    : m_base(root + u'/' + fileNameFor(url))
{
}

void Mirror::cleanUp() const
{
    QDir(halfPath()).removeRecursively();
    const auto removeFiles = [](const QString &folder, const QStringList &names, QDirIterator::IteratorFlags flags) {
        QDirIterator files(folder, names, QDir::Files | QDir::Hidden, flags);
        while (files.hasNext())
            QFile::remove(files.next());
    };
    removeFiles(path(), {u"*.lock"_s}, QDirIterator::NoIteratorFlags);
    removeFiles(path() + u"/refs"_s, {u"*.lock"_s}, QDirIterator::Subdirectories);
    removeFiles(path() + u"/objects/pack"_s, {u"tmp_*"_s}, QDirIterator::NoIteratorFlags);
}

bool Mirror::exists() const
{
    return QFileInfo(path() + u"/HEAD"_s).isFile();
}

Result<void> Mirror::finishHalf() const
{
    if (!QDir().rename(halfPath(), path()))
        return failLocally(u"the new mirror cannot be put in its place"_s, path());
    return {};
}

void Mirror::remove() const
{
    // First out of the way, so that a half removed one is never taken for a mirror.
    QDir(halfPath()).removeRecursively();
    if (QDir().rename(path(), halfPath()))
        QDir(halfPath()).removeRecursively();
    else
        QDir(path()).removeRecursively();
}

bool Mirror::isShallow() const
{
    return QFileInfo::exists(path() + u"/shallow"_s);
}

QString mirrorRef(const QString &remoteRef)
{
    const QByteArray hash = QCryptographicHash::hash(remoteRef.toUtf8(), QCryptographicHash::Sha256).first(16);
    return u"refs/rensei/"_s + QString::fromLatin1(hash.toHex());
}

static QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString Mirror::commitOf(const QString &remoteRef) const
{
    const QString commit = QString::fromLatin1(readAll(path() + u'/' + mirrorRef(remoteRef))).trimmed();
    return isCommitId(commit) ? commit : QString();
}

void Mirror::touch() const
{
    QFile file(path() + usedFile);
    if (file.open(QIODevice::WriteOnly))
        file.write(QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1() + '\n');
}

static Result<void> write(const QString &path, const QByteArray &bytes, QIODevice::OpenMode mode)
{
    QFile file(path);
    if (!file.open(mode))
        return failLocally(fileReason(file), path);
    return writeWhole(file, bytes);
}

static fs::path nativePath(const QString &path)
{
    return fs::path(path.toStdU16String());
}

static Result<void> linkOrCopy(const QString &from, const QString &to)
{
    std::error_code problem;
    fs::create_hard_link(nativePath(from), nativePath(to), problem);
    if (problem && problem != std::errc::file_exists) {
        problem.clear();
        fs::copy_file(nativePath(from), nativePath(to), problem);
    }
    if (problem)
        return failLocally(QString::fromStdString(problem.message()), to);
    return {};
}

static Result<void> linkObjects(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString name = file.mid(from.size() + 1);
        // `info` names other places to look for objects.
        if (name.startsWith("info/"_L1) || files.fileName().startsWith("tmp_"_L1))
            continue;
        if (const QString folder = name.section(u'/', 0, -2); !folder.isEmpty() && !QDir(to).mkpath(folder))
            return failLocally(u"cannot be made"_s, to + u'/' + folder);
        if (const auto linked = linkOrCopy(file, to + u'/' + name); !linked)
            return linked;
    }
    return {};
}

// A value or a subsection of a git configuration.
static QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + text + u'"';
}

static QByteArray configuration(const RepositoryUrl &url, const StartingPoint &start)
{
    QString text
        = u"[remote \"origin\"]\n\turl = %1\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n"_s.arg(quoted(url.text));
    if (!start.localBranch.isEmpty() && start.localBranch == start.trackedBranch)
        text += u"[branch %1]\n\tremote = origin\n\tmerge = refs/heads/%2\n"_s.arg(
            quoted(start.localBranch), start.trackedBranch);
    return text.toUtf8();
}

static QByteArray packedRefs(const StartingPoint &start, const QString &commit)
{
    QStringList lines;
    if (!start.localBranch.isEmpty())
        lines.append(commit + u" refs/heads/"_s + start.localBranch);
    if (!start.trackedBranch.isEmpty())
        lines.append(commit + u" refs/remotes/origin/"_s + start.trackedBranch);
    return (lines.join(u'\n') + (lines.isEmpty() ? QString() : u"\n"_s)).toUtf8();
}

Result<void> populate(const QString &folder, const Mirror &mirror, const RepositoryUrl &url, const StartingPoint &start,
    const QString &commit, const QString &defaultBranch)
{
    const QString git = folder + u"/.git"_s;
    const auto put = [&git](const QString &name, const QByteArray &bytes) {
        return write(git + u'/' + name, bytes, QIODevice::WriteOnly);
    };
    const QByteArray head = start.localBranch.isEmpty() ? commit.toLatin1() + '\n'
                                                        : "ref: refs/heads/" + start.localBranch.toUtf8() + '\n';
    auto done = write(git + u"/config"_s, configuration(url, start), QIODevice::Append).and_then([&] {
        return put(u"HEAD"_s, head);
    });
    if (!done || commit.isEmpty())
        return done;
    if (const QByteArray shallow = readAll(mirror.path() + u"/shallow"_s); !shallow.isEmpty())
        done = put(u"shallow"_s, shallow);
    if (done && defaultBranch == start.trackedBranch && !defaultBranch.isEmpty()
        && QDir(git).mkpath(u"refs/remotes/origin"_s))
        done = put(u"refs/remotes/origin/HEAD"_s, "ref: refs/remotes/origin/" + defaultBranch.toUtf8() + '\n');
    return done.and_then([&] { return put(u"packed-refs"_s, packedRefs(start, commit)); }).and_then([&] {
        return linkObjects(mirror.path() + u"/objects"_s, git + u"/objects"_s);
    });
}

} // namespace rensei::workspace
