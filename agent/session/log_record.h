#pragma once

#include "agent/base/instant.h"
#include "agent/base/result.h"
#include "agent/platform/session_report.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace rensei::session {

/// What a line of a session's log is about. The order is that of a session's life.
enum class LogRecordType {
    Segment, ///< the first line of every file but the first: what was known before it
    Accepted, ///< the work item is ours: {workerId, work, hadSecrets}
    Launched, ///< the runner's process: {pid, start, profile}
    Running, ///< the runner works: {worktreePath, again}. Owed: status running, the first time progress too
    Conversation, ///< the runner named its conversation: {providerSessionId}. Owed: status running again
    Thought, ///< {text}. Owed as an activity
    Action, ///< {tool, input, output, …}. Owed as an activity
    Note, ///< {text}; stays here
    Links, ///< {links}: the whole set. Owed: external-urls
    Usage, ///< {costUsd, inputTokens, outputTokens}: totals so far
    Prompt, ///< {id, text}: a message for the runner, kept before it is acknowledged
    PromptTaken, ///< {id}: the runner has it
    Stopping, ///< {reason}: written before the first signal
    Transferred, ///< {workerId}: the session belongs to this host's new worker id
    Ended, ///< the runner's whole group is gone: {crashed, code}
    Outcome, ///< how the session ended. Owed: see stepsOf()
    Delivered, ///< a mark: {lane, upTo, steps}
    Closed, ///< nothing is owed any more
};

struct LogRecord {
    qint64 seq = 0; ///< from 1, without gaps when written
    Instant at;
    LogRecordType fact = LogRecordType::Note;
    QJsonObject data;
};

/// One line with its line end.
QByteArray toBytes(const LogRecord &line);

/// nullopt for a torn line and for facts that this version does not know.
std::optional<LogRecord> parseLogLine(const QByteArray &bytes);

/// How a session ended.
struct Outcome {
    enum class Kind {
        Completed, ///< owed: finalizing, completion, completed
        Failed, ///< owed: failed
        Stopped, ///< owed: stopped
        HandedBack, ///< never started here. Owed: nack
        Abandoned, ///< not ours any more, or left to be queued again: nothing is owed
    };

    Kind kind = Kind::Failed;
    QString summary = {}; ///< of Completed
    QString message = {}; ///< why, for all the others
    platform::Usage usage = {};

    bool operator==(const Outcome &) const = default;
};

QJsonObject toJson(const Outcome &outcome);
Outcome parseOutcome(const QJsonObject &data);
QString wordFor(Outcome::Kind kind);

QJsonObject toJson(const platform::Usage &usage);
platform::Usage parseUsage(const QJsonObject &data);
QJsonArray toJson(const QList<platform::Link> &links);
QList<platform::Link> parseLinks(const QJsonArray &links);

} // namespace rensei::session
