#include "agent/cli/verbs.h"

#include <algorithm>

namespace rensei::cli {

using namespace Qt::StringLiterals;

static const VerbOption platformOption{
    u"platform"_s, u"URL"_s, u"The platform's address; else that of the configuration."_s};
// Not for run, which is that agent.
static const VerbOption askedPlatformOption{
    u"platform"_s, u"URL"_s, u"The platform's address; else the running agent's, else that of the configuration."_s};
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
            {u"port"_s, u"N"_s, u"The control API's port on 127.0.0.1; 0 takes any free one."_s}}};
}

static Verb runSessionVerb()
{
    return {u"run-session"_s, u"Do one work item without a platform; its events go to standard output."_s,
        {{u"runner"_s, u"NAME"_s, u"The runner; else as for work of the platform."_s},
            {u"workspace"_s, u"DIR"_s,
                u"The folder to work in; else a new one, which is kept when there is something in it."_s},
            configOption},
        {}, false, u"FILE"_s};
}

static Verb statusVerb()
{
    return {u"status"_s, u"Check the account, the agent, the platform and the capacity."_s,
        {jsonOption, askedPlatformOption, stateOption, configOption, tokenOption(u"the user key"_s),
            {u"timeout"_s, u"S"_s, u"Give up after so many seconds, 10 at most."_s}}};
}

static Verb sessionsVerb()
{
    return {u"sessions"_s, u"List the sessions of this computer's agent, or show what one does."_s,
        {jsonOption, {u"follow"_s, {}, u"With show: go on with what comes, until the session has ended."_s},
            {u"watch"_s, {}, u"Keep the list up to date until stopped."_s},
            {u"all"_s, {}, u"Show the ones that have ended, too."_s}, stateOption,
            {u"platform"_s, u"URL"_s, u"Taken as by status; the agent of the state folder answers, whatever it is."_s},
            {u"token-stdin"_s, {}, u"Taken as by status; this computer's own sessions need no key."_s}, configOption},
        {u"show"_s}, true, u"ID"_s};
}

static Verb approvalsVerb()
{
    return {u"approvals"_s, u"List what sessions ask for, and allow or reject it."_s,
        {jsonOption, {u"watch"_s, {}, u"Show requests as they come and read decisions, until stopped."_s},
            {u"allow"_s, u"ID"_s, u"Allow this request, once."_s},
            {u"reject"_s, u"ID"_s, u"Reject this request, once."_s},
            {u"remember"_s, {}, u"Decide the same request likewise for the rest of its session."_s}, stateOption,
            configOption}};
}

static Verb pauseVerb()
{
    return {u"pause"_s, u"Let the agent take no more work, until resume."_s,
        {{u"sessions"_s, {}, u"Also let no further turn of a running session begin."_s}, stateOption, configOption}};
}

static Verb workspacesVerb()
{
    return {u"workspaces"_s, u"Show what the working copies of sessions take on the disk, or free what can be freed."_s,
        {jsonOption, {u"dry-run"_s, {}, u"With prune: only say what would be removed."_s},
            {u"session"_s, u"ID"_s, u"With prune or discard: the working copy of this session."_s},
            {u"yes"_s, {}, u"With discard: do not ask."_s}, stateOption},
        {u"prune"_s, u"discard"_s}, true};
}

static Verb authVerb()
{
    return {u"auth"_s, u"Keep the keys and tokens that this computer uses, or see which there are."_s,
        {{u"kind"_s, u"host|user"_s, u"The registration token of this host, or a person's user key."_s},
            askedPlatformOption, tokenOption(u"the token or key"_s),
            {u"file-store"_s, {}, u"Keep it in a file of the state folder that only you can read."_s}, stateOption,
            configOption},
        {u"add"_s, u"list"_s, u"remove"_s}};
}

static Verb demoVerb()
{
    return {u"demo"_s, u"Run a platform and an agent to look at, with made-up sessions."_s,
        {{u"for"_s, u"SECONDS"_s, u"End after so long; else it goes on until stopped."_s},
            {u"sessions"_s, u"N"_s, u"End once so many sessions have ended."_s},
            {u"scenario"_s, u"NAME"_s, u"\"troubled\", the default, or \"calm\"."_s}}};
}

const QList<Verb> &verbs()
{
    static const QList<Verb> all{
        runVerb(),
        runSessionVerb(),
        statusVerb(),
        sessionsVerb(),
        approvalsVerb(),
        pauseVerb(),
        {u"resume"_s, u"Let the agent take work again, and paused sessions go on."_s, {stateOption, configOption}},
        {u"runners"_s, u"List the agents that can do sessions here, and how to get others."_s,
            {jsonOption,
                {u"check"_s, {},
                    u"Start each of them to see whether it is signed in; up to 30 s, no model is asked."_s},
                {u"prove"_s, {},
                    u"With check: also have each one's model run a harmless command, to see whether it asks first; up to 2 min. Its provider may charge you for that."_s},
                stateOption, configOption}},
        workspacesVerb(),
        authVerb(),
        demoVerb(),
        {u"example-runner"_s, u"Play one made-up session on standard input and output."_s},
        {u"version"_s, u"Say which version this is."_s},
    };
    return all;
}

const Verb *findVerb(const QString &name)
{
    const auto found
        = std::find_if(verbs().begin(), verbs().end(), [&name](const Verb &verb) { return verb.name == name; });
    return found == verbs().end() ? nullptr : &*found;
}

} // namespace rensei::cli
