#pragma once

#include "app/text/notice_text.h"
#include "app/text/session_columns.h"
#include "app/ui/tray/announcer.h"

#include "tests/app/ui/status_builders.h"
#include "tests/app/ui/tray/fake_notifier.h"
#include "tests/fakes/fake_agent.h"
#include "tests/fakes/fake_process.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using platform::Health;
using platform::PublicStatus;
using platform::StuckSignal;

/// A desktop whose platform and agent answer what the test says.
struct AnnouncerFixture {
    FakeAgent agent;
    FakeClock &clock = agent.clock;
    FakeTransport transport; ///< of the platform
    platform::UserApi api{transport, clock};
    FakeProcesses processes;
    control::ControlClient client{agent.paths(), agent.channels(), clock};
    control::EventFollower events{client.link(), clock};
    Supervisor supervisor{{client, events, clock, processes.factory(), agent.paths(), [] { return AgentStart(); }}};
    StatusMonitor monitor{{api, client, events, clock}};
    SessionSource source{api, clock};
    SessionModel model{clock, sessionColumns()};
    Approvals approvals{client};
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    AttentionList attention{{monitor, model, approvals, settings, agent.clock}};
    StatusAggregator aggregator{{monitor, supervisor, source, attention, model}};
    FakeNotifier notifier;
    NoticeChoices choices;
    Announcer::Seen seen;
    Announcer announcer{{aggregator, attention, model, approvals, notifier, clock, [] { return noticesNow(); },
        [this] { return choices; }, [this] { return seen; }}};
    QSignalSpy status{&announcer, &Announcer::statusRequested};
    QSignalSpy signIn{&announcer, &Announcer::signInRequested};
    QSignalSpy hostToken{&announcer, &Announcer::hostTokenRequested};
    QSignalSpy session{&announcer, &Announcer::sessionRequested};

    /// The first moments are over, in which nothing is said.
    void passQuiet() { clock.advance(30s); }

    void listSession(Health::Level level)
    {
        SessionRow row{.session = {.id = u"7"_s,
                           .identifier = u"ENG-124"_s,
                           .status = PublicStatus::Working,
                           .statusText = u"working"_s,
                           .startedAt = clock.utcNow() - 12min}};
        row.session.health.level = level;
        if (level == Health::Level::Red)
            row.session.health.stuck = {StuckSignal::ToolLoopStuck};
        model.apply({{row}, {}});
    }

    /// A session of the agent waits for these answers.
    void ask(const QStringList &ids)
    {
        control::SessionPayload asking{.sessionId = u"s1"_s};
        asking.waiting = control::SessionPayload::Waiting{.why = u"approval"_s};
        QList<control::ApprovalPayload> all;
        for (const QString &id : ids)
            all.append({.id = id,
                .sessionId = u"s1"_s,
                .issueIdentifier = u"ENG-124"_s,
                .operation = u"execute"_s,
                .command = u"git push"_s});
        approvals.apply({asking});
        agent.turn();
        agent.sayHello();
        agent.turn();
        agent.transport.answer(http::Response{.status = 200, .root = toJson(all)});
        agent.turn();
    }

    void refuseKey()
    {
        monitor.use({.serverUrl = u"https://app.rensei.ai"_s, .hasKey = true});
        transport.answer(Error{.kind = ErrorKind::Unauthorized, .httpStatus = 401, .serverText = u"invalid key"_s});
    }

    void agentSays(control::RegistrationStatus registration)
    {
        control::StatusPayload said{.status = control::DaemonStatus::Ready, .maxSessions = 4, .accepting = true};
        said.registration = control::StatusPayload::Registration{.status = registration};
        Q_EMIT events.statusChanged(said);
    }

    void click(const QString &key) { Q_EMIT notifier.clicked(key, u"token"_s); }
    int clicks() const { return int(status.size() + signIn.size() + hostToken.size() + session.size()); }
};

} // namespace rensei::tests
