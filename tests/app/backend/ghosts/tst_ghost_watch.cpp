#include "app/backend/ghosts/ghost_watch.h"

#include "app/model/sessions/session_health.h"
#include "app/text/session_columns.h"
#include "tests/fakes/fake_agent.h"
#include "tests/fakes/fake_transport.h"
#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

#include <QJsonArray>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

/// A list, and the agent of this computer.
struct GhostFixture {
    FakeAgent agent;
    FakeTransport platform;
    platform::UserApi api{platform, agent.clock};
    control::ControlClient client{agent.paths(), agent.channels(), agent.clock};
    control::EventFollower events{client.link(), agent.clock};
    StatusMonitor monitor{{api, client, events, agent.clock}};
    SessionSource source{api, agent.clock};
    SessionModel model{agent.clock, sessionColumns()};
    GhostWatch watch{{monitor, source, model, client, agent.clock}};

    GhostFixture()
    {
        QObject::connect(&source, &SessionSource::updated, &model, &SessionModel::apply);
        events.start();
        agent.turn();
        agent.sayHello();
        Q_EMIT agent.streams.last->opened();
        sayStatus();
    }
    void sayStatus()
    {
        const control::StatusPayload status{
            .status = control::DaemonStatus::Ready, .uptime = 1h, .maxSessions = 4, .timestamp = agent.clock.utcNow()};
        const QByteArray data = QJsonDocument(toJson(status)).toJson(QJsonDocument::Compact);
        Q_EMIT agent.streams.last->received("event: status\ndata: " + data + "\n\n");
    }
    /// The agent answers that the run of the session ended so long ago.
    void answerRuns(std::chrono::minutes ago)
    {
        agent.turn();
        const Instant now = agent.clock.utcNow();
        const QList<control::SessionPayload> runs{{.sessionId = u"raw"_s,
            .sessionPublicId = u"a"_s,
            .state = u"ended"_s,
            .status = u"completed"_s,
            .acceptedAt = now - 1h,
            .endedAt = now - ago,
            .exitKind = u"completed"_s}};
        while (agent.transport.waiting() > 0) // a question of before is void
            agent.transport.answer(http::Response{.status = 200, .root = toJson(runs)});
        agent.turn();
    }
    QJsonObject page(const QString &status) const
    {
        const QString started = toIso(agent.clock.utcNow() - 1h);
        return {{u"sessions"_s,
            QJsonArray{QJsonObject{
                {u"id"_s, u"a"_s}, {u"status"_s, status}, {u"startedAt"_s, started}, {u"identifier"_s, u"ENG-1"_s}}}}};
    }
    void list(const QString &status = u"working"_s)
    {
        source.use({});
        platform.answer(200, page(status));
    }
    void refresh(const QString &status = u"working"_s)
    {
        source.refresh();
        platform.answer(200, page(status));
    }
    bool isGhost() const { return model.find(u"a"_s)->ghostSince.has_value(); }
};

class GhostWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSessionWhoseRunEndedIsMarkedAndNeedsSomebody()
    {
        GhostFixture g;
        g.list();
        QVERIFY(!g.isGhost());
        QVERIFY(g.monitor.agent());
        g.watch.runsChanged();
        g.answerRuns(10min);
        QVERIFY(g.isGhost());
        QCOMPARE(g.model.needingAttention(), QStringList{u"a"_s});
        QCOMPARE(
            g.model.index(0, SessionModel::Health).data(SessionModel::HealthRole).value<HealthMark>(), HealthMark::Red);
    }

    void theMarkStaysOverARefreshAndEndsWithTheSession()
    {
        GhostFixture g;
        g.list();
        g.watch.runsChanged();
        g.answerRuns(10min);
        g.refresh();
        QVERIFY(g.isGhost());
        g.refresh(u"stopped"_s);
        QVERIFY(!g.isGhost());
        QVERIFY(g.model.needingAttention().isEmpty());
    }

    void afterTheGraceTheNextRefreshTells()
    {
        GhostFixture g;
        g.list();
        g.watch.runsChanged();
        g.answerRuns(1min);
        QVERIFY(!g.isGhost());
        g.agent.clock.advance(3min);
        g.sayStatus();
        g.refresh();
        QVERIFY(g.isGhost());
    }

    void whatTheAgentSaysAnewCountsOnlyOnceItIsKnown()
    {
        GhostFixture g;
        g.list();
        g.watch.runsChanged();
        g.answerRuns(10min);
        g.watch.runsChanged();
        g.refresh();
        QVERIFY(!g.isGhost());
    }
};

RENSEI_TEST(GhostWatchTest)

} // namespace rensei::tests

#include "tst_ghost_watch.moc"
