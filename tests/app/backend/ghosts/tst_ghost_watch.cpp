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
    Instant begun = agent.clock.utcNow() - 1h; ///< the run, and the session

    GhostFixture()
    {
        QObject::connect(&source, &SessionSource::cleared, &model, &SessionModel::clear);
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
    /// The agent answers that the run of the session ended so long ago, or goes on.
    void answerRuns(std::optional<std::chrono::minutes> ago)
    {
        agent.turn();
        const Instant now = agent.clock.utcNow();
        control::SessionPayload run{.sessionId = u"raw"_s, .sessionPublicId = u"a"_s, .acceptedAt = begun};
        run.state = ago ? u"ended"_s : u"running"_s;
        run.status = ago ? u"completed"_s : u"running"_s;
        if (ago) {
            run.endedAt = now - *ago;
            run.exitKind = u"completed"_s;
        }
        while (agent.transport.waiting() > 0) // a question of before is void
            agent.transport.answer(http::Response{.status = 200, .root = toJson(QList{run})});
        agent.turn();
    }
    /// It is listed and runs here; then its run ends, and it is listed as before for so long.
    void endAndGoOn(std::chrono::minutes listed)
    {
        list();
        watch.runsChanged();
        answerRuns(std::nullopt);
        agent.clock.advance(1min);
        refresh();
        watch.runsChanged();
        answerRuns(0min);
        goOn(listed);
    }
    void goOn(std::chrono::minutes listed)
    {
        for (auto passed = 0min; passed < listed; passed += 1min) {
            agent.clock.advance(1min);
            sayStatus();
            refresh();
        }
    }
    QJsonObject page(const QString &status) const
    {
        const QString started = toIso(begun);
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
        g.endAndGoOn(2min);
        QVERIFY(g.monitor.agent());
        QVERIFY(!g.isGhost());
        g.goOn(2min);
        QVERIFY(g.isGhost());
        QCOMPARE(g.model.needingAttention(), QStringList{u"a"_s});
        QCOMPARE(
            g.model.index(0, SessionModel::Health).data(SessionModel::HealthRole).value<HealthMark>(), HealthMark::Red);
    }

    void theMarkStaysOverARefreshAndEndsWithTheSession()
    {
        GhostFixture g;
        g.endAndGoOn(4min);
        g.refresh();
        QVERIFY(g.isGhost());
        g.refresh(u"stopped"_s);
        QVERIFY(!g.isGhost());
        QVERIFY(g.model.needingAttention().isEmpty());
    }

    void oneThatEndedAndWorksAgainRunsElsewhere()
    {
        GhostFixture g;
        g.endAndGoOn(1min);
        g.agent.clock.advance(1min);
        g.refresh(u"completed"_s);
        g.goOn(60min); // somebody has prompted it; its old start is kept
        QVERIFY(!g.isGhost());
    }

    void whatWasNotWatchedIsDoubtedFirst()
    {
        GhostFixture g;
        g.list();
        g.watch.runsChanged();
        g.answerRuns(10min);
        g.goOn(14min);
        QVERIFY(!g.isGhost());
        g.goOn(2min);
        QVERIFY(g.isGhost());
        g.list(); // another list begins
        g.goOn(5min);
        QVERIFY(!g.isGhost());
    }

    void whatTheAgentSaysAnewCountsOnlyOnceItIsKnown()
    {
        GhostFixture g;
        g.endAndGoOn(4min);
        QVERIFY(g.isGhost());
        g.watch.runsChanged();
        g.refresh();
        QVERIFY(!g.isGhost());
    }
};

RENSEI_TEST(GhostWatchTest)

} // namespace rensei::tests

#include "tst_ghost_watch.moc"
