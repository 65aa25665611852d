#include "agent/process/inherited_children.h"

#include "agent/reaper/process_tree_linux.h"

#include <csignal>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <unordered_set>

namespace rensei {

// Of the whole process, as its children are.
static std::unordered_set<qint64> ownChildren;
static bool isSubreaper = false;

void becomeSubreaper()
{
    isSubreaper = ::prctl(PR_SET_CHILD_SUBREAPER, 1) == 0;
}

OwnChild::OwnChild(qint64 pid)
    : m_pid(pid)
{
    ownChildren.insert(pid);
}

OwnChild::~OwnChild()
{
    ownChildren.erase(m_pid);
}

/// Reaps those that have exited and returns the others. QProcess waits for each of its children by its pid, and so does
/// this; waitpid(-1) would take theirs.
static std::vector<pid_t> reap(const std::vector<ProcessEntry> &all)
{
    std::vector<pid_t> living;
    for (const ProcessEntry &entry : all) {
        if (entry.parent != ::getpid() || ownChildren.count(entry.pid) > 0)
            continue;
        siginfo_t info = {};
        if (!entry.isZombie())
            living.push_back(entry.pid);
        else
            ::waitid(P_PID, static_cast<id_t>(entry.pid), &info, WEXITED | WNOHANG);
    }
    return living;
}

void reapInherited()
{
    if (isSubreaper)
        reap(readProcesses());
}

bool killInherited()
{
    if (!isSubreaper)
        return false;
    const auto all = readProcesses();
    const std::vector<pid_t> inherited = reap(all);
    int killed = 0;
    for (const ProcessEntry &entry : descendantsOf(inherited, all))
        killed += ::kill(entry.pid, SIGKILL) == 0 ? 1 : 0;
    for (const pid_t pid : inherited)
        killed += ::kill(pid, SIGKILL) == 0 ? 1 : 0;
    return killed > 0;
}

} // namespace rensei
