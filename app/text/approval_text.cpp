#include "app/text/approval_text.h"

#include "app/text/session_text.h"
#include "app/text/time_text.h"

#include <algorithm>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QString ApprovalText::question(const control::ApprovalPayload &approval)
{
    const QString &operation = approval.operation;
    if (operation == "execute"_L1)
        return tr("Run a command?");
    if (operation == "read"_L1 || operation == "search"_L1)
        return tr("Read this?");
    if (operation == "edit"_L1)
        return tr("Change a file?");
    if (operation == "delete"_L1)
        return tr("Delete a file?");
    if (operation == "move"_L1)
        return tr("Move a file?");
    if (operation == "fetch"_L1)
        return tr("Load this from the network?");
    if (operation == "start"_L1)
        return tr("Begin this work?");
    if (operation == "switch_mode"_L1)
        return tr("Work in another mode, which may ask less?");
    return tr("Allow this?");
}

QString ApprovalText::subject(const control::ApprovalPayload &approval)
{
    if (!approval.command.isEmpty())
        return approval.command.trimmed();
    return approval.paths.isEmpty() ? approval.title : approval.paths.join(u'\n');
}

bool ApprovalText::isConsent(const control::ApprovalPayload &approval)
{
    return approval.operation == "start"_L1;
}

QString ApprovalText::answer(Approvals::Answer answer, bool isConsent)
{
    using Answer = Approvals::Answer;
    switch (answer) {
    case Answer::Reject:
        return isConsent ? tr("Not now") : tr("Reject");
    case Answer::RejectAlways:
        return tr("Never");
    case Answer::AllowAlways:
        return isConsent ? tr("Always") : tr("Allow for this session");
    case Answer::AllowOnce:
        return isConsent ? tr("Once") : tr("Allow once");
    }
    Q_UNREACHABLE();
}

QString ApprovalText::sessionName(const control::ApprovalPayload &approval)
{
    return approval.issueIdentifier.isEmpty() ? approval.sessionId : SessionText::told(approval.issueIdentifier);
}

QString ApprovalText::ages(const control::ApprovalPayload &approval, Instant now)
{
    return tr("asked %1 · rejected automatically in %2", "2 min ago, 13 min")
        .arg(TimeText::ago(approval.since, now), TimeText::span(std::max(approval.until - now, 0ms)));
}

QString ApprovalText::of(Approvals::Problem problem, const Error &error)
{
    switch (problem) {
    case Approvals::Problem::Closed:
        return tr("That question was not open any more, so your answer changed nothing. It was answered elsewhere, its "
                  "time was over, or its session has ended.");
    case Approvals::Problem::AgentUnreachable:
        return tr("Your answer did not arrive: the agent of this computer does not answer. Try again in a moment.");
    case Approvals::Problem::Unknown:
        return tr("It is not known whether your answer arrived: the agent of this computer does not answer. If the "
                  "question is still open once it does, answer it again.");
    case Approvals::Problem::Other:
        break;
    }
    if (!error.serverText.isEmpty())
        return tr("Your answer was not accepted: %1. Try again.", "what the agent says").arg(error.serverText);
    return tr("Your answer did not arrive: the agent answered %1. Try again.").arg(QString::number(error.httpStatus));
}

} // namespace rensei::app
