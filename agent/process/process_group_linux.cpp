#include "agent/process/process_group.h"
#include "agent/process/process_group_unix.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <optional>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace rensei {

using namespace Qt::StringLiterals;

namespace {

struct Stat {
    char state = '?';
    pid_t parent = 0;
    pid_t group = 0;
    QByteArray start; ///< in clock ticks since boot
};

QByteArray readProc(qint64 pid, const char *name)
{
    QFile file(u"/proc/%1/%2"_s.arg(pid).arg(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The name in the second field may hold anything, spaces and brackets too, so what counts begins after the last ')'.
std::optional<Stat> statOf(qint64 pid)
{
    const QByteArray text = readProc(pid, "stat");
    const qsizetype end = text.lastIndexOf(')');
    const QList<QByteArray> fields = end < 0 ? QList<QByteArray>() : text.mid(end + 2).split(' ');
    if (fields.size() < 20)
        return std::nullopt;
    return Stat{fields.at(0).at(0), fields.at(1).toInt(), fields.at(2).toInt(), fields.at(19)};
}

template <typename See>
void forEachProcess(See see)
{
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool isPid = false;
        const qint64 pid = name.toLongLong(&isPid);
        if (!isPid)
            continue;
        if (const auto stat = statOf(pid))
            see(pid, *stat);
    }
}

} // namespace

void dieWithParent()
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
}

void becomeSubreaper()
{
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
}

bool groupHasLiving(pid_t group)
{
    bool living = false;
    forEachProcess([&](qint64, const Stat &stat) { living |= stat.group == group && stat.state != 'Z'; });
    return living;
}

// A zombie child that leads its own group is a runner, which QProcess collects; the others were inherited.
void reapInherited()
{
    const pid_t self = ::getpid();
    forEachProcess([self](qint64 pid, const Stat &stat) {
        if (stat.state == 'Z' && stat.parent == self && stat.group != pid && stat.group != ::getpgrp()) {
            siginfo_t info = {};
            ::waitid(P_PID, static_cast<id_t>(pid), &info, WEXITED | WNOHANG);
        }
    });
}

QString processStart(qint64 pid)
{
    const auto stat = pid > 0 ? statOf(pid) : std::nullopt;
    QFile boot(u"/proc/sys/kernel/random/boot_id"_s);
    if (!stat || stat->state == 'Z' || !boot.open(QIODevice::ReadOnly))
        return {};
    return QString::fromLatin1(boot.readAll().trimmed() + '/' + stat->start);
}

int killOrphans(const OrphanProcess &leftover)
{
    const QByteArray marker = leftover.marker.toUtf8();
    const bool leaderIsOurs = !leftover.start.isEmpty() && processStart(leftover.pid) == leftover.start;
    int ended = 0;
    forEachProcess([&](qint64 pid, const Stat &stat) {
        if (stat.state == 'Z' || pid == ::getpid())
            return;
        const bool inGroup = leaderIsOurs && stat.group == leftover.pid;
        if (inGroup || (!marker.isEmpty() && readProc(pid, "environ").split('\0').contains(marker)))
            ended += ::kill(static_cast<pid_t>(pid), SIGKILL) == 0 ? 1 : 0;
    });
    return ended;
}

} // namespace rensei
