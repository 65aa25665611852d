#include "tests/agent/demo_platform/fixture_setups.h"

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

std::function<void(ContractFixture &)> sessionAt(const QString &status, const NewSession &session)
{
    return [status, session](ContractFixture &fixture) { fixture.advanceTo(status, session); };
}

NewSession repositorySession()
{
    NewSession session;
    session.prompt = u"Fix the flaky login test and open a pull request."_s;
    session.repository = u"https://git.example.com/acme/web.git"_s;
    return session;
}

std::function<void(ContractFixture &)> failNext(const QString &route, int status, const QByteArray &body)
{
    return [=](ContractFixture &fixture) {
        Fault fault;
        fault.route = route;
        fault.status = status;
        fault.body = body;
        fixture.platform.addFault(fault);
    };
}

static void evictWorkers(ContractFixture &fixture)
{
    fixture.platform.evictWorkers();
}

static void removeWorkers(ContractFixture &fixture)
{
    fixture.platform.removeWorkers();
}

static void expireTokens(ContractFixture &fixture)
{
    fixture.platform.expireTokens();
}

static FixtureSetups accountSetups()
{
    Options withHosts = guide();
    withHosts.simulatedHosts = 3;
    Options oneProject = withHosts;
    oneProject.projects.removeLast();
    const QString skipReason = u"neither the tray nor the agent signs in that way"_s;
    return {
        {u"health-200"_s, {guide(), noPreparation, {}}},
        {u"health-missing-selfhost"_s, {selfHosted(), noPreparation, {}}},
        {u"whoami-200"_s, {oneProject, noPreparation, {}}},
        {u"whoami-401"_s,
            {guide(),
                [](ContractFixture &fixture) {
                    fixture.substitutions[u"USER_KEY"_s] = fixture.platform.revokedToken();
                },
                {}}},
        {u"whoami-login-redirect"_s, {guide(), noPreparation, {}}},
        {u"capacity-200"_s, {withHosts, noPreparation, {}}},
        {u"capacity-200-objects"_s, {schema(), noPreparation, {}}},
        {u"keys-create-guide"_s, {guide(), noPreparation, {}}},
        {u"keys-create-schema"_s, {schema(), noPreparation, {}}},
        {u"keys-create-403"_s,
            {guide(),
                [](ContractFixture &fixture) {
                    fixture.substitutions[u"USER_KEY"_s] = fixture.platform.limitedUserKey();
                },
                {}}},
        {u"oauth-token-200"_s, {guide(), noPreparation, skipReason}},
        {u"oauth-token-401"_s, {guide(), noPreparation, skipReason}},
    };
}

static FixtureSetups registrationSetups()
{
    const auto failRegistration = failNext(u"POST /v1/daemon/register"_s, 503,
        R"({"error":"Service Unavailable","message":"Worker registry unavailable"})");
    return {
        {u"register-v1-201"_s, {guide(), noPreparation, {}}},
        {u"register-v1-400"_s, {guide(), noPreparation, {}}},
        {u"register-v1-401"_s, {guide(), noPreparation, {}}},
        {u"register-v1-503"_s, {guide(), failRegistration, {}}},
        {u"register-v1-missing-selfhost"_s, {selfHosted(), noPreparation, {}}},
        {u"register-af-201-hosted"_s, {guide(), noPreparation, {}}},
        {u"register-af-201-selfhost"_s, {selfHosted(), noPreparation, {}}},
        {u"register-af-401-selfhost"_s, {selfHosted(), noPreparation, {}}},
        {u"refresh-200-guide"_s, {guide(), noPreparation, {}}},
        {u"refresh-200-schema"_s, {schema(), noPreparation, {}}},
        {u"refresh-401"_s, {guide(), expireTokens, {}}},
        {u"refresh-404-worker"_s, {guide(), removeWorkers, {}}},
        {u"refresh-missing-selfhost"_s, {selfHosted(), noPreparation, {}}},
        {u"worker-get-200"_s, {guide(), sessionAt(u"running"_s), {}}},
        {u"worker-list-200-selfhost"_s, {selfHosted(), sessionAt(u"running"_s), {}}},
        {u"worker-delete-200"_s, {guide(), noPreparation, {}}},
        {u"worker-delete-404"_s, {guide(), removeWorkers, {}}},
    };
}

static void killSessionAndPausePool(ContractFixture &fixture)
{
    fixture.advanceTo(u"running"_s);
    fixture.platform.stopSession(fixtureSession, StopChannel::Mutation);
    fixture.platform.addMutation(fixture.host->id, u"kit.install"_s, {{u"kit"_s, u"go"_s}});
    fixture.platform.setHostStatus(u"pool_paused"_s, u"wait"_s);
}

static void killSessionWithPoolActive(ContractFixture &fixture)
{
    killSessionAndPausePool(fixture);
    fixture.platform.setHostStatus(u"ok"_s);
}

