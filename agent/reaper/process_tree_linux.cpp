#include "agent/reaper/process_tree_linux.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <unordered_set>

namespace rensei {

static std::string readFile(const std::string &pid, const char *name)
{
    const int file = ::open(("/proc/" + pid + '/' + name).c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return {};
    char bytes[1024];
    const ssize_t size = ::read(file, bytes, sizeof bytes);
    ::close(file);
    return size > 0 ? std::string(bytes, static_cast<std::size_t>(size)) : std::string();
}

// The name in the second field may hold anything, spaces and brackets too, so what counts begins after the last ')'.
// No streams: they cost the reaper more memory than all the rest.
static std::optional<ProcessEntry> parseStat(const std::string &text)
{
    const auto nameBegin = text.find('(');
    const auto nameEnd = text.rfind(')');
    if (nameBegin == std::string::npos || nameEnd == std::string::npos || nameEnd < nameBegin)
        return std::nullopt;
    std::vector<std::string> fields; // from the third on
    for (auto at = nameEnd + 2; at < text.size();) {
        const auto end = std::min(text.find(' ', at), text.size());
        fields.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    constexpr std::size_t stateField = 0, parentField = 1, groupField = 2, threadsField = 17, startField = 19;
    if (fields.size() <= startField || fields[stateField].empty())
        return std::nullopt;
    return ProcessEntry{.pid = std::atoi(text.c_str()),
        .parent = std::atoi(fields[parentField].c_str()),
        .group = std::atoi(fields[groupField].c_str()),
        .threads = std::atoi(fields[threadsField].c_str()),
        .state = fields[stateField].front(),
        .name = text.substr(nameBegin + 1, nameEnd - nameBegin - 1),
        .start = fields[startField]};
}

std::optional<ProcessEntry> readProcess(pid_t pid)
{
    return parseStat(readFile(std::to_string(pid), "stat"));
}

std::vector<ProcessEntry> readProcesses()
{
    std::vector<ProcessEntry> all;
    DIR *folder = ::opendir("/proc");
    if (!folder)
        return all;
    while (const dirent *item = ::readdir(folder)) {
        if (!std::isdigit(static_cast<unsigned char>(item->d_name[0])))
            continue;
        if (auto entry = parseStat(readFile(item->d_name, "stat")))
            all.push_back(std::move(*entry));
    }
    ::closedir(folder);
    return all;
}

// Listed in no order that could be relied upon, so one pass finds children whose parents come later only in the next.
std::vector<ProcessEntry> descendantsOf(const std::vector<pid_t> &roots, const std::vector<ProcessEntry> &all)
{
    std::unordered_set<pid_t> known(roots.begin(), roots.end());
    std::vector<ProcessEntry> found;
    for (bool isGrowing = true; isGrowing;) {
        isGrowing = false;
        for (const ProcessEntry &entry : all) {
            if (!known.count(entry.parent) || !known.insert(entry.pid).second)
                continue;
            found.push_back(entry);
            isGrowing = true;
        }
    }
    return found;
}

// Resident pages without those that belong to files. Pages that a fork still shares with its parent count twice.
long long ownMemory(pid_t pid)
{
    const std::string text = readFile(std::to_string(pid), "statm");
    char *end = nullptr;
    std::strtoll(text.c_str(), &end, 10); // the size
    const long long resident = std::strtoll(end, &end, 10);
    const long long shared = std::strtoll(end, nullptr, 10);
    return std::max(0LL, resident - shared) * ::sysconf(_SC_PAGESIZE);
}

static void writeOwn(const char *path, const char *text)
{
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return;
    [[maybe_unused]] const auto written = ::write(file, text, std::strlen(text));
    ::close(file);
}

void takeLowPriority()
{
    constexpr int niceness = 10;
    ::setpriority(PRIO_PROCESS, 0, niceness);
    // With automatic groups the kernel weighs sessions, not processes.
    writeOwn("/proc/self/autogroup", "10");
    // Best effort, the last of its levels. Not idle, which may wait for ever.
    constexpr int whoProcess = 1, lastOfBestEffort = (2 << 13) | 7;
    ::syscall(SYS_ioprio_set, whoProcess, 0, lastOfBestEffort);
    // Desktops give what their user runs at most 300.
    writeOwn("/proc/self/oom_score_adj", "500");
}

} // namespace rensei
