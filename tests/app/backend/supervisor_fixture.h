#pragma once

#include "app/backend/supervisor.h"
#include "tests/fakes/fake_agent.h"
#include "tests/fakes/fake_process.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <algorithm>

namespace rensei::tests {

/// A supervisor with a fake agent that may or may not run.
struct SupervisorFixture {
    FakeAgent agent;
    FakeProcesses processes;
    control::ControlClient client{agent.paths(), agent.channels(), agent.clock};
    control::EventFollower events{client.link(), agent.clock};
    app::AgentStart bundled{
        {QStringLiteral("/opt/rensei-agent"), {QStringLiteral("run")}, {}, QStringLiteral("/")}, nullptr};
    bool isService = false; ///< the system starts the agent
    app::Supervisor supervisor{{client, events, agent.clock, processes.factory(), agent.paths(),
        [this] { return bundled; }, [this] { return isService; }}};
    QSignalSpy exited{&supervisor, &app::Supervisor::agentExited};

    app::Supervision state() const { return supervisor.state(); }
    ProcessRecord &process() { return *processes.made.last(); }

    /// The agent answers the follower's next attempt.
    void answer()
    {
        agent.turn();
        while (agent.transport.waiting() > 0 && agent.transport.oldestWaiting().path.contains(QStringLiteral("hello")))
            agent.sayHello();
        if (agent.streams.last)
            Q_EMIT agent.streams.last->opened();
    }
    void refuse() { agent.transport.answer(FakeAgent::refused()); }

    /// Starts the bundled agent, which then answers.
    void run()
    {
        supervisor.start();
        refuse();
        Q_EMIT process().process->started();
        Q_EMIT process().process->output("control API on 127.0.0.1:7734\n");
        answer();
    }

    void end(int code)
    {
        process().process->end(code);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void crash()
    {
        process().alive = false;
        if (agent.streams.last)
            Q_EMIT agent.streams.last->closed(FakeAgent::refused());
        Q_EMIT process().process->ended(ProcessExit{.crashed = true, .code = 9});
    }

    /// Lets time pass while all connections are refused.
    void wait(std::chrono::milliseconds duration)
    {
        const auto until = agent.clock.now() + duration;
        while (agent.clock.now() < until) {
            agent.clock.advance(
                std::min<std::chrono::milliseconds>(std::chrono::milliseconds(100), until - agent.clock.now()));
            while (agent.transport.waiting() > 0)
                refuse();
        }
    }
};

} // namespace rensei::tests
