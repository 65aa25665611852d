#include "agent/cli/verbs.h"

#include "agent/cli/table/common_options.h"
#include "agent/cli/table/setup_verbs.h"
#include "agent/config/setting_variables.h"
#include "agent/control/action_payload.h"

#include <QCoreApplication>

#include <algorithm>

namespace rensei::cli {

using namespace Qt::StringLiterals;

namespace {

/// Its texts are those of VerbText, which translates them.
struct VerbTable : CommonOptions {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::VerbText)

public:
    static constexpr const char *host = QT_TR_NOOP("The agent on this computer.");
    static Verb runVerb()
    {
        return {u"run"_s, QT_TR_NOOP("Register this computer and run the sessions that the platform gives it."),
            {platformOption, tokenOption, stateOption, configOption,
                {u"runner"_s, u"NAME"_s, QT_TR_NOOP("The runner for every session; \"example\" plays made-up ones.")},
                {u"port"_s, u"N"_s, QT_TR_NOOP("The control API's port on 127.0.0.1; 0 takes any free one.")},
                {u"service"_s, {},
                    QT_TR_NOOP("Run for the system's manager of background programs, which starts it like this.")},
                {u"service-name"_s, u"NAME"_s,
                    QT_TR_NOOP("The manager's name for it; dev.rensei.daemon without this.")}},
            {}, false, {}, {u"run --runner example"_s, QT_TR_NOOP("Play made-up sessions until you press Ctrl+C.")},
            true};
    }

    static Verb runSessionVerb()
    {
        return {u"run-session"_s, QT_TR_NOOP("Do one work item without a platform; its events go to standard output."),
            {{u"runner"_s, u"NAME"_s, QT_TR_NOOP("The runner; else as for work of the platform.")},
                {u"workspace"_s, u"DIR"_s,
                    QT_TR_NOOP("The folder to work in; else a new one, which is kept when there is something in it.")},
                configOption},
            {}, false, {u"FILE"_s},
            {u"run-session work.json --runner example"_s,
                QT_TR_NOOP("Play what a session with this work item looks like.")},
            true};
    }

    static Verb statusVerb()
    {
        return {u"status"_s, QT_TR_NOOP("Check the account, the agent, the platform and the capacity."),
            {jsonOption,
                {u"verbose"_s, {}, QT_TR_NOOP("Tell also whom it is about, versions, uptime and the last heartbeat.")},
                askedPlatformOption, stateOption, configOption, userKeyOption,
                {u"timeout"_s, u"S"_s, QT_TR_NOOP("Give up after so many seconds, 10 at most.")}},
            {}, false, {},
            {u"status --json || echo unhealthy"_s,
                QT_TR_NOOP("For scripts: it ends with 0 only when all checks pass.")}};
    }

    static Verb doctorVerb()
    {
        return {u"doctor"_s,
            QT_TR_NOOP("Check everything that this computer needs to take work, and fix what is wrong."),
            {jsonOption, {u"fix"_s, u"ID"_s, QT_TR_NOOP("Do the fix of this check, then check it again.")},
                {u"bundle"_s, u"FILE"_s,
                    QT_TR_NOOP("Save the report with versions, configuration and logs, without secrets, for whoever "
                               "helps you.")},
                {u"service-name"_s, u"NAME"_s,
                    QT_TR_NOOP("The manager's name for the service; dev.rensei.daemon without this.")},
                askedPlatformOption, stateOption, configOption},
            {}, false, {},
            {u"doctor --fix service-loaded"_s, QT_TR_NOOP("Load the service, then see whether that helped.")}};
    }

    static Verb sessionsVerb()
    {
        return {u"sessions"_s,
            QT_TR_NOOP("List the sessions of this computer's agent, or do something about one, wherever it runs."),
            {jsonOption,
                {u"follow"_s, {},
                    QT_TR_NOOP("With show, of a session on this computer: go on with what comes, until it has ended.")},
                {u"watch"_s, {}, QT_TR_NOOP("Keep the list up to date until stopped.")},
                {u"all"_s, {}, QT_TR_NOOP("Show the ones that have ended, too.")},
                {u"again"_s, {}, QT_TR_NOOP("With prompt: also when it has ended, and then runs again.")}, stateOption,
                {u"platform"_s, u"URL"_s,
                    QT_TR_NOOP("Where sessions of other computers are looked for, as by status; those of this "
                               "computer's agent are "
                               "found whatever it is.")},
                {u"token-stdin"_s, {},
                    QT_TR_NOOP("Read the user key from standard input; this computer's own sessions need none.")},
                configOption},
            {{u"show"_s, {u"ID"_s}, QT_TR_NOOP("Show what one session does and did.")},
                {u"stop"_s, {u"ID"_s}, QT_TR_NOOP("Stop one: here by the agent, elsewhere by the platform.")},
                {u"prompt"_s, {u"ID"_s, u"TEXT"_s}, QT_TR_NOOP("Send one a message, by the platform.")},
                {u"open"_s, {u"ID"_s}, QT_TR_NOOP("Show its page on the platform in the browser.")}},
            true, {},
            {u"sessions show ENG-124 --follow"_s, QT_TR_NOOP("Show what that session does, until it has ended.")}};
    }

