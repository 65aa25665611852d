#include "agent/session/remove_tree.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QFile>
#include <QtGlobal>

#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <memory>

namespace rensei::session {

using namespace Qt::StringLiterals;

namespace {

// Deeper than any honest tree, and few enough descriptors.
constexpr int deepest = 200;

struct CloseFolder {
    void operator()(DIR *folder) const { ::closedir(folder); }
};
using Folder = std::unique_ptr<DIR, CloseFolder>;

Folder openFolder(int parent, const char *name)
{
    const int fd = ::openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0)
        return {};
    DIR *folder = ::fdopendir(fd);
    if (!folder)
        ::close(fd);
    return Folder(folder);
}

QByteArrayList namesIn(DIR *folder)
{
    QByteArrayList names;
    while (const dirent *entry = ::readdir(folder)) {
        const QByteArray name(entry->d_name);
        if (name != "." && name != "..")
            names.append(name);
    }
    return names;
}

// Every step is relative to an open folder, so that no name is ever looked up through a link.
bool removeAt(int parent, const char *name, dev_t device, int depth)
{
    struct stat facts = {};
    if (::fstatat(parent, name, &facts, AT_SYMLINK_NOFOLLOW) != 0)
        return errno == ENOENT;
    if (!S_ISDIR(facts.st_mode))
        return ::unlinkat(parent, name, 0) == 0 || errno == ENOENT;
    if (facts.st_dev != device || depth > deepest) {
        errno = facts.st_dev != device ? EXDEV : ELOOP;
        return false;
    }
    Folder folder = openFolder(parent, name);
    if (!folder && errno == EACCES) {
        // Some tools protect their caches from themselves.
        ::fchmodat(parent, name, 0700, AT_SYMLINK_NOFOLLOW);
        folder = openFolder(parent, name);
    }
    if (!folder)
        return false;
    const int fd = ::dirfd(folder.get());
    if ((facts.st_mode & 0700) != 0700)
        ::fchmod(fd, 0700);
    for (const QByteArray &inner : namesIn(folder.get())) {
        if (!removeAt(fd, inner.constData(), device, depth + 1))
            return false;
    }
    return ::unlinkat(parent, name, AT_REMOVEDIR) == 0 || errno == ENOENT;
}

} // namespace

Result<void> removeTree(const QString &root, const QString &name)
{
    const QString path = root + u'/' + name;
    const Folder folder = openFolder(AT_FDCWD, QFile::encodeName(root).constData());
    struct stat facts = {};
    if (!folder || ::fstat(::dirfd(folder.get()), &facts) != 0)
        return failLocally(u"cannot be opened"_s, root);
    if (!removeAt(::dirfd(folder.get()), QFile::encodeName(name).constData(), facts.st_dev, 0))
        return failLocally(u"cannot be removed: %1"_s.arg(qt_error_string(errno)), path);
    return {};
}

} // namespace rensei::session
