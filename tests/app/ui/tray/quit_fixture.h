#pragma once

#include "app/ui/tray/quit_controller.h"
#include "tests/app/backend/supervisor_fixture.h"
#include "tests/app/ui/widget_probe.h"

namespace rensei::tests {

/// A desktop with an agent of its own, and what quitting it does.
struct QuitFixture : SupervisorFixture {
    FakeTransport platform;
    platform::UserApi api{platform, agent.clock};
    app::SessionSource source{api, agent.clock};
    app::StatusMonitor monitor{{api, client, events, agent.clock}};
    app::SessionDrain drain{{client, monitor}};
    bool isSetUp = false;
    app::QuitController quitting;
    QStringList told; ///< "started", "finished"

    explicit QuitFixture(bool isDemo = false)
        : quitting(
            {supervisor, source, drain, agent.clock, [this] { return running(); }, [this] { return isSetUp; }, isDemo})
    {
        QObject::connect(
            &quitting, &app::QuitController::started, &quitting, [this] { told.append(QStringLiteral("started")); });
        QObject::connect(
            &quitting, &app::QuitController::finished, &quitting, [this] { told.append(QStringLiteral("finished")); });
        source.use({});
        run();
    }
    ~QuitFixture() { qDeleteAll(questions()); }
    Q_DISABLE_COPY_MOVE(QuitFixture)

    int running() const { return monitor.agent() ? monitor.agent()->activeSessions : 0; }

    /// The agent tells how many sessions it runs.
    void say(int sessions, control::DaemonStatus status = control::DaemonStatus::Ready)
    {
        Q_EMIT events.statusChanged({.status = status, .pid = 1, .activeSessions = sessions, .maxSessions = 4});
    }
    void sayDraining(int sessions) { say(sessions, control::DaemonStatus::Draining); }

    static QList<app::QuitDialog *> questions()
    {
        QList<app::QuitDialog *> open;
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<app::QuitDialog *>(window); dialog && dialog->isVisible())
                open.append(dialog);
        }
        return open;
    }
    void choose(const QString &button) const { buttonNamed(*questions().first(), button)->click(); }
    void quitAnd(const QString &button)
    {
        quitting.quit();
        choose(button);
    }
    static bool says(const QString &text) { return labelsIn(*questions().first()).join(u'\n').contains(text); }

    bool isListing() const { return source.phase() != app::SessionSource::Phase::Off; }
    bool agentRunsOn() { return !process().process && process().alive && process().signalsSent.isEmpty(); }

    /// Somebody else's agent runs, not the desktop's.
    void attach()
    {
        end(75); // it found another agent in its place
        answer();
        QCOMPARE(state(), app::Supervision::Attached);
    }

    /// Whether the agent was asked for this; it then has its answer.
    bool isAsked(const QString &path, const QJsonObject &body = {})
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // a canceled request is gone
        agent.turn();
        while (agent.transport.waiting() > 0 && agent.transport.oldestWaiting().path.contains(QStringLiteral("hello")))
            agent.sayHello();
        agent.turn();
        if (agent.transport.waiting() == 0 || agent.transport.oldestWaiting().path != path)
            return false;
        const bool isIt = agent.transport.oldestWaiting().body.value_or(QJsonObject()) == body;
        agent.transport.answer(200, {{QStringLiteral("ok"), true}});
        return isIt;
    }
    bool agentIsTold() { return isAsked(QStringLiteral("/api/daemon/stop"), {{QStringLiteral("timeoutSeconds"), 0}}); }
};

inline const QStringList wholeQuit{QStringLiteral("started"), QStringLiteral("finished")};

} // namespace rensei::tests
