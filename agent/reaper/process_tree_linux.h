#pragma once

#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace rensei {

inline constexpr const char *reaperName = "rensei-reaper"; ///< of its program and of its process

/// A process as /proc shows it.
struct ProcessEntry {
    pid_t pid = 0;
    pid_t parent = 0;
    pid_t group = 0;
    int threads = 0;
    char state = '?'; ///< 'Z': a zombie, 'T': stopped
    std::string name; ///< of its program, cut at 15 bytes
    std::string start; ///< in clock ticks since boot

    bool isZombie() const { return state == 'Z' || state == 'X'; }
};

std::optional<ProcessEntry> readProcess(pid_t pid); ///< nothing when there is none

/// All processes that this one can see.
std::vector<ProcessEntry> readProcesses();

/// Those of `all` that descend from one of `roots`, without the roots.
std::vector<ProcessEntry> descendantsOf(const std::vector<pid_t> &roots, const std::vector<ProcessEntry> &all);

/// The bytes in memory that are of that process alone; 0 when there is none.
long long ownMemory(pid_t pid);

/// Makes this process and its children give way to other programs, and die before them when memory runs out. Only
/// async-signal-safe calls.
void takeLowPriority();

} // namespace rensei
