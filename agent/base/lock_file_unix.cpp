#include "agent/base/lock_file.h"

#include "agent/base/own_link.h"
#include "agent/base/texts.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rensei {

using namespace Qt::StringLiterals;

static constexpr int mostAttemptsBesideAsking = 100; // a millisecond each, where asking takes microseconds

static tl::unexpected<Error> failedTo(const QString &what, const QString &path, int cause)
{
    return failLocally(u"%1: %2"_s.arg(what, QString::fromLocal8Bit(std::strerror(cause))), path);
}

static bool isOfAnotherUser(const QByteArray &name)
{
    struct stat status = {};
    return ::lstat(name.constData(), &status) == 0 && status.st_uid != ::geteuid();
}

// Whether `name` still leads to the open file: a lock on a file that somebody has removed excludes nobody.
static bool isStillThere(int file, const QByteArray &name)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(file, &opened) == 0 && ::stat(name.constData(), &named) == 0 && opened.st_dev == named.st_dev
        && opened.st_ino == named.st_ino;
}

// Only a message needs it, so a full disk does not matter.
static void nameHolder(int file)
{
    const QByteArray pid = QByteArray::number(QCoreApplication::applicationPid()) + '\n';
    [[maybe_unused]] const bool isNamed = ::fchmod(file, 0600) == 0 && ::ftruncate(file, 0) == 0
        && ::pwrite(file, pid.constData(), static_cast<size_t>(pid.size()), 0) == pid.size();
}

// 0, or why not. Who only asks shares the lock for a moment, and is not taken for a holder.
static int lockAlone(int file)
{
    for (int attempt = 0; attempt < mostAttemptsBesideAsking; ++attempt) {
        if (::flock(file, LOCK_EX | LOCK_NB) == 0)
            return 0;
        if (errno != EWOULDBLOCK || ::flock(file, LOCK_SH | LOCK_NB) != 0)
            return errno;
        ::flock(file, LOCK_UN); // not kept while it waits, or two that want it would keep each other away
        ::usleep(1'000);
    }
    return EWOULDBLOCK;
}

Result<bool> LockFile::isHeldAt(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (isOfAnotherUser(name))
        return failLocally(BaseText::tr("belongs to another user"), path);
    const int file = ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (file < 0 && (errno == ENOENT || errno == ENOTDIR))
        return false;
    if (file < 0)
        return failedTo(BaseText::tr("cannot be opened"), path, errno);
    int locked = 0;
    do
        locked = ::flock(file, LOCK_SH | LOCK_NB);
    while (locked != 0 && errno == EINTR);
    const int cause = locked == 0 ? 0 : errno;
    ::close(file);
    if (cause != 0 && cause != EWOULDBLOCK)
        return failedTo(BaseText::tr("cannot be locked"), path, cause);
    return cause == EWOULDBLOCK;
}

Result<bool> LockFile::lockAt(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (isOfAnotherUser(name))
        return failLocally(BaseText::tr("belongs to another user"), path);
    for (int attempt = 0; attempt < 10; ++attempt) {
        // Closed in children: a descriptor that a child keeps would hold the lock after this process.
        const int file = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
        if (file < 0)
            return failedTo(BaseText::tr("cannot be opened"), path, errno);
        if (const int cause = lockAlone(file); cause != 0) {
            ::close(file);
            if (cause == EWOULDBLOCK)
                return false;
            if (cause != EINTR)
                return failedTo(BaseText::tr("cannot be locked"), path, cause);
        } else if (isStillThere(file, name)) {
            nameHolder(file);
            m_handle = file;
            return true;
        } else {
            ::close(file);
        }
    }
    return failLocally(BaseText::tr("cannot be locked: it is replaced all the time"), path);
}

void LockFile::unlock()
{
    if (m_handle != noHandle)
        ::close(static_cast<int>(m_handle));
    m_handle = noHandle;
}

// Removed while it is locked: nobody can have locked it in between and be left with a file that has no name.
void LockFile::unlockAndRemove()
{
    if (m_handle != noHandle)
        ::unlink(QFile::encodeName(followOwnLinks(m_path).value_or(m_path)).constData());
    unlock();
}

} // namespace rensei
