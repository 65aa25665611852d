#pragma once

#include <sys/types.h>

namespace rensei {

/// In the child, before exec: asks the system to end it when the agent is gone, where the system can.
void dieWithParent();

/// Whether any member of `group` is more than a zombie.
bool groupHasLiving(pid_t group);

} // namespace rensei