    static Verb projectsVerb()
    {
        return {u"projects"_s, QT_TR_NOOP("List the projects of your account."),
            {jsonOption, askedPlatformOption, userKeyOption, stateOption, configOption}, {}, false, {},
            {u"projects --json"_s, QT_TR_NOOP("For scripts.")}};
    }

    static Verb approvalsVerb()
    {
        return {u"approvals"_s, QT_TR_NOOP("List what sessions ask for, and allow or reject it."),
            {jsonOption, {u"watch"_s, {}, QT_TR_NOOP("Show requests as they come and read decisions, until stopped.")},
                {u"allow"_s, u"ID"_s, QT_TR_NOOP("Allow this request, once.")},
                {u"reject"_s, u"ID"_s, QT_TR_NOOP("Reject this request, once.")},
                {u"remember"_s, {}, QT_TR_NOOP("Decide the same request likewise for the rest of its session.")},
                stateOption, configOption},
            {}, false, {}, {u"approvals --watch"_s, QT_TR_NOOP("Decide on requests as they come.")}};
    }

    static Verb pauseVerb()
    {
        return {u"pause"_s, QT_TR_NOOP("Let the agent take no more work, until resume."),
            {{u"sessions"_s, {}, QT_TR_NOOP("Also let no further turn of a running session begin.")}, stateOption,
                configOption},
            {}, false, {},
            {u"pause --sessions"_s,
                QT_TR_NOOP("Take no more work, and let the sessions that run wait after their turn.")}};
    }

    static Verb resumeVerb()
    {
        return {u"resume"_s, QT_TR_NOOP("Let the agent take work again, and paused sessions go on."),
            {stateOption, configOption}, {}, false, {}, {u"resume"_s, QT_TR_NOOP("Take work again.")}};
    }

    static Verb drainVerb()
    {
        return {u"drain"_s, QT_TR_NOOP("Let the agent take no more work, and wait until its sessions have ended."),
            {{u"timeout"_s, u"S"_s, QT_TR_NOOP("Wait so many seconds at most; else as long as it is configured to.")},
                stateOption, configOption},
            {}, false, {},
            {u"drain --timeout 600"_s, QT_TR_NOOP("Wait ten minutes at most. \"resume\" takes work again.")}};
    }

    static Verb stopVerb()
    {
        return {u"stop"_s,
            QT_TR_NOOP("Let the sessions end, then end the agent; it stays stopped until it is started again."),
            {{u"timeout"_s, u"S"_s,
                 QT_TR_NOOP("End sessions that still run after so many seconds; else as it is configured.")},
                stateOption, configOption},
            {}, false, {}, {u"stop --timeout 0"_s, QT_TR_NOOP("End the sessions and the agent at once.")}};
    }

    static Verb logsVerb()
    {
        return {u"logs"_s, QT_TR_NOOP("Show the agent's log, also while the agent does not run."),
            {{u"follow"_s, {}, QT_TR_NOOP("Go on with what comes, until stopped.")},
                {u"lines"_s, u"N"_s, QT_TR_NOOP("Begin with so many of the last lines; 50 without this.")},
                {u"level"_s, u"LEVEL"_s, QT_TR_NOOP("Only this one and worse: debug, info, warning or error."), false,
                    {u"debug"_s, u"info"_s, u"warning"_s, u"error"_s}},
                jsonOption, stateOption, configOption},
            {}, false, {}, {u"logs --follow --level warning"_s, QT_TR_NOOP("Show what goes wrong, as it happens.")}};
    }

    static Verb capacityVerb()
    {
        return {u"capacity"_s, QT_TR_NOOP("Show how much work this computer takes, or change it."),
            {jsonOption, stateOption, configOption},
            {{u"get"_s, {}, QT_TR_NOOP("Show it.")},
                {u"set"_s, {u"KEY"_s, u"VALUE"_s},
                    QT_TR_NOOP(
                        "Change capacity.maxConcurrentSessions, or capacity.poolMaxDiskGb, where 0 is no limit."),
                    {control::maxSessionsKey, control::poolMaxDiskKey}}},
            true, {},
            {u"capacity set capacity.maxConcurrentSessions 2"_s,
                QT_TR_NOOP("Take two sessions at once; it counts at once.")}};
    }

