#pragma once

#include "agent/base/instant.h"
#include "agent/base/result.h"
#include "agent/platform/session_report.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace rensei::session {

/// The type of a record in a session's log, in the order of a session's life. "Pending" names what the platform must
/// still be sent because of the record.
enum class LogRecordType {
    Segment, ///< the first record of every file except the first: a snapshot of the state before it
    Accepted, ///< this host accepted the work item: {workerId, work, hadSecrets}
    Launched, ///< the runner's process: {pid, start, profile}
    Running, ///< {again}. Pending: status running, the first time progress too
    Conversation, ///< {providerSessionId}. Pending: status running with it
    Thought, ///< {text}. Pending: an activity
    Action, ///< {tool, input, output, …}. Pending: an activity
    Note, ///< {text}; stays on this machine
    Plan, ///< {entries}: the whole plan. Pending: an activity
    Diff, ///< {path, before, after, toolUseId}; stays on this machine
    Waiting, ///< {why, detail, request}: why nothing new is heard; stays on this machine
    Resumed, ///< {providerSessionId}: an earlier conversation goes on; stays on this machine
    Requested, ///< {request, operation, title, command, paths}: the runner asks for a permission
    Decided, ///< {request, allowed, by, reason}: the answer, written before it is sent
    Links, ///< {links}: the complete set. Pending: external-urls
    Usage, ///< {costUsd, inputTokens, outputTokens}: totals so far
    Prompt, ///< {id, text}: a message for the runner, recorded before it is acknowledged
    PromptTaken, ///< {id}: the runner acknowledged it
    Stopping, ///< {reason}: written before the first signal
    Parked, ///< {until}: it waits for the end of a provider's limit, until the runner works again
    Paused, ///< {on}: whether a person wants no further turn to begin
    Transferred, ///< {workerId}: the session belongs to this new worker id of the host
    Ended, ///< the runner's process group is gone
    Outcome, ///< how the session ended. Pending: see stepsFor()
    Delivered, ///< a delivery cursor: {lane, upTo, steps}
    Closed, ///< nothing is pending any more
};

/// `accepted`, `thought`, …. Source: agent/session/LOG_FORMAT.md, "Record types".
QString wireName(LogRecordType type);

struct LogRecord {
    qint64 seq = 0; ///< from 1, without gaps when written
    Instant at;
    LogRecordType type = LogRecordType::Note;
    QJsonObject data;
};

/// One line, including its line end.
QByteArray toBytes(const LogRecord &record);

/// nullopt for an incomplete line and for a type that this version does not know.
std::optional<LogRecord> parseLogRecord(const QByteArray &bytes);

/// How a session ended.
struct Outcome {
    enum class Kind {
        Completed, ///< pending: finalizing, completion, completed
        Failed, ///< pending: failed
        Stopped, ///< pending: stopped
        Rejected, ///< never started here. Pending: nack
        Continued, ///< the session's next turn reports the end; nothing of its own is pending
        Abandoned, ///< owned by another worker, or left to be queued again: nothing is pending
    };

    Kind kind = Kind::Failed;
    QString summary = {}; ///< of Completed
    QString message = {}; ///< the reason, for all other kinds
    platform::Usage usage = {};

    bool operator==(const Outcome &) const = default;
};

QJsonObject toJson(const Outcome &outcome);
Outcome parseOutcome(const QJsonObject &data);
QString toText(Outcome::Kind kind);

QJsonObject toJson(const platform::Usage &usage);
platform::Usage parseUsage(const QJsonObject &data);
QJsonArray toJson(const QList<platform::Link> &links);
QList<platform::Link> parseLinks(const QJsonArray &links);

} // namespace rensei::session
