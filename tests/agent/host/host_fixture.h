#pragma once

#include "agent/host/host.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_process.h"
#include "tests/fakes/fake_transport.h"
#include "tests/fakes/wire.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace rensei::tests {

/// A whole host whose platform is the test: answer() gives each waiting request what its route usually says.
class HostFixture {
public:
    explicit HostFixture(int slots = 2)
    {
        config.maxSessions = slots;
        renew();
    }

    /// Another run of the agent on the same state.
    void renew()
    {
        host.reset();
        host = std::make_unique<host::Host>(host::HostParts{transport, clock, processes.factory(),
                                                StatePaths{dir.path()}, QStringLiteral("https://platform.example"),
                                                QStringLiteral("example"), QStringLiteral("build-7"), readMachine},
            config);
        if (const auto started = host->start(); !started)
            qFatal("the host does not start: %s", qPrintable(describe(started.error())));
    }

    void goOnline()
    {
        host->setToken(wire::token("made-up one"));
        settle();
        clock.advance(std::chrono::milliseconds(0)); // nothing to hand over, but that comes later too
        settle();
    }

    /// Answers everything that waits, and what comes of that.
    void settle()
    {
        for (int i = 0; i < 200 && transport.waiting() > 0; ++i)
            transport.answer(usual(transport.oldestWaiting()));
    }

    void settleOne() { transport.answer(usual(transport.oldestWaiting())); }

    void settle(std::chrono::milliseconds time)
    {
        for (const auto until = clock.now() + time; clock.now() < until;) {
            clock.advance(std::min<std::chrono::milliseconds>(std::chrono::milliseconds(500), until - clock.now()));
            settle();
        }
    }

    /// The next poll brings it.
    void dispatch(const QString &sessionId) { queue.append(wire::work(sessionId)); }

    /// Runs a session to the point where its runner works.
    session::Session *run(const QString &sessionId)
    {
        dispatch(sessionId);
        settle(std::chrono::seconds(10));
        Q_EMIT processes.made.last()->process->started();
        settle();
        return host->sessions().find(sessionId);
    }

    int count(const QString &word) const { return static_cast<int>(wire::postedStatuses(transport.sent).count(word)); }
    int deletes() const
    {
        return static_cast<int>(std::count_if(
            transport.sent.begin(), transport.sent.end(), [](const http::Request &r) { return r.method == "DELETE"; }));
    }

    QJsonObject lastHeartbeat() const
    {
        for (auto it = transport.sent.rbegin(); it != transport.sent.rend(); ++it) {
            if (wire::postedStatus(*it) == QLatin1StringView("heartbeat"))
                return it->body.value();
        }
        return {};
    }

    bool has(control::ConditionCode code) const { return host->conditions().has(code); }

    QTemporaryDir dir;
    FakeClock clock;
    FakeTransport transport;
    FakeProcesses processes;
    config::Config config;
    QList<QJsonObject> queue;
    QJsonObject heartbeatReply{{QStringLiteral("acknowledged"), true}};
    QJsonObject state{
        {QStringLiteral("status"), QStringLiteral("running")}, {QStringLiteral("workerId"), QStringLiteral("wkr_1")}};
    bool isSelfHosted = false;
    QString workerId = QStringLiteral("wkr_1"); ///< of the next registration
    QHash<QString, QStringList> booked; ///< the sessions of each worker id, as the platform sees them
    bool refusesTokens = false; ///< every call gets a 401
    /// From the next renew() on; a computer with all that is needed.
    std::function<host::MachineState(const QString &)> readMachine
        = [](const QString &) { return host::MachineState{}; };
    std::unique_ptr<host::Host> host;

private:
    Result<http::Response> usual(const http::Request &request)
    {
        const QString word = wire::postedStatus(request);
        QJsonObject body;
        if (refusesTokens)
            return fail(wire::refusal(ErrorKind::Unauthorized, 401));
        if (word == QLatin1StringView("register")) {
            if (isSelfHosted && request.path.startsWith(QLatin1StringView("/v1")))
                return fail(wire::routeMissing());
            body = {{QStringLiteral("workerId"), workerId}};
            if (!isSelfHosted)
                body.insert(QStringLiteral("runtimeJwt"), QStringLiteral("a.b.c"));
        } else if (word == QLatin1StringView("refresh-token")) {
            if (isSelfHosted)
                return fail(wire::routeMissing());
            body = {{QStringLiteral("runtimeToken"), QStringLiteral("d.e.f")}};
        } else if (word == QLatin1StringView("heartbeat")) {
            body = heartbeatReply;
        } else if (word.startsWith(QLatin1StringView("wkr_"))) {
            body = {{QStringLiteral("id"), word},
                {QStringLiteral("activeSessions"), QJsonArray::fromStringList(booked.value(word))}};
        } else if (word == QLatin1StringView("transfer-ownership")) {
            const bool isOwned
                = state.value(QLatin1StringView("workerId")) == request.body->value(QLatin1StringView("oldWorkerId"));
            if (isOwned)
                state.insert(QStringLiteral("workerId"), request.body->value(QLatin1StringView("newWorkerId")));
            body = {{QStringLiteral("transferred"), isOwned}};
        } else if (word == QLatin1StringView("read")) {
            body = state;
        } else if (word == QLatin1StringView("poll")) {
            QJsonArray work;
            for (const QJsonObject &item : std::exchange(queue, {}))
                work.append(item);
            body = {{QStringLiteral("work"), work}, {QStringLiteral("preClaimed"), true}};
        }
        return http::Response{.status = 200, .body = body, .root = body, .date = {}};
    }
};

} // namespace rensei::tests
