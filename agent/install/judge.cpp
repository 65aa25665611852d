#include "agent/install/config_plan.h"
#include "agent/install/facts.h"
#include "agent/install/import.h"
#include "agent/install/problems.h"
#include "agent/install/texts.h"
#include "agent/platform/endpoint.h"
#include "agent/platform/keys_api.h"

#include <QLocale>

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
        return skipped(InstallText::tr("This platform has no accounts."));
    if (!facts.hasUserKey && !facts.wishes.mayUseUserKey)
        return skipped(InstallText::tr("Nobody is signed in; the registration token is enough."));
    if (!facts.keyProblem.isEmpty())
        return failed({u"user-key-unreadable"_s, facts.keyProblem});
    if (!facts.hasUserKey)
        return failed({u"no-user-key"_s, InstallText::tr("Nobody is signed in to %1.").arg(facts.serverUrl),
            InstallText::tr("Make a user key in Settings → API Keys, then sign in with it."), facts.serverUrl,
            signInCommand(facts.serverUrl)});
    if (!facts.account)
        return needed();
    if (!*facts.account)
        return failed(accountProblem(facts.account->error(), facts.serverUrl));
    QStringList who{(*facts.account)->email, (*facts.account)->org};
    who.removeAll(QString());
    return satisfied(who.isEmpty() ? InstallText::tr("The platform accepts the key.") : who.join(u", "_s));
}

static Verdict judgeProject(const Facts &facts)
{
    if (!facts.account || !*facts.account)
        return skipped(InstallText::tr("The registration token decides."));
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
        return failed({u"no-project"_s, InstallText::tr("The account has no project."),
            InstallText::tr("Make one on the platform, then try again."), facts.serverUrl});
    const QString choice = InstallText::tr("Choose one of them: %1.").arg(slugs.mid(0, 20).join(u", "_s));
    if (const QString unknown = unknownProject(facts); !unknown.isEmpty())
        return failed({u"unknown-project"_s, InstallText::tr("The account has no project %1.").arg(unknown), choice});
    return failed({u"several-projects"_s,
        InstallText::tr("The account has %n project(s).", nullptr, static_cast<int>(all.size())), choice});
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
        return satisfied(InstallText::tr("%1 at %2", "a program, and its file").arg(text, found->path));
    }
    const QString demo = InstallText::tr("Or try it without one: rensei-agent demo.");
    if (found != facts.runners->end() && !facts.wishes.runner.isEmpty())
        return failed(
            {u"runner-not-installed"_s, InstallText::tr("%1 was not found on this computer.").arg(found->title),
                found->install.isEmpty() ? InstallText::tr("Install it, then try again.")
                                         : InstallText::tr("To get it: %1.").arg(found->install)});
    if (!facts.wishes.runner.isEmpty())
        return failed({u"unknown-runner"_s, InstallText::tr("There is no runner %1.").arg(facts.wishes.runner),
            InstallText::tr("See which there are: rensei-agent runners.")});
    const auto first = std::ranges::find_if(*facts.runners, [](const auto &one) { return !one.install.isEmpty(); });
    const QString how = first == facts.runners->end()
        ? InstallText::tr("See what can be installed: rensei-agent runners.")
        : InstallText::tr("To get %1: %2.").arg(first->title, first->install);
    return failed({u"no-runner"_s, InstallText::tr("No agent that can do the work was found on this computer."),
        how + u' ' + demo});
}

static Verdict judgePermissions(const Facts &facts)
{
    using permissions::Preset;
    QString name = presetName(chosenPermissions(facts));
    QString meaning;
    switch (chosenPermissions(facts)) {
    case Preset::Careful:
        meaning = InstallText::tr("reads and edits in the workspace; every command asks");
        break;
    case Preset::Workspace:
        meaning = InstallText::tr("reads, edits and runs in the workspace; asks before what reaches beyond it");
        break;
    case Preset::Autonomous:
        meaning = InstallText::tr("does everything without asking");
        break;
    case Preset::Deny:
        meaning = InstallText::tr("everything that it asks for is rejected");
        break;
    case Preset::Own:
        name = InstallText::tr("own rules", "what an agent may do");
        meaning = InstallText::tr("the rules in the configuration");
        break;
    }
    return satisfied(InstallText::tr("%1: %2. There is no sandbox: an agent that does not ask is not held back.")
                         .arg(name, meaning));
}

