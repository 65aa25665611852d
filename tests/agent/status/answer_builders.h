#pragma once

#include "agent/status/evaluate.h"
#include "tests/fakes/noon.h"

#include <QJsonArray>
#include <QMetaType>

#include <functional>

using AnswersChange = std::function<void(rensei::status::Answers &)>;
Q_DECLARE_METATYPE(AnswersChange)

namespace rensei::tests {

inline Result<QJsonObject> errorOf(ErrorKind kind, int httpStatus = 0)
{
    return fail(Error{.kind = kind, .httpStatus = httpStatus});
}

inline status::Answer<Result<QJsonObject>> answerOf(Result<QJsonObject> body)
{
    return {std::move(body), noon};
}

inline control::ControlFailure controlFailure(control::Obstacle kind)
{
    return {kind, Error{.kind = ErrorKind::Offline}};
}

/// The healthy example of the documentation.
inline status::Answers healthyAnswers()
{
    const control::StatusPayload agent{.status = control::DaemonStatus::Ready,
        .version = QStringLiteral("0.8.3"),
        .machineId = QStringLiteral("mac_1"),
        .uptime = std::chrono::hours(2),
        .maxSessions = 2,
        .accepting = true,
        .timestamp = noon};
    control::StatsPayload stats;
    stats.registration.status = control::RegistrationStatus::Idle;
    status::Answers answers;
    answers.whoami = answerOf(QJsonObject{{QStringLiteral("email"), QStringLiteral("mark@acme.com")},
        {QStringLiteral("kind"), QStringLiteral("user")}, {QStringLiteral("org"), QStringLiteral("acme-corp")}});
    answers.capacity = answerOf(QJsonObject{{QStringLiteral("hosts"), 4}, {QStringLiteral("totalSlots"), 12},
        {QStringLiteral("onDemandProviders"), QJsonArray{QStringLiteral("e2b")}}, {QStringLiteral("hostVisible"), true},
        {QStringLiteral("pool"), QStringLiteral("local-acme-corp")}});
    answers.agent = status::Answer<control::ControlResult<control::StatusPayload>>{agent, noon};
    answers.stats = status::Answer<control::ControlResult<control::StatsPayload>>{stats, noon};
    answers.hasKey = true;
    answers.platformUrl = QStringLiteral("https://rensei.example");
    answers.now = noon;
    return answers;
}

/// The agent is not running, and the platform last saw this host four hours ago.
inline status::Answers answersWithoutAgent()
{
    status::Answers answers = healthyAnswers();
    answers.agent->value = tl::unexpected(controlFailure(control::Obstacle::NotListening));
    answers.stats.reset();
    answers.self.machineId = QStringLiteral("mac_1");
    answers.capacity = answerOf(QJsonObject{{QStringLiteral("hostVisible"), false}, {QStringLiteral("totalSlots"), 8},
        {QStringLiteral("hosts"),
            QJsonArray{QJsonObject{{QStringLiteral("machineId"), QStringLiteral("mac_1")},
                           {QStringLiteral("lastSeen"), toIso(noon - std::chrono::hours(4))}},
                QJsonObject(), QJsonObject()}}});
    return answers;
}

inline status::Answers answersWithRefusedKey()
{
    status::Answers answers = healthyAnswers();
    answers.whoami = answerOf(errorOf(ErrorKind::Unauthorized, 401));
    return answers;
}

} // namespace rensei::tests
