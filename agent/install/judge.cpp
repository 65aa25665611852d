#include "agent/install/config_plan.h"
#include "agent/install/facts.h"
#include "agent/install/import.h"
#include "agent/install/problems.h"
#include "agent/platform/endpoint.h"
#include "agent/platform/keys_api.h"

#include <algorithm>

namespace rensei::install {

using namespace Qt::StringLiterals;
using control::RegistrationStatus;
using platform::Account;

static Verdict satisfied(const QString &evidence)
{
    return {Verdict::Satisfied, evidence};
}

static Verdict skipped(const QString &evidence)
{
    return {Verdict::Skipped, evidence};
}

static Verdict failed(Problem problem)
{
    return {Verdict::Failed, {}, std::move(problem)};
}

static Verdict needed(std::optional<Problem> otherwise = {})
{
    return {Verdict::Needed, {}, std::move(otherwise)};
}

static bool hasNoAccounts(const Facts &facts)
{
    return facts.account && !*facts.account && platform::isRouteMissing(facts.account->error());
}

static Verdict judgeAccount(const Facts &facts)
{
    if (hasNoAccounts(facts))
        return skipped(u"This platform has no accounts."_s);
    if (!facts.hasUserKey && !facts.wishes.mayUseUserKey)
        return skipped(u"Nobody is signed in; the registration token is enough."_s);
    if (!facts.keyProblem.isEmpty())
        return failed({u"user-key-unreadable"_s, facts.keyProblem});
    if (!facts.hasUserKey)
        return failed({u"no-user-key"_s, u"Nobody is signed in to %1."_s.arg(facts.serverUrl),
            u"Paste a user key; one is made in Settings → API Keys."_s, facts.serverUrl});
    if (!facts.account)
        return needed();
    if (!*facts.account)
        return failed(accountProblem(facts.account->error(), facts.serverUrl));
    QStringList who{(*facts.account)->email, (*facts.account)->org};
    who.removeAll(QString());
    return satisfied(who.isEmpty() ? u"The platform accepts the key."_s : who.join(u", "_s));
}

static Verdict judgeProject(const Facts &facts)
{
    if (!facts.account || !*facts.account)
        return skipped(u"The registration token decides."_s);
    const QList<Account::Project> &all = (*facts.account)->projects;
    QStringList chosen;
    for (const ChosenProject &one : chosenProjects(facts))
        chosen.append(one.name == one.slug ? one.slug : u"%1 (%2)"_s.arg(one.name, one.slug));
    if (!chosen.isEmpty())
        return satisfied(chosen.join(u", "_s));
    QStringList slugs;
    for (const Account::Project &one : all)
        slugs.append(one.slug.isEmpty() ? one.id : one.slug);
    if (all.isEmpty())
        return failed({u"no-project"_s, u"The account has no project."_s,
            u"Make one on the platform, then try again."_s, facts.serverUrl});
    const QString choice = u"Choose one of them: %1."_s.arg(slugs.mid(0, 20).join(u", "_s));
    if (const QString unknown = unknownProject(facts); !unknown.isEmpty())
        return failed({u"unknown-project"_s, u"The account has no project %1."_s.arg(unknown), choice});
    return failed({u"several-projects"_s, u"The account has %1 projects."_s.arg(all.size()), choice});
}

static Verdict judgeRunner(const Facts &facts)
{
    if (!facts.runners)
        return needed();
    const QString name = chosenRunner(facts);
    const auto nameOf = [](const runner::ListedRunner &one) { return one.profile.name; };
    const auto found = std::ranges::find(*facts.runners, name.isEmpty() ? facts.wishes.runner : name, nameOf);
    if (!name.isEmpty()) {
        QString text = found->title == name ? name : u"%1 (%2)"_s.arg(found->title, name);
        if (!found->version.isEmpty())
            text += u' ' + found->version;
        return satisfied(u"%1 at %2"_s.arg(text, found->path));
    }
    const QString demo = u" Or try it without one: rensei-agent demo."_s;
    if (found != facts.runners->end() && !facts.wishes.runner.isEmpty())
        return failed({u"runner-not-installed"_s, u"%1 was not found on this computer."_s.arg(found->title),
            found->install.isEmpty() ? u"Install it, then try again."_s : u"To get it: %1."_s.arg(found->install)});
    if (!facts.wishes.runner.isEmpty())
        return failed({u"unknown-runner"_s, u"There is no runner %1."_s.arg(facts.wishes.runner),
            u"See which there are: rensei-agent runners."_s});
    const auto first = std::ranges::find_if(*facts.runners, [](const auto &one) { return !one.install.isEmpty(); });
    const QString how = first == facts.runners->end() ? u"See what can be installed: rensei-agent runners."_s
                                                      : u"To get %1: %2."_s.arg(first->title, first->install);
    return failed({u"no-runner"_s, u"No agent that can do the work was found on this computer."_s, how + demo});
}

static Verdict judgePermissions(const Facts &facts)
{
    using permissions::Preset;
    QString meaning;
    switch (chosenPermissions(facts)) {
    case Preset::Careful:
        meaning = u"reads and edits in the workspace; every command asks"_s;
        break;
    case Preset::Workspace:
        meaning = u"reads, edits and runs in the workspace; asks before what reaches beyond it"_s;
        break;
    case Preset::Autonomous:
        meaning = u"does everything without asking"_s;
        break;
    case Preset::Deny:
        meaning = u"everything that it asks for is rejected"_s;
        break;
    case Preset::Own:
        meaning = u"the rules in the configuration"_s;
        break;
    }
    return satisfied(u"%1: %2. There is no sandbox: an agent that does not ask is not held back."_s.arg(
        presetName(chosenPermissions(facts)), meaning));
}

static Verdict judgeKey(const Facts &facts)
{
    const TokenFacts &token = facts.token;
    const bool isImported = facts.import && facts.import->setUp.token;
    if (isImported && token.isPasted)
        return satisfied(u"The one that was taken over is in %1."_s.arg(token.store));
    if (isImported && token.isStored && !token.isRefused)
        return satisfied(u"One is in %1, and is kept."_s.arg(token.store));
    if (facts.wishes.hasPastedToken)
        return token.isPasted ? satisfied(u"The pasted token is in %1."_s.arg(token.store)) : needed();
    if (token.isStored && !token.isRefused)
        return satisfied(u"One is in %1."_s.arg(token.store));
    if (!token.isStored && token.problem)
        return failed(keychainProblem(*token.problem));
    if (!facts.account || !*facts.account) {
        const QString text = token.isRefused ? u"The platform refuses this computer's registration token."_s
                                             : u"This computer has no registration token."_s;
        return failed({u"no-token"_s, text, u"Paste one, of the type Worker Registration."_s, facts.serverUrl});
    }
    const platform::Account &account = **facts.account;
    if (account.orgId.isEmpty() || !platform::isPathSegment(account.orgId))
        return failed({u"no-organization"_s, u"The platform does not say which organization the account is of."_s,
            u"Make a key in Settings → Projects → API Keys, of the type Worker Registration, and paste it."_s,
            platform::keyPage(QUrl(facts.serverUrl), account.org).toString(QUrl::FullyEncoded)});
    return needed();
}

static Verdict judgeConfig(const Facts &facts)
{
    if (!facts.config)
        return needed();
    if (!*facts.config)
        return failed(
            {u"config-invalid"_s, u"The configuration cannot be used: %1."_s.arg(facts.config->error().detail),
                u"Correct %1, then try again."_s.arg(facts.configFile)});
    const auto plan = planConfig(facts);
    if (!plan)
        return failed({u"config-not-changed"_s, u"%1."_s.arg(plan.error().detail),
            u"Change %1 by hand, then try again."_s.arg(facts.configFile)});
    return plan->changes.isEmpty() ? satisfied(facts.configFile) : needed();
}

static Verdict judgeService(const Facts &facts)
{
    if (!facts.service)
        return needed();
    if (!*facts.service)
        return failed(localProblem(u"service-manager"_s,
            u"The system's service manager cannot be asked: %1."_s.arg(facts.service->error().detail)));
    const service::ServiceState &state = **facts.service;
    if (facts.wishes.startsBeforeLogin && !state.startsBeforeLogin)
        return failed({u"no-start-before-login"_s, u"Nothing starts before a login on this computer."_s,
            u"Install it without --before-login."_s});
    const bool isEarly = state.startsBeforeLogin == true;
    if (state.isInstalled && state.isCurrent && state.isEnabled && state.isRunning && !facts.needsRestart
        && (isEarly || !facts.wishes.startsBeforeLogin))
        return satisfied(isEarly ? u"It runs, and starts with the computer."_s : u"It runs, and starts at login."_s);
    if (!state.isRunning && !facts.isServiceStarted && facts.status && *facts.status)
        return failed({u"agent-by-hand"_s,
            u"An agent that was started by hand runs here already (process %1)."_s.arg((*facts.status)->pid),
            u"End it, then try again."_s});
    return needed(Problem{u"service-not-running"_s, u"The service was started and does not run."_s,
        u"Look for the reason."_s, {}, u"rensei-agent doctor"_s});
}

static Verdict judgeAgent(const Facts &facts)
{
    if (!facts.status)
        return needed();
    if (!*facts.status)
        return needed(agentProblem(facts.status->error()));
    return satisfied(u"Version %1, process %2."_s.arg((*facts.status)->version).arg((*facts.status)->pid));
}

static QString lastErrorOf(const Facts &facts)
{
    const auto error = facts.stats ? facts.stats->registration.lastError : std::nullopt;
    return error && !error->message.isEmpty() ? u" (“%1”)"_s.arg(error->message) : QString();
}

static Verdict judgeWorker(const Facts &facts)
{
    const Problem late{u"not-registered"_s,
        u"The platform has not registered this computer in time%1."_s.arg(lastErrorOf(facts)),
        u"Try again in a minute, or look for the reason."_s, {}, u"rensei-agent doctor"_s};
    if (!facts.stats)
        return needed(late);
    if (facts.stats->registration.status == RegistrationStatus::NeedsReauth && facts.import && facts.token.isPasted)
        return needed(Problem{u"token-refused"_s, u"The platform refuses the registration key that was taken over."_s,
            u"Have one made for this computer."_s, {}, u"rensei-agent repair"_s});
    if (facts.stats->registration.status == RegistrationStatus::NeedsReauth)
        return needed(Problem{u"token-refused"_s, u"The platform refuses this computer's registration token."_s,
            facts.wishes.hasPastedToken ? u"Paste another one, of the type Worker Registration."_s
                                        : u"Have it replaced."_s,
            {}, facts.wishes.hasPastedToken ? QString() : u"rensei-agent repair"_s});
    if (facts.stats->workerId.isEmpty() || facts.stats->registration.status == RegistrationStatus::Unregistered)
        return needed(late);
    return satisfied(facts.stats->workerId);
}

static Verdict judgeHeartbeat(const Facts &facts)
{
    const Problem late{u"no-heartbeat"_s,
        u"The platform has not answered a heartbeat in time%1."_s.arg(lastErrorOf(facts)),
        u"Try again in a minute, or look for the reason."_s, {}, u"rensei-agent doctor"_s};
    const auto heard = facts.stats ? facts.stats->registration.lastAcknowledgedAt : std::nullopt;
    const Instant after = facts.heardAfter.value_or(facts.now - std::chrono::seconds(90));
    if (!heard || *heard < after)
        return needed(late);
    const auto ago = std::chrono::duration_cast<std::chrono::seconds>(facts.now - *heard);
    return satisfied(u"Answered %1 s ago."_s.arg(std::max<qint64>(0, ago.count())));
}

static Verdict judgeVisible(const Facts &facts)
{
    std::optional<bool> isVisible;
    const bool hasNoRoute = !facts.capacity
        || (!*facts.capacity && (platform::isRouteMissing(facts.capacity->error()) || !facts.hasUserKey));
    if (!hasNoRoute && *facts.capacity)
        isVisible = (*facts.capacity)->hostVisible;
    if (!isVisible && facts.stats && facts.stats->host)
        isVisible = facts.stats->host->visible;
    if (isVisible == true)
        return satisfied(u"It is in the platform's list of hosts."_s);
    if (!hasNoRoute && !*facts.capacity)
        return needed(accountProblem(facts.capacity->error(), facts.serverUrl));
    if (hasNoRoute && !isVisible)
        return skipped(facts.hasUserKey ? u"This platform does not say which computers it lists."_s
                                        : u"Nobody is signed in, so the platform's list cannot be asked for."_s);
    return needed(Problem{u"not-listed"_s, u"The platform does not list this computer yet."_s,
        u"Try again in a minute; if it stays so, look on the platform's page of hosts."_s, facts.serverUrl});
}

Verdict judge(StepId step, const Facts &facts)
{
    switch (step) {
    case StepId::Import:
        return judgeImport(facts);
    case StepId::Account:
        return judgeAccount(facts);
    case StepId::Project:
        return judgeProject(facts);
    case StepId::Runner:
        return judgeRunner(facts);
    case StepId::Permissions:
        return judgePermissions(facts);
    case StepId::RegistrationKey:
        return judgeKey(facts);
    case StepId::Config:
        return judgeConfig(facts);
    case StepId::Service:
        return judgeService(facts);
    case StepId::Agent:
        return judgeAgent(facts);
    case StepId::Worker:
        return judgeWorker(facts);
    case StepId::Heartbeat:
        return judgeHeartbeat(facts);
    case StepId::HostVisible:
        return judgeVisible(facts);
    }
    Q_UNREACHABLE();
}

} // namespace rensei::install
