#pragma once

#include "agent/config/config.h"
#include "agent/platform/work_item.h"

#include <QString>

#include <optional>

namespace rensei::host {

/// Everything that decides whether this host accepts work; status, heartbeat and poll derive from it.
struct AcceptanceInputs {
    enum class Mode { Running, Paused, Draining, Stopping } mode = Mode::Running;
    bool online = false;
    bool poolSuspended = false;
    bool diskLow = false;
    bool hasRunner = true;
    bool recovering = false; ///< after sleep or a lost poll, until it is known what is ours
    int maxSessions = 0;
    int heldSlots = 0;
    bool isShortOfDescriptors = false; ///< this program may open hardly any more files
    bool isOverBudget = false; ///< the working copies take more than their owner allows
    bool isPausedByRefusals = false; ///< see RefusalPause
    bool isOverbooked = false; ///< the platform sent work twice although this host was full
};

/// Whether a session that came now could be started, apart from free slots.
bool accepts(const AcceptanceInputs &inputs);

/// Polling claims, so it is allowed only when work could start, or when this host is full and the poll brings nothing
/// but messages. Source: agent/platform/PROTOCOL.md, "Poll".
bool mayPoll(const AcceptanceInputs &inputs);

/// Why `item` cannot be run here, as the reason of a nack; nullopt when it can.
std::optional<QString> refusal(
    const platform::WorkItem &item, const AcceptanceInputs &inputs, const config::Config &config);

} // namespace rensei::host
