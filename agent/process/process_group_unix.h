#pragma once

#include <sys/types.h>

namespace rensei {

/// In the child, before exec: asks the system to end it when the agent exits, where the system can.
void dieWithParent();

/// Whether any member of `group` is alive, not just a zombie.
bool groupHasLiving(pid_t group);

} // namespace rensei
