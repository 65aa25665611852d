#pragma once

#include "agent/process/process_group.h"

#include <sys/types.h>
#include <vector>

namespace rensei {

/// In the child, before exec: asks the system to end it when the agent exits, where the system can.
void dieWithParent();

/// In the child, before exec: makes it and what it starts give way to other programs.
void yieldToOthers();

/// What `pids` take together.
TreeAmount amountOf(const std::vector<pid_t> &pids);

/// The living members of `group`.
std::vector<pid_t> groupMembers(pid_t group);

/// Whether any member of `group` is alive, not just a zombie.
bool groupHasLiving(pid_t group);

struct FoundOrphan {
    pid_t pid = 0;
    bool endsByItself = false; ///< a reaper, which kills its tree when its agent is gone, and must live to do so
};

/// The living processes that killOrphans() is about, without this one.
std::vector<FoundOrphan> findOrphans(const QList<OrphanProcess> &orphans);

} // namespace rensei