    static QStringList settingKeys()
    {
        QStringList keys;
        for (const config::Setting &setting : config::settings())
            keys.append(setting.key);
        return keys;
    }

    static QStringList listKeys()
    {
        QStringList keys;
        for (const config::Setting &setting : config::settings()) {
            if (setting.kind == config::Setting::Kind::List)
                keys.append(setting.key);
        }
        return keys;
    }

    static Verb configVerb()
    {
        return {u"config"_s,
            QT_TR_NOOP("Show the settings of the configuration, or change one; its comments are kept."),
            {jsonOption,
                {u"secret-stdin"_s, {},
                    QT_TR_NOOP("With set network.proxyPassword: read it from standard input, not from who types.")},
                {u"file-store"_s, {},
                    QT_TR_NOOP("With it: keep it in a file of the state folder that only you can read.")},
                stateOption, configOption},
            {{u"get"_s, {}, QT_TR_NOOP("Show them.")},
                {u"set"_s, {u"KEY"_s, u"[VALUE]"_s},
                    QT_TR_NOOP("Change the one that \"help settings\" names so. network.proxyPassword has no VALUE: "
                               "it is asked for."),
                    settingKeys() + QStringList{u"network.proxyPassword"_s}},
                {u"unset"_s, {u"KEY"_s}, QT_TR_NOOP("Go back to the usual value."),
                    settingKeys() + QStringList{u"network.proxyPassword"_s}},
                {u"add"_s, {u"KEY"_s, u"ITEM"_s},
                    QT_TR_NOOP("Put one more item into a list, such as enabledProjectIds."), listKeys()},
                {u"remove"_s, {u"KEY"_s, u"ITEM"_s}, QT_TR_NOOP("Take an item out of it."), listKeys()}},
            true, {},
            {u"config set permissions careful"_s,
                QT_TR_NOOP("Let agents ask before every command; a running agent is told.")}};
    }

    static Verb consentsVerb()
    {
        return {u"consents"_s,
            QT_TR_NOOP("List what you decided about work of repositories and projects, or take it back."),
            {jsonOption, stateOption, configOption},
            {{u"list"_s, {}, QT_TR_NOOP("List it.")},
                {u"forget"_s, {u"SUBJECT"_s}, QT_TR_NOOP("Ask about this repository or project again.")}},
            true, {}, {u"consents --json"_s, QT_TR_NOOP("For scripts.")}};
    }

    static Verb runnersVerb()
    {
        return {u"runners"_s, QT_TR_NOOP("List the agents that can do sessions here, and how to get others."),
            {jsonOption,
                {u"check"_s, {},
                    QT_TR_NOOP("Start each of them to see whether it is signed in; up to 30 s, no model is asked.")},
                {u"prove"_s, {},
                    QT_TR_NOOP("With check: also have each one's model run a harmless command, to see whether it asks "
                               "first; up to 2 min. Its provider may charge you for that.")},
                stateOption, configOption},
            {}, false, {}, {u"runners --check"_s, QT_TR_NOOP("Say which of them are ready for work.")}};
    }

    static Verb workspacesVerb()
    {
        return {u"workspaces"_s,
            QT_TR_NOOP("Show what the working copies of sessions take on the disk, or free what can be freed."),
            {jsonOption, {u"dry-run"_s, {}, QT_TR_NOOP("With prune: only say what would be removed.")},
                {u"session"_s, u"ID"_s, QT_TR_NOOP("With prune or discard: the working copy of this session.")},
                {u"yes"_s, {}, QT_TR_NOOP("With discard: do not ask.")}, stateOption, configOption},
            {{u"prune"_s, {}, QT_TR_NOOP("Remove those in which nothing would be lost.")},
                {u"discard"_s, {}, QT_TR_NOOP("Remove one whatever is in it, once its owner has said so.")}},
            true, {}, {u"workspaces prune --dry-run"_s, QT_TR_NOOP("Say what could be removed, and remove nothing.")}};
    }

    static QList<Verb> all()
    {
        return {
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
        };
    }
};

} // namespace

const QList<Verb> &verbs()
{
    static const QList<Verb> all = VerbTable::all() + setupVerbs();
    return all;
}

// A name without a verb of this build is left out, so that a verb that is added needs its line here only.
const QList<VerbGroup> &verbGroups()
{
    static const QList<VerbGroup> all = [] {
        QList<VerbGroup> groups{{u"host"_s, VerbTable::host,
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
