#pragma once

#include "agent/base/instant.h"

#include <QList>
#include <QString>

#include <optional>

namespace rensei::app {

/// One thing that a session did, or that was done to it.
struct TimelineEvent {
    enum class Kind {
        Thought,
        Tool, ///< `tool` with `text`, its command, path or address
        Response,
        Error,
        Progress,
        Note, ///< of this computer's agent
        Message, ///< from a person to the session
        Question, ///< the session asks a person; `text` is what for
        Decision, ///< the answer; `word` says who gave it, `isGood` whether it allows
        Waiting, ///< `word` says for what
        Stopping,
        Pause, ///< `isGood`: it begins
        Started,
        Resumed, ///< an earlier conversation goes on
        Link,
        Ended, ///< `word` says how
        Other, ///< `word` is the type as received
    };
    Kind kind = Kind::Other;
    std::optional<Instant> at = {};
    QString id = {}; ///< tells two events of one source apart
    QString word = {};
    QString tool = {};
    QString toolUse = {}; ///< joins a tool call with the change that it made; "" when not told
    QString text = {}; ///< on one line
    QString detail = {}; ///< all of it; "" when `text` is all
    bool isGood = true; ///< of a tool: it did not fail
    bool isDiff = false; ///< `detail` is a diff: its lines begin with +, - or a space
    int added = 0; ///< lines, of a diff
    int removed = 0;

    bool operator==(const TimelineEvent &) const = default;
};

/// A step of the session's plan.
struct PlanStep {
    enum class State { Pending, Current, Done };
    QString text;
    State state = State::Pending;

    bool operator==(const PlanStep &) const = default;
};

/// What the events of a session say about the session itself.
struct SessionFacts {
    struct Link {
        QString label;
        QString url; ///< http or https
        bool operator==(const Link &) const = default;
    };
    QList<PlanStep> plan = {};
    QList<Link> links = {};
    QString title = {}; ///< "" when not told, like all texts here
    QString project = {};
    QString branch = {};
    QString repository = {};
    std::optional<double> costUsd = {};
    std::optional<qint64> tokens = {}; ///< in and out

    bool operator==(const SessionFacts &) const = default;
};

} // namespace rensei::app