static Verdict judgeKey(const Facts &facts)
{
    const TokenFacts &token = facts.token;
    const QString store = secrets::shownName(token.store);
    const bool isImported = facts.import && facts.import->setUp.token;
    if (isImported && token.isPasted)
        return satisfied(InstallText::tr("The one that was taken over is in %1.").arg(store));
    if (isImported && token.isStored && !token.isRefused)
        return satisfied(InstallText::tr("One is in %1, and is kept.").arg(store));
    if (facts.wishes.hasPastedToken)
        return token.isPasted ? satisfied(InstallText::tr("The pasted token is in %1.").arg(store)) : needed();
    if (token.isStored && !token.isRefused)
        return satisfied(InstallText::tr("One is in %1.").arg(store));
    if (!token.isStored && token.problem)
        return failed(keychainProblem(*token.problem));
    if (!facts.account || !*facts.account) {
        const QString text = token.isRefused
            ? InstallText::tr("The platform refuses this computer's registration token.")
            : InstallText::tr("This computer has no registration token.");
        return failed(
            {u"no-token"_s, text, InstallText::tr("Paste one, of the type Worker Registration."), facts.serverUrl});
    }
    const platform::Account &account = **facts.account;
    if (account.orgId.isEmpty() || !platform::isPathSegment(account.orgId))
        return failed(
            {u"no-organization"_s, InstallText::tr("The platform does not say which organization the account is of."),
                InstallText::tr(
                    "Make a key in Settings → Projects → API Keys, of the type Worker Registration, and paste it."),
                platform::keyPage(QUrl(facts.serverUrl), account.org).toString(QUrl::FullyEncoded)});
    return needed();
}

static Verdict judgeConfig(const Facts &facts)
{
    if (!facts.config)
        return needed();
    if (!*facts.config)
        return failed({u"config-invalid"_s,
            InstallText::tr("The configuration cannot be used: %1.").arg(facts.config->error().detail),
            InstallText::tr("Correct %1, then try again.").arg(facts.configFile)});
    const auto plan = planConfig(facts);
    if (!plan)
        return failed({u"config-not-changed"_s, u"%1."_s.arg(plan.error().detail),
            InstallText::tr("Change %1 by hand, then try again.").arg(facts.configFile)});
    return plan->changes.isEmpty() ? satisfied(facts.configFile) : needed();
}

static Verdict judgeService(const Facts &facts)
{
    if (!facts.service)
        return needed();
    if (!*facts.service)
        return failed(localProblem(u"service-manager"_s,
            InstallText::tr("The system's service manager cannot be asked: %1.").arg(facts.service->error().detail)));
    const service::ServiceState &state = **facts.service;
    if (facts.wishes.startsBeforeLogin && !state.startsBeforeLogin)
        return failed({u"no-start-before-login"_s, InstallText::tr("Nothing starts before a login on this computer."),
            InstallText::tr("Install it without --before-login.")});
    const bool isEarly = state.startsBeforeLogin == true;
    if (state.isInstalled && state.isCurrent && state.isEnabled && state.isRunning && !facts.needsRestart
        && (isEarly || !facts.wishes.startsBeforeLogin))
        return satisfied(isEarly ? InstallText::tr("It runs, and starts with the computer.")
                                 : InstallText::tr("It runs, and starts at login."));
    if (!state.isRunning && !facts.isServiceStarted && facts.status && *facts.status)
        return failed({u"agent-by-hand"_s,
            InstallText::tr("An agent that was started by hand runs here already (process %1).")
                .arg((*facts.status)->pid),
            InstallText::tr("End it, then try again.")});
    return needed(Problem{u"service-not-running"_s, InstallText::tr("The service was started and does not run."),
        InstallText::tr("Look for the reason."), {}, u"rensei-agent doctor"_s});
}

