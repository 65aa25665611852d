#pragma once

#include "agent/base/instant.h"
#include "agent/permissions/request.h"
#include "agent/platform/session_report.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>
#include <variant>

namespace rensei::runner {

/// The events of a runner, the same for all adapters.

struct Started {
    QString providerSessionId = {};
    bool operator==(const Started &) const = default;
};
struct Thought {
    QString text;
    bool operator==(const Thought &) const = default;
};
struct Action {
    QString tool;
    QJsonObject input = {};
    QString output = {};
    bool isError = false;
    QString toolUseId = {};
    std::optional<std::chrono::milliseconds> duration = {};
    bool operator==(const Action &) const = default;
};
struct Note { ///< stays on this machine
    QString text;
    bool operator==(const Note &) const = default;
};
struct LinkFound {
    platform::Link link;
    bool operator==(const LinkFound &) const = default;
};
struct UsageReport {
    platform::Usage usage;
    bool isDelta = false; ///< added to the previous values instead of replacing them
    bool operator==(const UsageReport &) const = default;
};
struct PromptTaken { ///< the runner acknowledged a message
    QString id;
    bool operator==(const PromptTaken &) const = default;
};
struct Resumed { ///< an earlier conversation goes on
    QString providerSessionId;
    bool operator==(const Resumed &) const = default;
};
struct PlanEntry {
    enum class Status { Pending, InProgress, Completed };
    QString text;
    Status status = Status::Pending;
    bool operator==(const PlanEntry &) const = default;
};
struct PlanChanged { ///< the whole plan, each time
    QList<PlanEntry> entries;
    bool operator==(const PlanChanged &) const = default;
};
struct FileDiff { ///< one file before and after a tool changed it
    QString path;
    std::optional<QString> before = {}; ///< nullopt: the file is new
    QString after = {};
    QString toolUseId = {};
    bool operator==(const FileDiff &) const = default;
};
/// Why nothing new is heard of the runner; the last one counts.
struct Waiting {
    enum class Why {
        Thinking, ///< for the model
        Tool, ///< for a tool; `detail` names it
        Approval, ///< for a decision about `request`
        Limit, ///< until a limit of the model's provider is over: at `until`, if that is known
        Message, ///< for a message
        Paused, ///< for a person who has paused it
        Stalled, ///< nothing was heard of it for long; said by the host, never by a runner
    };
    Why why = Why::Thinking;
    QString detail = {};
    QString request = {};
    std::optional<Instant> until = {};
    std::optional<std::chrono::minutes> retryIn = {}; ///< of a limit whose end is not told: when to try again
    bool operator==(const Waiting &) const = default;
};
/// The runner stops until RunnerAdapter::answer() is called with `request`.
struct PermissionRequested {
    QString request;
    permissions::Request what;
    bool operator==(const PermissionRequested &) const = default;
};
struct Finished {
    bool ok = false;
    QString summary = {};
    QString error = {};
    bool isConversationGone = false; ///< because of that nothing was done: it may be started with a new one
    bool operator==(const Finished &) const = default;
};

using RunnerEvent = std::variant<Started, Thought, Action, Note, LinkFound, UsageReport, PromptTaken, Resumed,
    PlanChanged, FileDiff, Waiting, PermissionRequested, Finished>;

/// `pending`, `in_progress`, `completed`; an unknown name is pending.
QString wireName(PlanEntry::Status status);
PlanEntry::Status parsePlanStatus(const QString &name);

/// `thinking`, `tool`, `approval`, `limit`, `message`, `paused`, `stalled`.
QString wireName(Waiting::Why why);
std::optional<Waiting::Why> parseWaitingReason(const QString &name);

} // namespace rensei::runner
