#include "agent/process/listening_socket_linux.h"
#include "agent/process/port_owner.h"

#include <QFile>
#include <QFileInfo>

#include <dirent.h>
#include <pwd.h>
#include <unistd.h>

#include <algorithm>

namespace rensei {

using namespace Qt::StringLiterals;

// The kernel lists listening sockets before all others, so the beginning of a long table is enough.
static QByteArray readTable(const QString &path)
{
    constexpr qint64 maxSize = 256 * 1'024;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(maxSize) : QByteArray();
}

static std::optional<ListeningSocket> listeningSocket(quint16 port)
{
    std::optional<ListeningSocket> best;
    for (const QString &path : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s}) {
        const auto found = listenerIn(readTable(path), port);
        if (found && (!best || found->isExact > best->isExact))
            best = found;
    }
    return best;
}

namespace {

/// The entries of a folder; none when it cannot be opened.
class Folder {
public:
    explicit Folder(const QByteArray &path)
        : m_folder(::opendir(path.constData()))
    {
    }
    ~Folder()
    {
        if (m_folder)
            ::closedir(m_folder);
    }
    Q_DISABLE_COPY(Folder)

    const char *next()
    {
        const dirent *entry = m_folder ? ::readdir(m_folder) : nullptr;
        return entry ? entry->d_name : nullptr;
    }

    QByteArray linkAt(const char *name) const
    {
        char target[64];
        const ssize_t length = ::readlinkat(::dirfd(m_folder), name, target, sizeof target);
        return QByteArray(target, std::max<ssize_t>(0, length));
    }

private:
    DIR *m_folder;
};

} // namespace

// Processes of other users cost little: their folders cannot be opened.
static qint64 processWith(quint64 inode)
{
    int checksLeft = 30'000; // about 50 ms
    const QByteArray socket = "socket:[" + QByteArray::number(inode) + ']';
    Folder processes("/proc");
    while (const char *name = processes.next()) {
        const qint64 pid = QByteArray(name).toLongLong();
        if (pid <= 0)
            continue;
        Folder files("/proc/" + QByteArray(name) + "/fd");
        while (const char *file = files.next()) {
            if (files.linkAt(file) == socket)
                return pid;
            if (--checksLeft == 0)
                return 0;
        }
    }
    return 0;
}

static QString programOf(qint64 pid)
{
    const QString process = u"/proc/%1"_s.arg(pid);
    QString program = QFileInfo(QFile::symLinkTarget(process + u"/exe"_s)).fileName();
    if (program.endsWith(" (deleted)"_L1)) // an update replaced the running file
        program.chop(10);
    if (!program.isEmpty())
        return program;
    QFile name(process + u"/comm"_s);
    return name.open(QIODevice::ReadOnly) ? QString::fromUtf8(name.readAll()).trimmed() : QString();
}

static QString userName(uid_t uid)
{
    struct passwd entry = {};
    struct passwd *found = nullptr;
    char buffer[4'096];
    if (getpwuid_r(uid, &entry, buffer, sizeof buffer, &found) == 0 && found)
        return QString::fromLocal8Bit(entry.pw_name);
    return QString::number(uid);
}

std::optional<PortOwner> portOwner(quint16 port)
{
    const auto socket = listeningSocket(port);
    if (!socket)
        return std::nullopt;
    PortOwner owner;
    if (socket->uid != ::geteuid())
        owner.user = userName(socket->uid);
    if (owner.user.isEmpty() || ::geteuid() == 0)
        owner.pid = processWith(socket->inode);
    if (owner.pid != 0)
        owner.name = programOf(owner.pid);
    return owner;
}

} // namespace rensei