static FixtureSetups heartbeatSetups()
{
    return {
        {u"heartbeat-v1-200-guide"_s, {guide(), noPreparation, {}}},
        {u"heartbeat-v1-200-schema"_s, {schema(), noPreparation, {}}},
        {u"heartbeat-v1-401-registration-token"_s, {guide(), noPreparation, {}}},
        {u"heartbeat-af-200"_s, {guide(), noPreparation, {}}},
        {u"heartbeat-af-200-kill-and-paused-hosted"_s, {guide(), killSessionAndPausePool, {}}},
        {u"heartbeat-af-200-ack-hosted"_s, {guide(), killSessionWithPoolActive, {}}},
        {u"heartbeat-af-400"_s, {guide(), noPreparation, {}}},
        {u"heartbeat-af-404"_s, {guide(), evictWorkers, {}}},
    };
}

static void queueSessionWithOddUnits(ContractFixture &fixture)
{
    NewSession odd;
    odd.sessionId = u"governor-0001"_s;
    odd.identifier = u"OPS-9"_s;
    odd.issueId = QString();
    odd.workType = u"something-new"_s;
    odd.extra = {{u"priority"_s, u"2"_s}, {u"queuedAt"_s, 1780410090}, {u"futureField"_s, QJsonObject{{u"x"_s, 1}}}};
    fixture.platform.queueSession(odd);
}

static void promptRunningSession(ContractFixture &fixture)
{
    fixture.advanceTo(u"running"_s, repositorySession());
    fixture.host->post(
        fixtureSession, u"status"_s, {{u"status"_s, u"running"_s}, {u"providerSessionId"_s, u"conv-81c2"_s}});
    const QString publicId = fixture.platform.session(fixtureSession)->publicId;
    fixture.host->client.send("POST", u"/api/public/sessions/"_s + publicId + u"/prompt"_s, fixture.platform.userKey(),
        QJsonObject{{u"prompt"_s, u"Also update the changelog."_s}});
}

static void stopByInboxOfSharedAgent(ContractFixture &fixture)
{
    NewSession first;
    first.sessionId = u"some-other-session"_s;
    first.agentId = u"agent-shared"_s;
    fixture.platform.queueSession(first);
    NewSession second;
    second.agentId = u"agent-shared"_s;
    fixture.advanceTo(u"running"_s, second);
    fixture.platform.sendRawInbox(fixtureSession,
        {{u"id"_s, u"1780410600001-0"_s}, {u"type"_s, u"stop"_s}, {u"sessionId"_s, fixtureSession},
            {u"createdAt"_s, qint64(1780410600001)}, {u"lane"_s, u"urgent"_s}, {u"payload"_s, u""_s}},
        u"urgent"_s);
    fixture.platform.sendRawInbox(fixtureSession,
        {{u"deliveryId"_s, u"dlv_7"_s}, {u"text"_s, u"Remember: tests first."_s}, {u"kind"_s, u"memory"_s},
            {u"turnId"_s, u"t3"_s}},
        u"urgent"_s);
}

static void useOtherWorkersToken(ContractFixture &fixture)
{
    fixture.addOther();
    fixture.substitutions[fixtureWorker] = fixture.other->id;
}

static FixtureSetups pollSetups()
{
    Options withoutPreClaims = guide();
    withoutPreClaims.preClaims = false;
    const auto sendMessage = [](ContractFixture &fixture) {
        fixture.advanceTo(u"running"_s);
        fixture.platform.sendInbox(fixtureSession, u"directive"_s, u"Please keep the public API unchanged."_s);
    };
    const auto failPoll = failNext(u"GET /api/workers/{id}/poll"_s, 500,
        R"({"error":"Internal Server Error","message":"Failed to poll for work"})");
    const auto queueSession = [](ContractFixture &fixture) { fixture.queue(repositorySession()); };
    return {
        {u"poll-empty"_s, {guide(), noPreparation, {}}},
        {u"poll-work-preclaimed"_s, {guide(), queueSession, {}}},
        {u"poll-work-not-claimed"_s, {withoutPreClaims, queueSession, {}}},
        {u"poll-work-minimal-odd-units"_s, {guide(), queueSessionWithOddUnits, {}}},
        {u"poll-followup-prompt-for-running-session"_s, {guide(), promptRunningSession, {}}},
        {u"poll-inbox"_s, {guide(), sendMessage, {}}},
        {u"poll-inbox-stop-and-other-shape"_s, {guide(), stopByInboxOfSharedAgent, {}}},
        {u"poll-401-expired"_s, {guide(), expireTokens, {}}},
        {u"poll-403-sub-mismatch"_s, {guide(), useOtherWorkersToken, {}}},
        {u"poll-404"_s, {guide(), evictWorkers, {}}},
        {u"poll-500"_s, {guide(), failPoll, {}}},
    };
}

std::optional<FixtureSetup> setupFor(const QString &fixtureId)
{
    static const FixtureSetups all = [] {
        FixtureSetups setups = accountSetups();
        for (const FixtureSetups &more :
            {registrationSetups(), heartbeatSetups(), pollSetups(), sessionSetups(), reportSetups(), publicSetups()})
            setups.insert(more);
        return setups;
    }();
    const auto found = all.constFind(fixtureId);
    return found == all.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace rensei::demo
