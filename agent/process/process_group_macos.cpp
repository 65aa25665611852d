#include "agent/process/process_group_unix.h"

#include <QSet>

#include <algorithm>
#include <csignal>
#include <cstring>
#include <libproc.h>
#include <sys/resource.h>
#include <sys/sysctl.h>
#include <unistd.h>
#include <vector>

namespace rensei {

using namespace Qt::StringLiterals;

static std::vector<kinfo_proc> processes(int what, int value)
{
    int query[] = {CTL_KERN, KERN_PROC, what, value};
    std::size_t size = 0;
    if (::sysctl(query, 4, nullptr, &size, nullptr, 0) != 0)
        return {};
    std::vector<kinfo_proc> found(size / sizeof(kinfo_proc) + 8);
    size = found.size() * sizeof(kinfo_proc);
    if (::sysctl(query, 4, found.data(), &size, nullptr, 0) != 0)
        return {};
    found.resize(size / sizeof(kinfo_proc));
    return found;
}

// macOS has neither a parent-death signal nor subreapers: orphans of a crash are killed at the next start.
void dieWithParent() { }

void yieldToOthers()
{
    constexpr int niceness = 10;
    ::setpriority(PRIO_PROCESS, 0, niceness);
    ::setiopolicy_np(IOPOL_TYPE_DISK, IOPOL_SCOPE_PROCESS, IOPOL_UTILITY);
}

TreeAmount amountOf(const std::vector<pid_t> &pids)
{
    TreeAmount amount{.processes = static_cast<int>(pids.size())};
    for (const pid_t pid : pids) {
        rusage_info_v2 info = {};
        if (::proc_pid_rusage(pid, RUSAGE_INFO_V2, reinterpret_cast<rusage_info_t *>(&info)) == 0)
            amount.memory += static_cast<qint64>(info.ri_phys_footprint);
    }
    return amount;
}

std::vector<pid_t> groupMembers(pid_t group)
{
    std::vector<pid_t> members;
    for (const kinfo_proc &process : processes(KERN_PROC_PGRP, group)) {
        if (process.kp_proc.p_stat != SZOMB)
            members.push_back(process.kp_proc.p_pid);
    }
    return members;
}

bool groupHasLiving(pid_t group)
{
    return !groupMembers(group).empty();
}

QString processStart(qint64 pid)
{
    const auto found = processes(KERN_PROC_PID, static_cast<int>(pid));
    if (found.empty() || found.front().kp_proc.p_stat == SZOMB)
        return {};
    const timeval start = found.front().kp_proc.p_starttime;
    return u"%1.%2"_s.arg(start.tv_sec).arg(start.tv_usec);
}

/// The environment of a process of the same user; empty for others, and for programs of the system itself.
static QByteArrayList environmentOf(pid_t pid)
{
    int query[] = {CTL_KERN, KERN_PROCARGS2, pid};
    std::size_t size = 0;
    if (::sysctl(query, 3, nullptr, &size, nullptr, 0) != 0)
        return {};
    QByteArray bytes(static_cast<qsizetype>(size), '\0');
    if (::sysctl(query, 3, bytes.data(), &size, nullptr, 0) != 0 || size < sizeof(int))
        return {};
    bytes.truncate(static_cast<qsizetype>(size));
    // The number of arguments, the program's path, NULs, the arguments, then the environment.
    int count = 0;
    std::memcpy(&count, bytes.constData(), sizeof count);
    qsizetype at = bytes.indexOf('\0', sizeof count);
    while (at >= 0 && at < bytes.size() && bytes.at(at) == '\0')
        ++at;
    for (int i = 0; i < count && at > 0; ++i)
        at = bytes.indexOf('\0', at) + 1;
    return at > 0 ? bytes.mid(at).split('\0') : QByteArrayList();
}

static bool carriesAny(pid_t pid, const QSet<QByteArray> &markers)
{
    const QByteArrayList environment = markers.isEmpty() ? QByteArrayList() : environmentOf(pid);
    return std::any_of(environment.begin(), environment.end(),
        [&markers](const QByteArray &entry) { return markers.contains(entry); });
}

std::vector<FoundOrphan> findOrphans(const QList<OrphanProcess> &orphans)
{
    QSet<QByteArray> markers;
    QSet<pid_t> groups;
    for (const OrphanProcess &orphan : orphans) {
        if (!orphan.marker.isEmpty())
            markers.insert(orphan.marker.toUtf8());
        if (orphan.pid > 0 && !orphan.start.isEmpty() && processStart(orphan.pid) == orphan.start)
            groups.insert(static_cast<pid_t>(orphan.pid));
    }
    std::vector<FoundOrphan> found;
    for (const kinfo_proc &process : processes(KERN_PROC_UID, static_cast<int>(::getuid()))) {
        const pid_t pid = process.kp_proc.p_pid;
        if (pid == ::getpid() || process.kp_proc.p_stat == SZOMB)
            continue;
        if (groups.contains(process.kp_eproc.e_pgid) || carriesAny(pid, markers))
            found.push_back({.pid = pid, .endsByItself = false});
    }
    return found;
}

} // namespace rensei
