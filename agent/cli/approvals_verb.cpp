#include "agent/cli/approvals_verb.h"

#include "agent/cli/agent_call.h"
#include "agent/cli/approval_text.h"
#include "agent/cli/approval_watch.h"
#include "agent/cli/target_options.h"
#include "agent/cli/terminal.h"
#include "agent/control/control_client.h"
#include "agent/example_runner/standard_input.h"
#include "agent/process/signal_source.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using control::ActionReply;
using control::ApprovalPayload;
using control::ControlResult;

namespace {

struct ApprovalsVerbText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::ApprovalsVerbText)
};

} // namespace

static int list(control::ControlClient &agent, bool asJson, Clock &clock)
{
    agent.approvals(&agent, [asJson, &clock](const ControlResult<QList<ApprovalPayload>> &approvals) {
        if (!approvals) {
            printError(explain(approvals.error()));
            return QCoreApplication::exit(exitCodeOf(approvals.error()));
        }
        QStringList lines;
        for (const ApprovalPayload &approval : *approvals)
            lines += approvalLines(approval, clock.utcNow());
        if (asJson)
            print(QString::fromUtf8(QJsonDocument(control::toJson(*approvals)).toJson()));
        else
            print(
                (lines.isEmpty() ? ApprovalsVerbText::tr("Nothing waits for a decision.") : lines.join(u'\n')) + u'\n');
        QCoreApplication::exit(ExitSuccess);
    });
    return QCoreApplication::exec();
}

static int decide(control::ControlClient &agent, const Invocation &invocation)
{
    const bool allow = invocation.isSet(u"allow"_s);
    const QString id = invocation.value(allow ? u"allow"_s : u"reject"_s);
    agent.decide(id, allow, invocation.isSet(u"remember"_s), &agent, [](const ControlResult<ActionReply> &reply) {
        if (!reply) {
            const bool isStale = reply.error().error.httpStatus == 410;
            printError(isStale ? ApprovalsVerbText::tr("This request is not open any more; nothing was changed.")
                               : explain(reply.error()));
            return QCoreApplication::exit(exitCodeOf(reply.error()));
        }
        print(reply->message + u'\n');
        QCoreApplication::exit(ExitSuccess);
    });
    return QCoreApplication::exec();
}

static int watch(control::ControlClient &agent, Clock &clock)
{
    const SignalSource signalSource;
    ApprovalWatch view(agent, clock, [](const QString &text) { print(text); });
    const auto input = example_runner::makeStandardInput();
    QObject::connect(input.get(), &example_runner::StandardInput::received, &view, &ApprovalWatch::read);
    QObject::connect(&view, &ApprovalWatch::lost, &view, [](const control::ControlFailure &failure) {
        printError(explain(failure));
        QCoreApplication::exit(exitCodeOf(failure));
    });
    const auto end = [] { QCoreApplication::exit(ExitSuccess); };
    // Nobody can type any more, so nobody is there.
    QObject::connect(input.get(), &example_runner::StandardInput::ended, &view, end);
    QObject::connect(&signalSource, &SignalSource::terminateRequested, &view, end);
    QObject::connect(&signalSource, &SignalSource::reloadRequested, &view, end);
    view.start();
    return QCoreApplication::exec();
}

int manageApprovals(const Invocation &invocation, Clock &clock)
{
    const auto isSet = [&invocation](const QString &option) { return invocation.isSet(option) ? 1 : 0; };
    const int decisions = isSet(u"allow"_s) + isSet(u"reject"_s);
    if (decisions + isSet(u"watch"_s) + isSet(u"json"_s) > 1)
        return usageError(ApprovalsVerbText::tr("--watch, --json, --allow and --reject do not go together."));
    if (invocation.isSet(u"remember"_s) && decisions == 0)
        return usageError(ApprovalsVerbText::tr("--remember goes with --allow or --reject."));
    const auto paths = resolveStatePaths(invocation);
    if (!paths) {
        printError(paths.error().text);
        return paths.error().code;
    }
    control::ControlClient agent(*paths, control::loopbackChannels(userAgent(), clock), clock);
    if (decisions > 0)
        return decide(agent, invocation);
    return invocation.isSet(u"watch"_s) ? watch(agent, clock) : list(agent, invocation.isSet(u"json"_s), clock);
}

} // namespace rensei::cli
