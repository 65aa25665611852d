#pragma once

#include "agent/base/clock.h"
#include "agent/platform/session_status.h"
#include "tests/fakes/wire.h"

#include <QPointer>

#include <functional>

namespace rensei::tests {

/// The platform's side of one session: a Transport that follows the published state machine, is stricter than it must
/// be (a terminal status that is posted twice is a conflict), and answers a millisecond later.
/// Source: agent/platform/PROTOCOL.md, "Session status transitions".
class SessionPlatform final : public http::Transport {
public:
    explicit SessionPlatform(Clock &clock)
        : m_clock(clock)
    {
    }

    QString status = QStringLiteral("claimed");
    QString workerId = QStringLiteral("wkr_1");
    bool hasNack = true;
    bool isReachable = true;
    bool takesActivities = true;
    /// What the server fails on with a 500, whatever the request; nullptr: nothing.
    std::function<bool(const http::Request &)> failsOn;
    bool checksOrder = true; ///< false: like a self-hosted server, which takes any status from the owner
    QStringList posted; ///< every post in the order of arrival, named by wire::postedStatus()
    QList<http::Request> requests; ///< everything that arrived, reads too
    QStringList terminals; ///< the terminal statuses that took effect, nacks too
    QStringList postedAfterEnd; ///< posts that arrived after the session had ended there

    void send(const http::Request &request, QObject *context, Then then) override
    {
        const Result<http::Response> result = isReachable ? answer(request) : fail(wire::offline());
        m_clock.callAfter(std::chrono::milliseconds(1), context, [then = std::move(then), result] { then(result); });
    }

    bool hasEnded() const { return !terminals.isEmpty(); }

private:
    Result<http::Response> answer(const http::Request &request)
    {
        const QString posting = wire::postedStatus(request);
        requests.append(request);
        if (failsOn && failsOn(request))
            return fail(wire::refusal(ErrorKind::Overloaded, 500));
        if (posting == QLatin1StringView("read"))
            return ok({{QStringLiteral("status"), status}, {QStringLiteral("workerId"), workerId}});
        if (posting == QLatin1StringView("lock-refresh"))
            return ok({{QStringLiteral("refreshed"), true}});
        posted.append(posting);
        if (hasEnded())
            postedAfterEnd.append(posting);
        const QString sender = request.body->value(QLatin1StringView("workerId")).toString();
        if (!sender.isEmpty() && sender != workerId)
            return fail(wire::notOurs());
        if (posting == QLatin1StringView("nack"))
            return applyNack();
        if (posting == QLatin1StringView("activity") && !takesActivities)
            return fail(wire::busy());
        return platform::sessionStatusFrom(posting) == platform::SessionStatus::Other ? ok({}) : enter(posting);
    }

    Result<http::Response> applyNack()
    {
        if (!hasNack)
            return fail(wire::routeMissing());
        if (status != QLatin1StringView("claimed"))
            return fail(wire::refusal(ErrorKind::Conflict, 409));
        terminals.append(QStringLiteral("nack"));
        status = QStringLiteral("pending");
        workerId.clear();
        return ok({{QStringLiteral("nacked"), true}});
    }

    Result<http::Response> enter(const QString &next)
    {
        static const QHash<QString, QStringList> from{
            {QStringLiteral("running"), {QStringLiteral("claimed"), QStringLiteral("running")}},
            {QStringLiteral("finalizing"), {QStringLiteral("running")}},
            {QStringLiteral("completed"), {QStringLiteral("finalizing")}},
            {QStringLiteral("failed"), {QStringLiteral("running"), QStringLiteral("finalizing")}},
            {QStringLiteral("stopped"), {QStringLiteral("running")}},
        };
        if (checksOrder && !from.value(next).contains(status))
            return fail(wire::refusal(ErrorKind::Conflict, 409));
        status = next;
        if (platform::isTerminal(platform::sessionStatusFrom(next)))
            terminals.append(next);
        return ok({{QStringLiteral("updated"), true}});
    }

    static Result<http::Response> ok(const QJsonObject &body)
    {
        return http::Response{.status = 200, .body = body, .root = body, .date = {}};
    }

    Clock &m_clock;
};

} // namespace rensei::tests
