#include "agent/config/machine_defaults.h"

#include "agent/config/texts.h"

#include <QLocale>

#include <algorithm>

namespace rensei::config {

using namespace Qt::StringLiterals;

static constexpr qint64 mebibyte = 1024 * 1024;
static constexpr qint64 gibibyte = 1024 * mebibyte;

// A coding agent's processes take 280 to 650 MB before they do anything; what they build and try comes on top.
static constexpr qint64 memoryOfASession = gibibyte * 3 / 2;
static constexpr int mostSessions = 8;
static constexpr int defaultProcessesPerSession = 512;
static constexpr int defaultProcesses = 2048;

QString memoryText(qint64 bytes)
{
    if (bytes < gibibyte)
        return ConfigText::tr("%1 MiB").arg(QLocale().toString(bytes / mebibyte));
    return ConfigText::tr("%1 GiB").arg(QLocale().toString(double(bytes) / double(gibibyte), 'f', 1));
}

/// A quarter of the memory, at least 2 GiB and at most a half, stays for everything else.
static qint64 memoryForSessions(const CapacitySettings &set, qint64 memory)
{
    if (set.memoryMb)
        return *set.memoryMb * mebibyte;
    const qint64 reserved = set.reservedMemoryMb ? *set.reservedMemoryMb * mebibyte
                                                 : std::min(memory / 2, std::max(2 * gibibyte, memory / 4));
    return memory > 0 ? std::max(memory / 8, memory - reserved) : 0;
}

static void setMaxSessions(Config &config, const Hardware &hardware)
{
    if (config.capacity.maxSessions) {
        config.maxSessionsReason = ConfigText::tr("as configured", "why so many sessions");
        return;
    }
    const int byCores = std::max(1, hardware.cores);
    const qint64 memory = config.limits.memory;
    const qint64 byMemory = memory > 0 ? std::max<qint64>(1, memory / memoryOfASession) : mostSessions;
    config.maxSessions = static_cast<int>(std::min<qint64>({byCores, byMemory, mostSessions}));
    if (config.maxSessions == byCores)
        config.maxSessionsReason = ConfigText::tr("one for each processor core", "why so many sessions");
    else if (config.maxSessions == byMemory)
        config.maxSessionsReason = ConfigText::tr("%1 each of the %2 of memory for sessions", "why so many sessions")
                                       .arg(memoryText(memoryOfASession), memoryText(memory));
    else
        config.maxSessionsReason = ConfigText::tr("the most without a setting", "why so many sessions");
}

Config withMachineDefaults(Config config, const Hardware &hardware)
{
    const CapacitySettings &set = config.capacity;
    Limits &limits = config.limits;
    limits.memory = memoryForSessions(set, hardware.memory);
    // One session may need much for a while; all together are limited too.
    limits.memoryPerSession = set.memoryMbPerSession ? *set.memoryMbPerSession * mebibyte : limits.memory / 4 * 3;
    limits.processesPerSession = set.processesPerSession.value_or(defaultProcessesPerSession);
    limits.processes = set.processes.value_or(defaultProcesses);
    setMaxSessions(config, hardware);
    return config;
}

} // namespace rensei::config
