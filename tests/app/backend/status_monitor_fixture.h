#pragma once

#include "app/backend/status_monitor.h"
#include "tests/fakes/fake_agent.h"
#include "tests/fakes/wire.h"

#include <QJsonDocument>
#include <QSignalSpy>

#include <algorithm>
#include <chrono>

namespace rensei::tests {

inline const QString whoami = QStringLiteral("/api/cli/whoami");
inline const QString capacity = QStringLiteral("/api/cli/capacity");

inline Error refusedWithText()
{
    return wire::refusal(ErrorKind::Unauthorized, 401, "Invalid API key");
}

inline Error loginPage()
{
    return wire::refusal(ErrorKind::Unauthorized, 302);
}

/// A platform, an agent, and somebody who watches both.
struct StatusMonitorFixture {
    FakeAgent agent;
    FakeClock &clock = agent.clock;
    FakeTransport platform;
    platform::UserApi api{platform, clock};
    control::ControlClient client{agent.paths(), agent.channels(), clock};
    control::EventFollower events{client.link(), clock};
    app::StatusMonitor monitor{{api, client, events, clock}};
    QSignalSpy changed{&monitor, &app::StatusMonitor::changed};
    QSignalSpy keyRefused{&monitor, &app::StatusMonitor::keyRefused};
    bool isReachable = true;
    bool hasCapacity = true;

    void use(bool hasKey = true)
    {
        api.setKey(hasKey ? wire::token("made-up key") : nullptr);
        monitor.use({.serverUrl = QStringLiteral("https://platform.example"), .hasKey = hasKey});
    }

    qsizetype requestsTo(const QString &path) const
    {
        return std::count_if(platform.sent.begin(), platform.sent.end(),
            [&path](const http::Request &request) { return request.path == path; });
    }

    /// Everything that waits is answered as a hosted platform would.
    void answer()
    {
        while (platform.waiting() > 0) {
            const QString path = platform.oldestWaiting().path;
            if (!isReachable)
                platform.answer(wire::offline());
            else if (path == capacity && !hasCapacity)
                platform.answer(wire::routeMissing());
            else if (path == capacity)
                platform.answer(200,
                    {{QStringLiteral("hosts"), 2}, {QStringLiteral("totalSlots"), 8},
                        {QStringLiteral("hostVisible"), true}});
            else
                platform.answer(200,
                    {{QStringLiteral("email"), QStringLiteral("a@example.org")},
                        {QStringLiteral("org"), QStringLiteral("acme")}});
        }
    }

    /// Signed in, with all answers there.
    void run()
    {
        use();
        answer();
    }

    /// Lets time pass with a platform that answers within the second.
    void wait(std::chrono::milliseconds how)
    {
        const auto until = clock.now() + how;
        while (clock.now() < until) {
            clock.advance(std::min<std::chrono::milliseconds>(std::chrono::seconds(1), until - clock.now()));
            answer();
        }
    }

    void connectAgent()
    {
        events.start();
        agent.turn();
        while (agent.transport.waiting() > 0)
            agent.sayHello();
        Q_EMIT agent.streams.last->opened();
    }
    void say(const control::StatusPayload &status)
    {
        const QByteArray data = QJsonDocument(toJson(status)).toJson(QJsonDocument::Compact);
        Q_EMIT agent.streams.last->received("event: status\ndata: " + data + "\n\n");
    }
    void ping() { Q_EMIT agent.streams.last->received(": ping\n\n"); }

    control::StatusPayload working() const
    {
        control::StatusPayload status{
            .status = control::DaemonStatus::Ready, .version = QStringLiteral("1.0"), .maxSessions = 4};
        status.accepting = true;
        status.uptime = std::chrono::hours(1);
        status.registration = {control::RegistrationStatus::Idle, clock.utcNow()};
        return status;
    }
    control::StatusPayload unregistered() const
    {
        control::StatusPayload status = working();
        status.registration = {control::RegistrationStatus::Unregistered, {}};
        return status;
    }
};

} // namespace rensei::tests
