#pragma once

#include "agent/base/instant.h"
#include "agent/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace rensei::control {

/// One session of this host: an element of GET /api/daemon/sessions and of the event `sessions`.
/// Source: agent/control/CONTROL_API.md, "Bodies", session handle.
struct SessionPayload {
    struct Activity {
        QString type;
        QString summary;
        bool operator==(const Activity &) const = default;
    };

    struct Waiting {
        QString why; ///< thinking, tool, approval, limit, message, paused, stalled
        QString detail = {}; ///< of a tool its title, of an approval what it is about
        QString request = {}; ///< of an approval its id
        Instant since{};
        std::optional<Instant> until = {}; ///< of a limit, when it is known
        bool operator==(const Waiting &) const = default;
    };
    struct Plan {
        int done = 0;
        int total = 0;
        QString current = {}; ///< what is being done, or is next; "" when all is done
        bool operator==(const Plan &) const = default;
    };

    QString sessionId;
    QString sessionPublicId = {}; ///< as shown on the platform's pages; empty when unknown
    QString issueIdentifier = {};
    QString title = {};
    QString workType = {};
    QString projectName = {};
    QString state = {}; ///< where it is on this host: accepted, preparing, running, finalizing, ended
    QString status = {}; ///< the platform's status: claimed, running, finalizing, completed, failed, stopped
    qint64 pid = 0; ///< of the runner; 0 when none runs
    Instant acceptedAt{};
    std::optional<Instant> startedAt = {};
    std::optional<Instant> endedAt = {};
    bool paused = false; ///< no further turn of it begins
    bool stopping = false;
    QString exitReason = {}; ///< why it ended, in English
    QString exitKind = {}; ///< the same in one word, for programs
    std::optional<double> costUsd = {};
    std::optional<Activity> lastActivity = {};
    std::optional<Instant> lastActivityAt = {};
    std::optional<Waiting> waiting = {}; ///< why nothing new is heard of it; nullopt when it is not known
    std::optional<Plan> plan = {};

    bool operator==(const SessionPayload &) const = default;
};

QJsonObject toJson(const SessionPayload &session);
QJsonArray toJson(const QList<SessionPayload> &sessions);

[[nodiscard]] Result<SessionPayload> parseSession(const QJsonObject &body);

/// A bare array; null equals none. An element that cannot be read is left out. Fails when it is neither.
[[nodiscard]] Result<QList<SessionPayload>> parseSessions(const QJsonValue &root);

} // namespace rensei::control
