#include "agent/cli/verbs.h"

#include <algorithm>

namespace rensei::cli {

using namespace Qt::StringLiterals;

static const VerbOption platformOption{
    u"platform"_s, u"URL"_s, u"The platform's address; else that of the configuration."_s};
// Not for run, which is that agent.
static const VerbOption askedPlatformOption{u"platform"_s, u"URL"_s,
    u"The platform's address; else the running agent's, the active context's, or that of the configuration."_s};
static const VerbOption stateOption{u"state-dir"_s, u"DIR"_s, u"Where the agent keeps its state."_s};
static const VerbOption configOption{u"config"_s, u"FILE"_s, u"The configuration, daemon.yaml."_s};
static const VerbOption jsonOption{u"json"_s, {}, u"Answer in JSON."_s};

static VerbOption tokenOption(const QString &what)
{
    return {u"token-stdin"_s, {}, u"Read %1 from the first line of standard input."_s.arg(what)};
}

static Verb runVerb()
{
    return {u"run"_s, u"Register this computer and run the sessions that the platform gives it."_s,
        {platformOption, tokenOption(u"the registration token"_s), stateOption, configOption,
            {u"runner"_s, u"NAME"_s, u"The runner for every session; \"example\" plays made-up ones."_s},
            {u"port"_s, u"N"_s, u"The control API's port on 127.0.0.1; 0 takes any free one."_s},
            {u"service"_s, {}, u"Run for the system's manager of background programs, which starts it like this."_s},
            {u"service-name"_s, u"NAME"_s, u"The manager's name for it; dev.rensei.daemon without this."_s}},
        {}, false, {}, {u"run --runner example"_s, u"Play made-up sessions until you press Ctrl+C."_s}};
}

static Verb runSessionVerb()
{
    return {u"run-session"_s, u"Do one work item without a platform; its events go to standard output."_s,
        {{u"runner"_s, u"NAME"_s, u"The runner; else as for work of the platform."_s},
            {u"workspace"_s, u"DIR"_s,
                u"The folder to work in; else a new one, which is kept when there is something in it."_s},
            configOption},
        {}, false, {u"FILE"_s},
        {u"run-session work.json --runner example"_s, u"Play what a session with this work item looks like."_s}};
}

static Verb statusVerb()
{
    return {u"status"_s, u"Check the account, the agent, the platform and the capacity."_s,
        {jsonOption, {u"verbose"_s, {}, u"Tell also whom it is about, versions, uptime and the last heartbeat."_s},
            askedPlatformOption, stateOption, configOption, tokenOption(u"the user key"_s),
            {u"timeout"_s, u"S"_s, u"Give up after so many seconds, 10 at most."_s}},
        {}, false, {},
        {u"status --json || echo unhealthy"_s, u"For scripts: it ends with 0 only when all checks pass."_s}};
}

static Verb doctorVerb()
{
    return {u"doctor"_s, u"Check everything that this computer needs to take work, and fix what is wrong."_s,
        {jsonOption, {u"fix"_s, u"ID"_s, u"Do the fix of this check, then check it again."_s},
            {u"bundle"_s, u"FILE"_s,
                u"Save the report with versions, configuration and logs, without secrets, for whoever helps you."_s},
            {u"service-name"_s, u"NAME"_s, u"The manager's name for the service; dev.rensei.daemon without this."_s},
            askedPlatformOption, stateOption, configOption},
        {}, false, {}, {u"doctor --fix service-loaded"_s, u"Load the service, then see whether that helped."_s}};
}

static Verb sessionsVerb()
{
    return {u"sessions"_s,
        u"List the sessions of this computer's agent, or do something about one, wherever it runs."_s,
        {jsonOption,
            {u"follow"_s, {},
                u"With show, of a session on this computer: go on with what comes, until it has ended."_s},
            {u"watch"_s, {}, u"Keep the list up to date until stopped."_s},
            {u"all"_s, {}, u"Show the ones that have ended, too."_s},
            {u"again"_s, {}, u"With prompt: also when it has ended, and then runs again."_s}, stateOption,
            {u"platform"_s, u"URL"_s,
                u"Where sessions of other computers are looked for, as by status; those of this computer's agent are "
                "found whatever it is."_s},
            {u"token-stdin"_s, {}, u"Read the user key from standard input; this computer's own sessions need none."_s},
            configOption},
        {{u"show"_s, {u"ID"_s}, u"Show what one session does and did."_s},
            {u"stop"_s, {u"ID"_s}, u"Stop one: here by the agent, elsewhere by the platform."_s},
            {u"prompt"_s, {u"ID"_s, u"TEXT"_s}, u"Send one a message, by the platform."_s},
            {u"open"_s, {u"ID"_s}, u"Show its page on the platform in the browser."_s}},
        true, {}, {u"sessions show ENG-124 --follow"_s, u"Show what that session does, until it has ended."_s}};
}

static Verb projectsVerb()
{
    return {u"projects"_s, u"List the projects of your account."_s,
        {jsonOption, askedPlatformOption, tokenOption(u"the user key"_s), stateOption, configOption}, {}, false, {},
        {u"projects --json"_s, u"For scripts."_s}};
}

static Verb approvalsVerb()
{
    return {u"approvals"_s, u"List what sessions ask for, and allow or reject it."_s,
        {jsonOption, {u"watch"_s, {}, u"Show requests as they come and read decisions, until stopped."_s},
            {u"allow"_s, u"ID"_s, u"Allow this request, once."_s},
            {u"reject"_s, u"ID"_s, u"Reject this request, once."_s},
            {u"remember"_s, {}, u"Decide the same request likewise for the rest of its session."_s}, stateOption,
            configOption},
        {}, false, {}, {u"approvals --watch"_s, u"Decide on requests as they come."_s}};
}

static Verb pauseVerb()
{
    return {u"pause"_s, u"Let the agent take no more work, until resume."_s,
        {{u"sessions"_s, {}, u"Also let no further turn of a running session begin."_s}, stateOption, configOption}, {},
        false, {},
        {u"pause --sessions"_s, u"Take no more work, and let the sessions that run wait after their turn."_s}};
}

static Verb resumeVerb()
{
    return {u"resume"_s, u"Let the agent take work again, and paused sessions go on."_s, {stateOption, configOption},
        {}, false, {}, {u"resume"_s, u"Take work again."_s}};
}

static Verb drainVerb()
{
    return {u"drain"_s, u"Let the agent take no more work, and wait until its sessions have ended."_s,
        {{u"timeout"_s, u"S"_s, u"Wait so many seconds at most; else as long as it is configured to."_s}, stateOption,
            configOption},
        {}, false, {}, {u"drain --timeout 600"_s, u"Wait ten minutes at most. \"resume\" takes work again."_s}};
}

static Verb stopVerb()
{
    return {u"stop"_s, u"Let the sessions end, then end the agent; it stays stopped until it is started again."_s,
        {{u"timeout"_s, u"S"_s, u"End sessions that still run after so many seconds; else as it is configured."_s},
            stateOption, configOption},
        {}, false, {}, {u"stop --timeout 0"_s, u"End the sessions and the agent at once."_s}};
}

static Verb logsVerb()
{
    return {u"logs"_s, u"Show the agent's log, also while the agent does not run."_s,
        {{u"follow"_s, {}, u"Go on with what comes, until stopped."_s},
            {u"lines"_s, u"N"_s, u"Begin with so many of the last lines; 50 without this."_s},
            {u"level"_s, u"LEVEL"_s, u"Only this one and worse: debug, info, warning or error."_s}, jsonOption,
            stateOption, configOption},
        {}, false, {}, {u"logs --follow --level warning"_s, u"Show what goes wrong, as it happens."_s}};
}

static Verb capacityVerb()
{
    return {u"capacity"_s, u"Show how much work this computer takes, or change it."_s,
        {jsonOption, stateOption, configOption},
        {{u"get"_s, {}, u"Show it."_s},
            {u"set"_s, {u"KEY"_s, u"VALUE"_s},
                u"Change capacity.maxConcurrentSessions, or capacity.poolMaxDiskGb, where 0 is no limit."_s}},
        true, {},
        {u"capacity set capacity.maxConcurrentSessions 2"_s, u"Take two sessions at once; it counts at once."_s}};
}

static Verb configVerb()
{
    return {u"config"_s, u"Show the settings of the configuration, or change one; its comments are kept."_s,
        {jsonOption,
            {u"secret-stdin"_s, {},
                u"With set network.proxyPassword: read it from standard input, not from who types."_s},
            {u"file-store"_s, {}, u"With it: keep it in a file of the state folder that only you can read."_s},
            stateOption, configOption},
        {{u"get"_s, {}, u"Show them."_s},
            {u"set"_s, {u"KEY"_s, u"[VALUE]"_s},
                u"Change the one that \"help settings\" names so. network.proxyPassword has no VALUE: it is asked for."_s},
            {u"unset"_s, {u"KEY"_s}, u"Go back to the usual value."_s},
            {u"add"_s, {u"KEY"_s, u"ITEM"_s}, u"Put one more item into a list, such as enabledProjectIds."_s},
            {u"remove"_s, {u"KEY"_s, u"ITEM"_s}, u"Take an item out of it."_s}},
        true, {},
        {u"config set permissions careful"_s, u"Let agents ask before every command; a running agent is told."_s}};
}

static Verb consentsVerb()
{
    return {u"consents"_s, u"List what you decided about work of repositories and projects, or take it back."_s,
        {jsonOption, stateOption, configOption},
        {{u"list"_s, {}, u"List it."_s},
            {u"forget"_s, {u"SUBJECT"_s}, u"Ask about this repository or project again."_s}},
        true, {}, {u"consents --json"_s, u"For scripts."_s}};
}

static Verb runnersVerb()
{
    return {u"runners"_s, u"List the agents that can do sessions here, and how to get others."_s,
        {jsonOption,
            {u"check"_s, {}, u"Start each of them to see whether it is signed in; up to 30 s, no model is asked."_s},
            {u"prove"_s, {},
                u"With check: also have each one's model run a harmless command, to see whether it asks first; up to 2 min. Its provider may charge you for that."_s},
            stateOption, configOption},
        {}, false, {}, {u"runners --check"_s, u"Say which of them are ready for work."_s}};
}

static Verb workspacesVerb()
{
    return {u"workspaces"_s, u"Show what the working copies of sessions take on the disk, or free what can be freed."_s,
        {jsonOption, {u"dry-run"_s, {}, u"With prune: only say what would be removed."_s},
            {u"session"_s, u"ID"_s, u"With prune or discard: the working copy of this session."_s},
            {u"yes"_s, {}, u"With discard: do not ask."_s}, stateOption, configOption},
        {{u"prune"_s, {}, u"Remove those in which nothing would be lost."_s},
            {u"discard"_s, {}, u"Remove one whatever is in it, once its owner has said so."_s}},
        true, {}, {u"workspaces prune --dry-run"_s, u"Say what could be removed, and remove nothing."_s}};
}

static Verb authVerb()
{
    return {u"auth"_s, u"Keep the accounts that you work with, and this computer's registration token."_s,
        {{u"user"_s, {}, u"A person's user key."_s}, {u"host"_s, {}, u"The registration token of this computer."_s},
            {u"client-id"_s, u"ID"_s, u"An OAuth client, for a computer without a person."_s},
            tokenOption(u"the token or key"_s),
            {u"secret-stdin"_s, {}, u"Read the client's secret from the first line of standard input."_s},
            {u"project"_s, u"SLUG"_s, u"With add: the project that you work on in this context."_s},
            askedPlatformOption, jsonOption,
            {u"file-store"_s, {}, u"With add: keep it in a file of the state folder that only you can read."_s},
            {u"kind"_s, u"host|user"_s, u"The same as --host and --user."_s}, stateOption, configOption},
        {{u"add"_s, {u"[NAME]"_s}, u"Keep a key in a context of that name; typed, or from standard input."_s},
            {u"list"_s, {}, u"List the contexts, with a * at the active one, and where their keys are."_s},
            {u"remove"_s, {u"[NAME]"_s}, u"Remove a context and its key."_s},
            {u"switch"_s, {u"NAME"_s}, u"Make another context the active one."_s}},
        false, {}, {u"auth add --user work"_s, u"Ask for your user key, check it, and keep it as \"work\"."_s}};
}

static Verb completionVerb()
{
    return {u"completion"_s, u"Print what makes a shell complete this program's command line."_s, {},
        {{u"bash"_s, {}, u"For bash."_s}, {u"zsh"_s, {}, u"For zsh."_s}, {u"fish"_s, {}, u"For fish."_s},
            {u"powershell"_s, {}, u"For PowerShell."_s}},
        false, {},
        {u"completion bash > ~/.local/share/bash-completion/completions/rensei-agent"_s,
            u"Complete in every bash that is started from now on."_s}};
}

static Verb manPagesVerb()
{
    return {u"man-pages"_s, u"Write the manual pages of this program into a folder, for those who package it."_s, {},
        {}, false, {u"DIR"_s}, {u"man-pages /usr/local/share/man/man1"_s, u"Install them by hand."_s}};
}

static QList<VerbOption> installOptions()
{
    return {jsonOption, {u"dry-run"_s, {}, u"Only say what is done and what would be."_s},
        {u"yes"_s, {}, u"Ask nothing."_s}, tokenOption(u"the user key"_s), stateOption, configOption,
        {u"platform"_s, u"URL"_s, u"The platform's address; else that of the configuration."_s},
        {u"service-name"_s, u"NAME"_s, u"The name of the background program for the system; dev.rensei.daemon."_s},
        {u"ends-with-input"_s, {}, u"The end of standard input cancels."_s}};
}

static Verb installVerb(const QString &name, const QString &summary, const VerbExample &example)
{
    return {name, summary,
        installOptions()
            + QList<
                VerbOption>{{u"project"_s, u"SLUG"_s,
                                u"A project whose work is taken; once for each of several. Without it the usual one."_s,
                                true},
                {u"import"_s, {},
                    u"Take over the set-up of another host program, ~/.rensei or ~/.donmai, or the one at PATH."_s},
                {u"runner"_s, u"NAME"_s, u"The agent that does the work; else the recommended one."_s},
                {u"permissions"_s, u"NAME"_s, u"What it may do unasked: careful, workspace or autonomous."_s},
                {u"host-token-stdin"_s, {},
                    u"Read a registration token from the next line of standard input; then no key is made."_s},
                {u"before-login"_s, {}, u"Run while nobody is logged in, too, where the system can."_s},
                {u"file-store"_s, {}, u"Keep the token in a file that only you can read, not in the keychain."_s}},
        {}, false, {u"[PATH]"_s}, example};
}

static Verb uninstallVerb()
{
    return {u"uninstall"_s, u"Take back what install did: the background program, the key, the configuration."_s,
        installOptions()
            + QList<VerbOption>{{u"revoke-key"_s, {}, u"Revoke this computer's key on the platform, too."_s},
                {u"delete-data"_s, {}, u"Delete logs, sessions and working copies, too."_s}},
        {}, false, {}, {u"uninstall --yes --revoke-key"_s, u"Wait for running sessions, then leave nothing valid."_s}};
}

static Verb demoVerb()
{
    return {u"demo"_s, u"Run a platform and an agent to look at, with made-up sessions."_s,
        {{u"for"_s, u"SECONDS"_s, u"End after so long; else it goes on until stopped."_s},
            {u"sessions"_s, u"N"_s, u"End once so many sessions have ended."_s},
            {u"scenario"_s, u"NAME"_s, u"\"troubled\", the default, or \"calm\"."_s}},
        {}, false, {}, {u"demo --for 60"_s, u"Look at it for a minute."_s}};
}

const QList<Verb> &verbs()
{
    static const QList<Verb> all{
        runVerb(),
        runSessionVerb(),
        statusVerb(),
        doctorVerb(),
        sessionsVerb(),
        projectsVerb(),
        approvalsVerb(),
        pauseVerb(),
        resumeVerb(),
        drainVerb(),
        stopVerb(),
        logsVerb(),
        capacityVerb(),
        configVerb(),
        consentsVerb(),
        runnersVerb(),
        workspacesVerb(),
        installVerb(u"install"_s, u"Make this computer take work, now and after each login."_s,
            {u"install --project web-app"_s, u"Show what will be written, then do it."_s}),
        installVerb(u"repair"_s, u"Do again what install did and is not so any more; replace a refused key."_s,
            {u"repair"_s, u"What is as it should be is not done again."_s}),
        uninstallVerb(),
        authVerb(),
        demoVerb(),
        completionVerb(),
        manPagesVerb(),
        {u"example-runner"_s, u"Play one made-up session on standard input and output."_s, {}, {}, false, {},
            {u"example-runner"_s, u"What the agent starts for the runner \"example\"."_s}},
        {u"version"_s, u"Say which version this is."_s, {}, {}, false, {}, {u"version"_s}},
    };
    return all;
}

// A name without a verb of this build is left out, so that a verb that is added needs its line here only.
const QList<VerbGroup> &verbGroups()
{
    static const QList<VerbGroup> all = [] {
        QList<VerbGroup> groups{{u"host"_s, u"The agent on this computer."_s,
            {
                u"run"_s,
                u"install"_s,
                u"repair"_s,
                u"uninstall"_s,
                u"status"_s,
                u"doctor"_s,
                u"logs"_s,
                u"capacity"_s,
                u"config"_s,
                u"consents"_s,
                u"pause"_s,
                u"resume"_s,
                u"drain"_s,
                u"stop"_s,
            }}};
        for (VerbGroup &group : groups)
            group.verbs.removeIf([](const QString &verb) { return !findVerb(verb); });
        return groups;
    }();
    return all;
}

const VerbGroup *findGroup(const QString &name)
{
    const auto found = std::find_if(
        verbGroups().begin(), verbGroups().end(), [&name](const VerbGroup &group) { return group.name == name; });
    return found == verbGroups().end() ? nullptr : &*found;
}

const Verb *findVerb(const QString &name)
{
    const auto found
        = std::find_if(verbs().begin(), verbs().end(), [&name](const Verb &verb) { return verb.name == name; });
    return found == verbs().end() ? nullptr : &*found;
}

} // namespace rensei::cli
