#include "tests/demo_platform/fixture_stage.h"

namespace rensei::demo {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static Options guide()
{
    return {};
}

static Options schema()
{
    Options options;
    options.shape = Shape::Schema;
    return options;
}

static Options selfHosted()
{
    Options options;
    options.flavour = Flavour::SelfHosted;
    return options;
}

static void nothing(Stage &) { }

/// The documented session has come to `status`.
static std::function<void(Stage &)> at(const QString &status, const NewSession &session = {})
{
    return [status, session](Stage &stage) { stage.bring(status, session); };
}

static NewSession withRepository()
{
    NewSession session;
    session.prompt = u"Fix the flaky login test and open a pull request."_s;
    session.repository = u"https://git.example.com/acme/web.git"_s;
    return session;
}

/// The next request of `route` is answered with the fixture's own status and body: it is a failure of the server.
static std::function<void(Stage &)> failing(const QString &route, int status, const QByteArray &body)
{
    return [=](Stage &stage) {
        Fault fault;
        fault.route = route;
        fault.status = status;
        fault.body = body;
        stage.platform.addFault(fault);
    };
}

static void evicted(Stage &stage)
{
    stage.platform.evictWorkers();
}

static void forgotten(Stage &stage)
{
    stage.platform.forgetWorkersForGood();
}

static void expired(Stage &stage)
{
    stage.platform.expireTokens();
}

using Plays = QHash<QString, Play>;

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
        {u"whoami-401"_s, {guide(), [](Stage &s) { s.words[u"USER_KEY"_s] = s.platform.revokedToken(); }, {}}},
        {u"whoami-login-redirect"_s, {guide(), nothing, {}}},
        {u"capacity-200"_s, {hosts, nothing, {}}},
        {u"capacity-200-objects"_s, {schema(), nothing, {}}},
        {u"keys-create-guide"_s, {guide(), nothing, {}}},
        {u"keys-create-schema"_s, {schema(), nothing, {}}},
        {u"keys-create-403"_s, {guide(), [](Stage &s) { s.words[u"USER_KEY"_s] = s.platform.limitedUserKey(); }, {}}},
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

static void killedAndPaused(Stage &stage)
{
    stage.bring(u"running"_s);
    stage.platform.stopSession(fixtureSession, StopChannel::Mutation);
    stage.platform.addMutation(stage.host->id, u"kit.install"_s, {{u"kit"_s, u"go"_s}});
    stage.platform.setHostStatus(u"pool_paused"_s, u"wait"_s);
}

static void killedAndWell(Stage &stage)
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

static void oddlyQueued(Stage &stage)
{
    NewSession odd;
    odd.sessionId = u"governor-0001"_s;
    odd.identifier = u"OPS-9"_s;
    odd.issueId = QString();
    odd.workType = u"something-new"_s;
    odd.extra = {{u"priority"_s, u"2"_s}, {u"queuedAt"_s, 1780410090}, {u"futureField"_s, QJsonObject{{u"x"_s, 1}}}};
    stage.platform.queueSession(odd);
}

static void promptedWhileRunning(Stage &stage)
{
    stage.bring(u"running"_s, withRepository());
    stage.host->post(
        fixtureSession, u"status"_s, {{u"status"_s, u"running"_s}, {u"providerSessionId"_s, u"conv-81c2"_s}});
    const QString publicId = stage.platform.session(fixtureSession)->publicId;
    stage.host->client.ask("POST", u"/api/public/sessions/"_s + publicId + u"/prompt"_s, stage.platform.userKey(),
        QJsonObject{{u"prompt"_s, u"Also update the changelog."_s}});
}

static void stoppedUnderAnotherName(Stage &stage)
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

static void tokenOfAnother(Stage &stage)
{
    stage.addOther();
    stage.words[fixtureWorker] = stage.other->id;
}

static Plays pollPlays()
{
    Options offering = guide();
    offering.preClaims = false;
    const auto messaged = [](Stage &stage) {
        stage.bring(u"running"_s);
        stage.platform.sendInbox(fixtureSession, u"directive"_s, u"Please keep the public API unchanged."_s);
    };
    const auto broken = failing(u"GET /api/workers/{id}/poll"_s, 500,
        R"({"error":"Internal Server Error","message":"Failed to poll for work"})");
    const auto queued = [](Stage &stage) { stage.queue(withRepository()); };
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

static void ownedByOther(Stage &stage)
{
    stage.bring(u"running"_s);
    stage.addOther();
    stage.platform.assignTo(fixtureSession, stage.other->id);
}

static void ownedByThird(Stage &stage)
{
    stage.bring(u"running"_s);
    stage.platform.assignTo(fixtureSession, u"wkr_5555555555555555"_s);
}

static void runningInAFolder(Stage &stage)
{
    stage.bring(u"claimed"_s);
    stage.host->post(
        fixtureSession, u"status"_s, {{u"status"_s, u"running"_s}, {u"worktreePath"_s, u"/agents/ENG-124-DEV"_s}});
    // Its credential is the one key, not a token.
    stage.words[u"RUNTIME_JWT_1"_s] = stage.platform.registrationToken();
}

static void stoppedByPlatform(Stage &stage)
{
    stage.bring(u"running"_s);
    stage.platform.stopSession(fixtureSession, StopChannel::Status);
}

static void runningAndOther(Stage &stage)
{
    stage.bring(u"running"_s);
    stage.addOther();
}

static Plays sessionPlays()
{
    const auto queued = [](Stage &stage) { stage.queue(withRepository()); };
    return {
        {u"session-get-200-odd-years-selfhost"_s, {selfHosted(), runningInAFolder, {}}},
        {u"session-status-get-raw"_s, {schema(), at(u"running"_s), {}}},
        {u"session-status-get-guide"_s, {guide(), at(u"running"_s), {}}},
        {u"session-status-get-stopped"_s, {schema(), stoppedByPlatform, {}}},
        {u"session-status-get-other-owner"_s, {schema(), ownedByOther, {}}},
        {u"session-status-get-404"_s, {guide(), nothing, {}}},
        {u"claim-true"_s, {guide(), queued, {}}},
        {u"claim-false"_s, {guide(), at(u"claimed"_s), {}}},
        {u"nack-200-hosted"_s, {guide(), at(u"claimed"_s), {}}},
        {u"nack-missing-selfhost"_s, {selfHosted(), at(u"claimed"_s), {}}},
        {u"status-running"_s, {guide(), at(u"claimed"_s), {}}},
        {u"status-finalizing"_s, {guide(), at(u"running"_s), {}}},
        {u"status-completed"_s, {guide(), at(u"finalizing"_s), {}}},
        {u"status-failed"_s, {guide(), at(u"running"_s), {}}},
        {u"status-stopped"_s, {guide(), at(u"running"_s), {}}},
        {u"status-400"_s, {guide(), at(u"running"_s), {}}},
        {u"status-403-owner"_s, {guide(), ownedByOther, {}}},
        {u"status-409-hosted"_s, {guide(), at(u"running"_s), {}}},
        {u"transfer-true"_s, {guide(), runningAndOther, {}}},
        {u"transfer-false"_s, {guide(), ownedByThird, {}}},
    };
}

static void injected(Stage &stage)
{
    stage.bring(u"running"_s);
    stage.platform.sendInject(fixtureSession, u"Use the staging database."_s);
}

static void lockLost(Stage &stage)
{
    stage.bring(u"running"_s);
    stage.platform.dropIssueLock(fixtureSession);
}

static void toldToStop(Stage &stage)
{
    stage.bring(u"running"_s);
    stage.platform.stopSession(fixtureSession, StopChannel::LockRefresh);
}

/// The session in its path is one of the scheduler's, of which the tracker knows nothing.
static void governed(Stage &stage)
{
    NewSession session;
    session.sessionId = u"governor-0001"_s;
    stage.platform.queueSession(session);
    stage.host->poll();
    stage.words[fixtureSession] = session.sessionId;
}

static Plays reportPlays()
{
    NewSession agentless;
    agentless.agentId = QString();
    const auto notPosted = failing(u"POST /api/sessions/{id}/completion"_s, 500,
        R"({"error":"Internal Server Error","message":"Failed to post any completion comments","errors":["Part 1: tracker unavailable"]})");
    const auto trackerDown = failing(u"POST /api/sessions/{id}/external-urls"_s, 500,
        R"({"error":"Internal Server Error","message":"Failed to update external URLs: timeout"})");
    const auto running = at(u"running"_s);
    return {
        {u"activity-forwarded"_s, {guide(), running, {}}},
        {u"activity-not-forwarded"_s, {guide(), running, {}}},
        {u"activity-400-empty"_s, {guide(), running, {}}},
        {u"progress-posted"_s, {guide(), running, {}}},
        {u"progress-not-posted"_s, {guide(), governed, {}}},
        {u"completion-200-selfhost"_s, {selfHosted(), running, {}}},
        {u"completion-200-schema"_s, {schema(), running, {}}},
        {u"completion-500"_s, {guide(), notPosted, {}}},
        {u"lock-refresh-true"_s, {guide(), running, {}}},
        {u"lock-refresh-false"_s, {guide(), lockLost, {}}},
        {u"lock-refresh-stop-hosted"_s, {guide(), toldToStop, {}}},
        {u"lock-refresh-inject-hosted"_s, {guide(), injected, {}}},
        {u"lock-refresh-204"_s, {guide(), running, {}}},
        {u"inbox-ack-200"_s, {guide(), running, {}}},
        {u"inbox-ack-400"_s, {guide(), at(u"running"_s, agentless), {}}},
        {u"prompts-410"_s, {guide(), running, {}}},
        {u"tool-error-created"_s, {guide(), nothing, u"the agent opens no tracker issues"_s}},
        {u"external-urls-200"_s, {guide(), running, {}}},
        {u"external-urls-500"_s, {guide(), trackerDown, {}}},
    };
}

static void listedHosted(Stage &stage)
{
    NewSession session;
    session.costUsd = 0.14;
    stage.bring(u"running"_s, session);
    session.identifier = u"ENG-130"_s;
    for (int i = 0; i < 3; ++i)
        stage.platform.queueSession(session);
    stage.host->poll();
}

/// Three on the first page are at work, the last one is done.
static void secondPage(Stage &stage)
{
    NewSession done;
    done.sessionId = u"done-1"_s;
    done.costUsd = 0.9;
    stage.platform.queueSession(done);
    stage.host->poll();
    for (const QString &status : {u"running"_s, u"finalizing"_s, u"completed"_s})
        stage.host->status(done.sessionId, status);
    for (int i = 0; i < 3; ++i)
        stage.platform.queueSession({});
    stage.host->poll();
    const Reply first
        = stage.host->client.ask("GET", u"/api/public/sessions?project=web-app"_s, stage.platform.userKey());
    stage.words[u"eyJwIjoyfQ"_s] = first.json()["cursor"_L1].toString();
}

static void listedSelfHosted(Stage &stage)
{
    NewSession running;
    running.costUsd = 0.14;
    stage.bring(u"running"_s, running);
    NewSession unitless;
    unitless.sessionId = u"stopped-1"_s;
    unitless.hasQueuedAt = false;
    stage.platform.queueSession(unitless);
    stage.host->poll();
    stage.host->status(unitless.sessionId, u"stopped"_s);
    NewSession parked;
    parked.issueId = u"b7e2d1c4-0f7a-4c19-8a53-9e1d6f20c3aa"_s;
    stage.platform.queueSession(parked);
}

static void sixtyTimesAsked(Stage &stage)
{
    for (int i = 0; i < 60; ++i)
        stage.host->client.ask("GET", u"/api/public/stats"_s);
}

static void active(Stage &stage)
{
    stage.bring(u"running"_s);
    for (const QString &type : {u"thought"_s, u"action"_s}) {
        QJsonObject activity{{u"type"_s, type}, {u"content"_s, u"Looking at the login test."_s}};
        if (type == u"action"_s)
            activity[u"toolName"_s] = u"Bash"_s;
        stage.host->post(fixtureSession, u"activity"_s, {{u"activity"_s, activity}});
    }
    stage.words[u"cursor=41"_s] = u"cursor=0"_s;
}

static void onlyThought(Stage &stage)
{
    stage.bring(u"running"_s);
    const QJsonObject thought{{u"type"_s, u"thought"_s}, {u"content"_s, u"Looking at the login test."_s}};
    stage.host->post(fixtureSession, u"activity"_s, {{u"activity"_s, thought}});
    stage.words[u"cursor=41"_s] = u"cursor=0"_s;
}

static Plays publicPlays()
{
    NewSession lost;
    lost.resumable = false;
    Options patient = guide();
    patient.publicStop = PublicStop::AwaitEvidence;
    Options threeAPage = guide();
    threeAPage.pageSize = 3;
    const auto noList = failing(u"GET /api/public/sessions"_s, 500,
        R"({"sessions":[],"count":0,"timestamp":"2026-06-02T14:30:00.000Z","error":"Failed to fetch sessions"})");
    const auto noStats = failing(u"GET /api/public/stats"_s, 500,
        R"({"workersOnline":0,"agentsWorking":0,"queueDepth":0,"completedToday":0,"availableCapacity":0,
            "totalCostToday":0,"totalCostAllTime":0,"sessionCountToday":0,"error":"Failed to fetch stats",
            "timestamp":"2026-06-02T14:30:00.000Z"})");
    return {
        {u"public-list-page1-hosted"_s, {threeAPage, listedHosted, {}}},
        {u"public-list-page2-hosted"_s, {threeAPage, secondPage, {}}},
        {u"public-list-selfhost"_s, {selfHosted(), listedSelfHosted, {}}},
        {u"public-list-429-selfhost"_s, {selfHosted(), sixtyTimesAsked, {}}},
        {u"public-list-500-selfhost"_s, {selfHosted(), noList, {}}},
        {u"public-detail-selfhost"_s, {selfHosted(), runningInAFolder, {}}},
        {u"public-detail-400"_s, {guide(), nothing, {}}},
        {u"public-detail-404"_s, {guide(), nothing, {}}},
        {u"public-activities-hosted"_s, {guide(), onlyThought, {}}},
        {u"public-activities-selfhost"_s, {selfHosted(), active, {}}},
        {u"public-prompt-200"_s, {guide(), at(u"running"_s), {}}},
        {u"public-prompt-not-delivered"_s, {guide(), at(u"running"_s, lost), {}}},
        {u"public-stop-200"_s, {guide(), at(u"running"_s), {}}},
        {u"public-stop-202"_s, {patient, at(u"running"_s), {}}},
        {u"public-stop-missing-selfhost"_s, {selfHosted(), nothing, {}}},
        {u"stats-200"_s, {guide(), nothing, {}}},
        {u"stats-500-selfhost"_s, {selfHosted(), noStats, {}}},
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
