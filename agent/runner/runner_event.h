#pragma once

#include "agent/platform/session_report.h"

#include <QJsonObject>
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
struct Finished {
    bool ok = false;
    QString summary = {};
    QString error = {};
    bool operator==(const Finished &) const = default;
};

using RunnerEvent = std::variant<Started, Thought, Action, Note, LinkFound, UsageReport, PromptTaken, Finished>;

} // namespace rensei::runner
