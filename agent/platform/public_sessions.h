#pragma once

#include "agent/base/instant.h"
#include "agent/base/result.h"
#include "agent/http/transport.h"
#include "agent/platform/money.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace rensei::platform {

/// A session's status in the public list. Source: agent/platform/PROTOCOL.md, "Status mapping".
enum class PublicStatus {
    Queued, ///< also `parked`
    Working,
    Completed,
    Failed,
    Stopped,
    Other, ///< undocumented; shown as received
};

inline bool isLive(PublicStatus status)
{
    return status == PublicStatus::Queued || status == PublicStatus::Working;
}

enum class StuckSignal { LongRunning, StaleHeartbeat, ToolLoopStuck, ClaimStuck };

/// A session's health. Source: agent/platform/PROTOCOL.md, "Health".
struct Health {
    enum class Level {
        Unknown, ///< the platform did not say, which is not green
        Green,
        Yellow,
        Red,
    };
    Level level = Level::Unknown;
    QList<StuckSignal> stuck = {};
    QStringList others = {}; ///< undocumented signals, as received

    bool operator==(const Health &) const = default;
};

/// Yellow or red.
Health::Level levelOf(StuckSignal signal);

/// One element of the public list.
struct PublicSession {
    QString id = {}; ///< opaque; names the session on every public route
    QString identifier = {}; ///< of the issue, ENG-124; "" when it has none
    PublicStatus status = PublicStatus::Other;
    QString statusText = {}; ///< as received
    QString workType = {}; ///< "" when absent, like all texts here
    QString provider = {};
    QString project = {}; ///< its name; no document of the platform has it in the list
    std::optional<Instant> startedAt = {};
    std::optional<std::chrono::seconds> duration
        = {}; ///< of one that has ended; a live one's is counted from its start
    std::optional<Money> cost = {};
    Health health = {};

    bool operator==(const PublicSession &) const = default;
};

struct SessionPage {
    QList<PublicSession> sessions = {};
    QString cursor = {}; ///< of the next page; "" when this is the last
    int unreadable = 0; ///< elements without an id, left out
};

/// Which sessions to list: those of one project, or with neither member all that the key may see.
struct ProjectScope {
    QString slug = {};
    QString id = {}; ///< for a project without a slug

    bool operator==(const ProjectScope &) const = default;
};

/// GET /api/public/sessions. `cursor` is that of the previous page, "" for the first; `userKey` is null where the
/// platform requires none.
http::Request publicSessions(const ProjectScope &scope, const QString &cursor, SharedSecret userKey);
[[nodiscard]] Result<SessionPage> parseSessionPage(const QJsonObject &body);

/// What the platform tells of one session besides; its other members may be behind the list. Source:
/// agent/platform/PROTOCOL.md, "Detail, prompt, stop".
struct SessionAbout {
    QString title = {}; ///< of its issue; "" when absent, like all texts here
    QString project = {};
    QString branch = {};
    std::optional<qint64> tokens = {}; ///< in and out

    bool operator==(const SessionAbout &) const = default;
};

/// GET /api/public/sessions/{id}.
http::Request publicSession(const QString &id, SharedSecret userKey);
SessionAbout parseSessionAbout(const QJsonObject &body);

/// POST /api/public/sessions/{id}/stop. Repeating it is harmless. Source: agent/platform/PROTOCOL.md, "Detail, prompt,
/// stop".
http::Request stopPublicSession(const QString &id, SharedSecret userKey);

struct StopReply {
    bool stopped = false; ///< it has ended; otherwise the request is being delivered to the host
    bool delivered = false; ///< the host has received it
};
StopReply parseStopReply(const QJsonObject &body);

/// POST /api/public/sessions/{id}/prompt: the session goes on with this text; one that has ended runs again. `key`: new
/// for each message, so that a repeated one counts once. Source: agent/platform/PROTOCOL.md, "Detail, prompt, stop".
http::Request promptPublicSession(const QString &id, const QString &text, const QString &key, SharedSecret userKey);

struct PromptReply {
    bool delivered = false;
    QString reason = {}; ///< the platform's words, when it was not delivered; "" when it gave none
};
PromptReply parsePromptReply(const QJsonObject &body);

} // namespace rensei::platform
