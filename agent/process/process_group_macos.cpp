#include "agent/process/process_group.h"
#include "agent/process/process_group_unix.h"

#include <csignal>
#include <sys/sysctl.h>
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
void becomeSubreaper() { }
void reapInherited() { }

bool groupHasLiving(pid_t group)
{
    for (const kinfo_proc &process : processes(KERN_PROC_PGRP, group)) {
        if (process.kp_proc.p_stat != SZOMB)
            return true;
    }
    return false;
}

QString processStart(qint64 pid)
{
    const auto found = processes(KERN_PROC_PID, static_cast<int>(pid));
    if (found.empty() || found.front().kp_proc.p_stat == SZOMB)
        return {};
    const timeval start = found.front().kp_proc.p_starttime;
    return u"%1.%2"_s.arg(start.tv_sec).arg(start.tv_usec);
}

int killOrphans(const OrphanProcess &leftover)
{
    if (leftover.start.isEmpty() || processStart(leftover.pid) != leftover.start)
        return 0;
    const auto members = processes(KERN_PROC_PGRP, static_cast<int>(leftover.pid));
    return ::kill(-static_cast<pid_t>(leftover.pid), SIGKILL) == 0 ? static_cast<int>(members.size()) : 0;
}

} // namespace rensei
