#pragma once

namespace rensei {

/// Keeps this program's memory, where tokens are, out of core dumps and away from debuggers of other programs, where
/// the system can. One implementation per system.
void hardenProcess();

} // namespace rensei
