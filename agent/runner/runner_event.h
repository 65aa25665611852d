#pragma once

#include "agent/platform/session_report.h"

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>
#include <variant>

namespace rensei::session {

/// What a runner says, whatever the program: the one stream of events that adapters yield.

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
struct Note { ///< kept on this machine only
    QString text;
    bool operator==(const Note &) const = default;
};
struct LinkFound {
    platform::Link link;
    bool operator==(const LinkFound &) const = default;
};
struct UsageReport {
    platform::Usage usage;
    bool isDelta = false; ///< to be added up, rather than to replace what came before
    bool operator==(const UsageReport &) const = default;
};
struct PromptTaken { ///< the runner confirms a message that was written to it
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

} // namespace rensei::session