static Verdict judgeAgent(const Facts &facts)
{
    if (!facts.status)
        return needed();
    if (!*facts.status)
        return needed(agentProblem(facts.status->error()));
    return satisfied(
        InstallText::tr("Version %1, process %2.").arg((*facts.status)->version).arg((*facts.status)->pid));
}

static QString lastErrorOf(const Facts &facts)
{
    const auto error = facts.stats ? facts.stats->registration.lastError : std::nullopt;
    return error && !error->message.isEmpty() ? InstallText::tr(" (“%1”)").arg(error->message) : QString();
}

static Verdict judgeWorker(const Facts &facts)
{
    const Problem late{u"not-registered"_s,
        InstallText::tr(
            "The platform has not registered this computer in time%1.", "the last error in brackets, or nothing")
            .arg(lastErrorOf(facts)),
        InstallText::tr("Try again in a minute, or look for the reason."), {}, u"rensei-agent doctor"_s};
    if (!facts.stats)
        return needed(late);
    if (facts.stats->registration.status == RegistrationStatus::NeedsReauth && facts.import && facts.token.isPasted)
        return needed(Problem{u"token-refused"_s,
            InstallText::tr("The platform refuses the registration key that was taken over."),
            InstallText::tr("Have one made for this computer."), {}, u"rensei-agent repair"_s});
    if (facts.stats->registration.status == RegistrationStatus::NeedsReauth)
        return needed(
            Problem{u"token-refused"_s, InstallText::tr("The platform refuses this computer's registration token."),
                facts.wishes.hasPastedToken ? InstallText::tr("Paste another one, of the type Worker Registration.")
                                            : InstallText::tr("Have it replaced."),
                {}, facts.wishes.hasPastedToken ? QString() : u"rensei-agent repair"_s});
    if (facts.stats->workerId.isEmpty() || facts.stats->registration.status == RegistrationStatus::Unregistered)
        return needed(late);
    return satisfied(facts.stats->workerId);
}

static Verdict judgeHeartbeat(const Facts &facts)
{
    const Problem late{u"no-heartbeat"_s,
        InstallText::tr(
            "The platform has not answered a heartbeat in time%1.", "the last error in brackets, or nothing")
            .arg(lastErrorOf(facts)),
        InstallText::tr("Try again in a minute, or look for the reason."), {}, u"rensei-agent doctor"_s};
    const Instant after = facts.heardAfter.value_or(facts.now - std::chrono::seconds(90));
    const Instant heard
        = facts.stats ? facts.stats->registration.lastAcknowledgedAt.value_or(Instant::min()) : Instant::min();
    if (heard < after)
        return needed(late);
    const auto ago = std::chrono::duration_cast<std::chrono::seconds>(facts.now - heard);
    return satisfied(InstallText::tr("Answered %1 s ago.").arg(QLocale().toString(std::max<qint64>(0, ago.count()))));
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
        return satisfied(InstallText::tr("It is in the platform's list of hosts."));
    if (!hasNoRoute && !*facts.capacity)
        return needed(accountProblem(facts.capacity->error(), facts.serverUrl));
    if (hasNoRoute && !isVisible)
        return skipped(facts.hasUserKey
                ? InstallText::tr("This platform does not say which computers it lists.")
                : InstallText::tr("Nobody is signed in, so the platform's list cannot be asked for."));
    return needed(Problem{u"not-listed"_s, InstallText::tr("The platform does not list this computer yet."),
        InstallText::tr("Try again in a minute; if it stays so, look on the platform's page of hosts."),
        facts.serverUrl});
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
