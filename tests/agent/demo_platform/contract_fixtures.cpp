#include "tests/agent/demo_platform/contract_fixtures.h"

namespace rensei::demo {

using namespace Qt::StringLiterals;

Options guide()
{
    return {};
}

Options schema()
{
    Options options;
    options.shape = Shape::Schema;
    return options;
}

Options selfHosted()
{
    Options options;
    options.flavour = Flavour::SelfHosted;
    return options;
}

std::function<void(ContractFixture &)> at(const QString &status, const NewSession &session)
{
    return [status, session](ContractFixture &stage) { stage.bring(status, session); };
}

NewSession withRepository()
{
    NewSession session;
    session.prompt = u"Fix the flaky login test and open a pull request."_s;
    session.repository = u"https://git.example.com/acme/web.git"_s;
    return session;
}

std::function<void(ContractFixture &)> failing(const QString &route, int status, const QByteArray &body)
{
    return [=](ContractFixture &stage) {
        Fault fault;
        fault.route = route;
        fault.status = status;
        fault.body = body;
        stage.platform.addFault(fault);
    };
}

static void evicted(ContractFixture &stage)
{
    stage.platform.evictWorkers();
}

static void forgotten(ContractFixture &stage)
{
    stage.platform.forgetWorkersForGood();
}

static void expired(ContractFixture &stage)
{
    stage.platform.expireTokens();
}

static Plays accountPlays()
{
    Options hosts = guide();
    hosts.otherHosts = 3;
    Options oneProject = hosts;
    oneProject.projects.removeLast();
    const QString oauth = u"neither the tray nor the agent signs in that way"_s;
    return {
        {u"health-200"_s, {guide(), nothing, {}}},
        {u"health-missing-selfhost"_s, {selfHosted(), nothing, {}}},
        {u"whoami-200"_s, {oneProject, nothing, {}}},
        {u"whoami-401"_s,
            {guide(), [](ContractFixture &s) { s.words[u"USER_KEY"_s] = s.platform.revokedToken(); }, {}}},
        {u"whoami-login-redirect"_s, {guide(), nothing, {}}},
        {u"capacity-200"_s, {hosts, nothing, {}}},
        {u"capacity-200-objects"_s, {schema(), nothing, {}}},
        {u"keys-create-guide"_s, {guide(), nothing, {}}},
        {u"keys-create-schema"_s, {schema(), nothing, {}}},
        {u"keys-create-403"_s,
            {guide(), [](ContractFixture &s) { s.words[u"USER_KEY"_s] = s.platform.limitedUserKey(); }, {}}},
        {u"oauth-token-200"_s, {guide(), nothing, oauth}},
        {u"oauth-token-401"_s, {guide(), nothing, oauth}},
    };
}

static Plays registrationPlays()
{
    const auto registryDown = failing(u"POST /v1/daemon/register"_s, 503,
        R"({"error":"Service Unavailable","message":"Worker registry unavailable"})");
    return {
        {u"register-v1-201"_s, {guide(), nothing, {}}},
        {u"register-v1-400"_s, {guide(), nothing, {}}},
        {u"register-v1-401"_s, {guide(), nothing, {}}},
        {u"register-v1-503"_s, {guide(), registryDown, {}}},
        {u"register-v1-missing-selfhost"_s, {selfHosted(), nothing, {}}},
        {u"register-af-201-hosted"_s, {guide(), nothing, {}}},
        {u"register-af-201-selfhost"_s, {selfHosted(), nothing, {}}},
        {u"register-af-401-selfhost"_s, {selfHosted(), nothing, {}}},
        {u"refresh-200-guide"_s, {guide(), nothing, {}}},
        {u"refresh-200-schema"_s, {schema(), nothing, {}}},
        {u"refresh-401"_s, {guide(), expired, {}}},
        {u"refresh-404-worker"_s, {guide(), forgotten, {}}},
        {u"refresh-missing-selfhost"_s, {selfHosted(), nothing, {}}},
        {u"worker-get-200"_s, {guide(), at(u"running"_s), {}}},
        {u"worker-list-200-selfhost"_s, {selfHosted(), at(u"running"_s), {}}},
        {u"worker-delete-200"_s, {guide(), nothing, {}}},
        {u"worker-delete-404"_s, {guide(), forgotten, {}}},
    };
}

static void killedAndPaused(ContractFixture &stage)
{
    stage.bring(u"running"_s);
    stage.platform.stopSession(fixtureSession, StopChannel::Mutation);
    stage.platform.addMutation(stage.host->id, u"kit.install"_s, {{u"kit"_s, u"go"_s}});
    stage.platform.setHostStatus(u"pool_paused"_s, u"wait"_s);
}

static void killedAndWell(ContractFixture &stage)
{
    killedAndPaused(stage);
    stage.platform.setHostStatus(u"ok"_s);
}

static Plays heartbeatPlays()
{
    return {
        {u"heartbeat-v1-200-guide"_s, {guide(), nothing, {}}},
        {u"heartbeat-v1-200-schema"_s, {schema(), nothing, {}}},
        {u"heartbeat-v1-401-registration-token"_s, {guide(), nothing, {}}},
        {u"heartbeat-af-200"_s, {guide(), nothing, {}}},
        {u"heartbeat-af-200-kill-and-paused-hosted"_s, {guide(), killedAndPaused, {}}},
        {u"heartbeat-af-200-ack-hosted"_s, {guide(), killedAndWell, {}}},
        {u"heartbeat-af-400"_s, {guide(), nothing, {}}},
        {u"heartbeat-af-404"_s, {guide(), evicted, {}}},
    };
}

static void oddlyQueued(ContractFixture &stage)
{
    NewSession odd;
    odd.sessionId = u"governor-0001"_s;
    odd.identifier = u"OPS-9"_s;
    odd.issueId = QString();
    odd.workType = u"something-new"_s;
    odd.extra = {{u"priority"_s, u"2"_s}, {u"queuedAt"_s, 1780410090}, {u"futureField"_s, QJsonObject{{u"x"_s, 1}}}};
    stage.platform.queueSession(odd);
}

static void promptedWhileRunning(ContractFixture &stage)
{
    stage.bring(u"running"_s, withRepository());
    stage.host->post(
        fixtureSession, u"status"_s, {{u"status"_s, u"running"_s}, {u"providerSessionId"_s, u"conv-81c2"_s}});
    const QString publicId = stage.platform.session(fixtureSession)->publicId;
    stage.host->client.ask("POST", u"/api/public/sessions/"_s + publicId + u"/prompt"_s, stage.platform.userKey(),
        QJsonObject{{u"prompt"_s, u"Also update the changelog."_s}});
}

static void stoppedUnderAnotherName(ContractFixture &stage)
{
    NewSession first;
    first.sessionId = u"some-other-session"_s;
    first.agentId = u"agent-shared"_s;
    stage.platform.queueSession(first);
    NewSession second;
    second.agentId = u"agent-shared"_s;
    stage.bring(u"running"_s, second);
    stage.platform.sendInboxAsItIs(fixtureSession,
        {{u"id"_s, u"1780410600001-0"_s}, {u"type"_s, u"stop"_s}, {u"sessionId"_s, fixtureSession},
            {u"createdAt"_s, qint64(1780410600001)}, {u"lane"_s, u"urgent"_s}, {u"payload"_s, u""_s}},
        u"urgent"_s);
    stage.platform.sendInboxAsItIs(fixtureSession,
        {{u"deliveryId"_s, u"dlv_7"_s}, {u"text"_s, u"Remember: tests first."_s}, {u"kind"_s, u"memory"_s},
            {u"turnId"_s, u"t3"_s}},
        u"urgent"_s);
}

static void tokenOfAnother(ContractFixture &stage)
{
    stage.addOther();
    stage.words[fixtureWorker] = stage.other->id;
}

static Plays pollPlays()
{
    Options offering = guide();
    offering.preClaims = false;
    const auto messaged = [](ContractFixture &stage) {
        stage.bring(u"running"_s);
        stage.platform.sendInbox(fixtureSession, u"directive"_s, u"Please keep the public API unchanged."_s);
    };
    const auto broken = failing(u"GET /api/workers/{id}/poll"_s, 500,
        R"({"error":"Internal Server Error","message":"Failed to poll for work"})");
    const auto queued = [](ContractFixture &stage) { stage.queue(withRepository()); };
    return {
        {u"poll-empty"_s, {guide(), nothing, {}}},
        {u"poll-work-preclaimed"_s, {guide(), queued, {}}},
        {u"poll-work-not-claimed"_s, {offering, queued, {}}},
        {u"poll-work-minimal-odd-units"_s, {guide(), oddlyQueued, {}}},
        {u"poll-followup-prompt-for-running-session"_s, {guide(), promptedWhileRunning, {}}},
        {u"poll-inbox"_s, {guide(), messaged, {}}},
        {u"poll-inbox-stop-and-other-shape"_s, {guide(), stoppedUnderAnotherName, {}}},
        {u"poll-401-expired"_s, {guide(), expired, {}}},
        {u"poll-403-sub-mismatch"_s, {guide(), tokenOfAnother, {}}},
        {u"poll-404"_s, {guide(), evicted, {}}},
        {u"poll-500"_s, {guide(), broken, {}}},
    };
}

std::optional<Play> playOf(const QString &fixtureId)
{
    static const Plays all = [] {
        Plays plays = accountPlays();
        for (const Plays &more :
            {registrationPlays(), heartbeatPlays(), pollPlays(), sessionPlays(), reportPlays(), publicPlays()})
            plays.insert(more);
        return plays;
    }();
    const auto found = all.constFind(fixtureId);
    return found == all.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace rensei::demo
