#include "agent/cli/sessions/sessions_entry.h"

#include "agent/cli/agent_call.h"
#include "agent/cli/session_follow.h"
#include "agent/cli/sessions/open_page.h"
#include "agent/cli/sessions/project_list.h"
#include "agent/cli/sessions/session_call.h"
#include "agent/cli/sessions_verb.h"
#include "agent/cli/target_options.h"
#include "agent/cli/terminal.h"
#include "agent/cli/user_key.h"
#include "agent/http/network_transport.h"
#include "agent/platform/account.h"
#include "agent/platform/endpoint.h"
#include "agent/status/printable.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace rensei::cli {

using namespace Qt::StringLiterals;

namespace {

struct SessionsVerbText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::SessionsVerbText)
};

} // namespace

namespace {

/// What a request to the platform needs, for as long as it takes.
struct PlatformCall {
    Target target;
    http::NetworkTransport platform;
    control::ControlClient agent;
    Result<void> trusted;
    status::FindKey findKey;

    PlatformCall(const Target &asked, const Invocation &invocation, Clock &clock)
        : target(asked)
        , platform(asked.platform, userAgent(), clock)
        , agent(asked.paths, control::loopbackChannels(userAgent(), clock), clock)
        , trusted(platform.setNetwork(asked.network))
        , findKey(findUserKey(invocation, asked, platform, clock))
    {
    }
};

} // namespace

/// Resolves the target and calls `act`, which ends the program by QCoreApplication::exit().
static int withPlatform(const Invocation &invocation, Clock &clock, const std::function<void(PlatformCall &)> &act)
{
    const auto target = resolveTargetOfAgent(invocation, clock);
    if (!target) {
        printError(target.error().text);
        return target.error().code;
    }
    PlatformCall call(*target, invocation, clock);
    if (!call.trusted) {
        printError(call.trusted.error().detail);
        return ExitUnavailable;
    }
    act(call);
    return QCoreApplication::exec();
}

static void finishCall(const SessionCall::Outcome &outcome)
{
    if (outcome.code == ExitSuccess)
        print(outcome.text + u'\n');
    else
        printError(outcome.text);
    QCoreApplication::exit(outcome.code);
}

static void showPage(const QString &address)
{
    if (!openInBrowser(address))
        printError(SessionsVerbText::tr("No browser could be started. The page is:"));
    print(address + u'\n');
    // Later: the program's event loop may not run yet.
    QMetaObject::invokeMethod(
        qApp, [] { QCoreApplication::exit(ExitSuccess); }, Qt::QueuedConnection);
}

static void openSession(SessionCall &session, const Target &target, const QString &name)
{
    const config::Context *account = target.account();
    const QString &first = target.platformText;
    if (!account || account->organisation.isEmpty() || account->project.isEmpty()) {
        printError(SessionsVerbText::tr(
            "The organisation and the project of %1 are not known here; this is the platform's first page.")
                       .arg(status::printable(name)));
        return showPage(first);
    }
    const QString site
        = first + u'/' + platform::segment(account->organisation) + u'/' + platform::segment(account->project);
    session.page(name, site, [](const SessionCall::Outcome &outcome) {
        if (outcome.code == ExitSuccess)
            showPage(outcome.text);
        else
            finishCall(outcome);
    });
}

static int callSession(const Invocation &invocation, Clock &clock)
{
    std::unique_ptr<SessionCall> session;
    return withPlatform(invocation, clock, [&](PlatformCall &call) {
        const config::Context *account = call.target.account();
        session = std::make_unique<SessionCall>(SessionCall::Parts{.agent = call.agent,
            .platform = call.platform,
            .findKey = call.findKey,
            .scope = {.slug = account ? account->project : QString()}});
        const QString name = invocation.operand(0);
        if (invocation.action == "stop"_L1)
            session->stop(name, finishCall);
        else if (invocation.action == "prompt"_L1)
            session->prompt(name, invocation.operand(1), invocation.isSet(u"again"_s), finishCall);
        else if (invocation.action == "open"_L1)
            openSession(*session, call.target, name);
        else
            session->show(name, invocation.isSet(u"json"_s), finishCall);
    });
}

/// Whether the agent on this computer has a session of that name, or cannot be asked about it.
static bool isLocal(const Invocation &invocation, Clock &clock)
{
    const auto paths = resolveStatePaths(invocation);
    if (!paths)
        return true;
    bool isHere = false;
    control::ControlClient agent(*paths, control::loopbackChannels(userAgent(), clock), clock);
    agent.sessions(true, &agent, [&](const control::ControlResult<QList<control::SessionPayload>> &sessions) {
        isHere = sessions && findSession(*sessions, invocation.operand());
        QCoreApplication::exit();
    });
    QCoreApplication::exec();
    return isHere;
}

int manageSessions(const Invocation &invocation, Clock &clock)
{
    if (invocation.action == "prompt"_L1 && invocation.operand(1).trimmed().isEmpty())
        return usageError(SessionsVerbText::tr("sessions prompt takes a message that is not empty."));
    if (invocation.action.isEmpty())
        return showSessions(invocation, clock);
    const bool isShow = invocation.action == "show"_L1;
    for (const QString &option : {u"watch"_s, u"all"_s}) {
        if (invocation.isSet(option) && !isShow)
            return usageError(SessionsVerbText::tr("--%1 goes with the list.").arg(option));
    }
    if (isShow && (invocation.isSet(u"watch"_s) || invocation.isSet(u"all"_s) || isLocal(invocation, clock)))
        return showSessions(invocation, clock);
    if (invocation.isSet(u"follow"_s))
        return usageError(SessionsVerbText::tr("--follow goes with show of a session on this computer."));
    return callSession(invocation, clock);
}

int listProjects(const Invocation &invocation, Clock &clock)
{
    return withPlatform(invocation, clock, [&](PlatformCall &call) {
        call.findKey(&call.agent, [&](const status::KeyAnswer &key) {
            if (!key.key) {
                printError(key.problem.isEmpty()
                        ? SessionsVerbText::tr("There is no user key. Add one with: rensei-agent auth add --user")
                        : key.problem);
                return QCoreApplication::exit(ExitUnavailable);
            }
            call.platform.send(platform::whoami(key.key), &call.agent, [&](const Result<http::Response> &reply) {
                if (!reply) {
                    printError(platformProblem(reply.error()));
                    return QCoreApplication::exit(ExitFailure);
                }
                const auto projects = platform::parseAccount(reply->body).projects;
                const config::Context *account = call.target.account();
                const QString active = account ? account->project : QString();
                print(invocation.isSet(u"json"_s)
                        ? QString::fromUtf8(QJsonDocument(projectsJson(projects, active)).toJson())
                        : projectTable(projects, active));
                QCoreApplication::exit(ExitSuccess);
            });
        });
    });
}

} // namespace rensei::cli
