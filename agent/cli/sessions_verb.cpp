#include "agent/cli/sessions_verb.h"

#include "agent/cli/agent_call.h"
#include "agent/cli/session_follow.h"
#include "agent/cli/session_rows.h"
#include "agent/cli/session_watch_view.h"
#include "agent/cli/target_options.h"
#include "agent/cli/terminal.h"
#include "agent/control/control_client.h"
#include "agent/http/server_url.h"
#include "agent/process/signal_source.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using control::ControlResult;
using control::SessionPayload;

namespace {

struct SessionsListText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::SessionsListText)
};

} // namespace

static int list(control::ControlClient &agent, const Invocation &invocation, Clock &clock)
{
    const bool asJson = invocation.isSet(u"json"_s);
    const auto show = [asJson, &clock](const ControlResult<QList<SessionPayload>> &sessions) {
        if (!sessions) {
            printError(explain(sessions.error()));
            return QCoreApplication::exit(exitCodeOf(sessions.error()));
        }
        const auto ordered = sorted(*sessions);
        if (asJson)
            print(QString::fromUtf8(QJsonDocument(control::toJson(ordered)).toJson()));
        else
            print(tableLines(ordered, clock.utcNow()).join(u'\n') + u'\n');
        QCoreApplication::exit(ExitSuccess);
    };
    agent.sessions(invocation.isSet(u"all"_s), &agent, show);
    return QCoreApplication::exec();
}

static int watch(control::ControlClient &agent, const Invocation &invocation, Clock &clock)
{
    const SignalSource signalSource;
    SessionWatchView view(agent.link(), clock, {.redraws = isTerminal(), .showsEnded = invocation.isSet(u"all"_s)});
    bool wasLoaded = false;
    QObject::connect(&view, &SessionWatchView::changed, &view, [&wasLoaded] { wasLoaded = true; });
    QObject::connect(&view, &SessionWatchView::lost, &view, [&wasLoaded](const control::ControlFailure &failure) {
        if (wasLoaded)
            return;
        printError(explain(failure));
        QCoreApplication::exit(exitCodeOf(failure));
    });
    const auto end = [&view] {
        view.stop();
        QCoreApplication::exit(ExitSuccess);
    };
    QObject::connect(&signalSource, &SignalSource::terminateRequested, &view, end);
    QObject::connect(&signalSource, &SignalSource::reloadRequested, &view, end);
    view.start();
    return QCoreApplication::exec();
}

static int show(control::ControlClient &agent, const Invocation &invocation, Clock &clock)
{
    const SignalSource signalSource;
    SessionFollow view(agent, clock,
        {.follows = invocation.isSet(u"follow"_s),
            .asJson = invocation.isSet(u"json"_s),
            .write = print,
            .writeError = printError});
    QObject::connect(&view, &SessionFollow::finished, &view, [](int code) { QCoreApplication::exit(code); });
    const auto end = [] { QCoreApplication::exit(ExitSuccess); };
    QObject::connect(&signalSource, &SignalSource::terminateRequested, &view, end);
    QObject::connect(&signalSource, &SignalSource::reloadRequested, &view, end);
    view.start(invocation.operand());
    return QCoreApplication::exec();
}

int showSessions(const Invocation &invocation, Clock &clock)
{
    if (invocation.isSet(u"watch"_s) && invocation.isSet(u"json"_s))
        return usageError(SessionsListText::tr("--watch and --json do not go together."));
    const bool showsOne = invocation.action == "show"_L1;
    if (showsOne && (invocation.isSet(u"watch"_s) || invocation.isSet(u"all"_s)))
        return usageError(SessionsListText::tr("--watch and --all do not go with show; it has --follow."));
    if (!showsOne && invocation.isSet(u"follow"_s))
        return usageError(SessionsListText::tr("--follow goes with show ID; the list has --watch."));
    if (const auto serverUrl = http::parseServerUrl(invocation.value(u"platform"_s));
        invocation.isSet(u"platform"_s) && !serverUrl) {
        printError(serverUrl.error().detail);
        return ExitUsage;
    }
    const auto paths = resolveStatePaths(invocation);
    if (!paths) {
        printError(paths.error().text);
        return paths.error().code;
    }
    control::ControlClient agent(*paths, control::loopbackChannels(userAgent(), clock), clock);
    if (showsOne)
        return show(agent, invocation, clock);
    return invocation.isSet(u"watch"_s) ? watch(agent, invocation, clock) : list(agent, invocation, clock);
}

} // namespace rensei::cli
