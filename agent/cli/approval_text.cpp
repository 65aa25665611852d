#include "agent/cli/approval_text.h"

#include "agent/cli/cli_text.h"
#include "agent/status/printable.h"

#include <QCoreApplication>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using status::printable;

namespace {

struct ApprovalRequestText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::ApprovalRequestText)
};

} // namespace

QStringList approvalLines(const control::ApprovalPayload &approval, Instant now)
{
    const QString session = approval.issueIdentifier.isEmpty() ? approval.sessionId : approval.issueIdentifier;
    QStringList lines{
        u"%1  %2: %3"_s.arg(printable(session), printable(approval.operation), printable(approval.title))};
    const QStringList commandLines = approval.command.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : commandLines)
        lines.append(u"    $ "_s + printable(line));
    for (const QString &path : approval.paths)
        lines.append(u"    "_s + printable(path));
    if (!approval.reason.isEmpty())
        lines.append(u"    "_s + ApprovalRequestText::tr("asked because %1").arg(printable(approval.reason)));
    lines.append(u"    "_s + ApprovalRequestText::tr("rejected in %1").arg(durationText(approval.until - now)) + u"  "_s
        + printable(approval.id));
    return lines;
}

std::optional<TypedDecision> parseTypedDecision(const QString &line)
{
    const QStringList words = line.simplified().toLower().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > 2)
        return std::nullopt;
    const QString &verb = words.first();
    TypedDecision decision;
    if (verb == "allow"_L1 || verb == "a"_L1)
        decision.allow = true;
    else if (verb == "always"_L1 || verb == "al"_L1)
        decision = {.allow = true, .remember = true, .number = {}};
    else if (verb == "never"_L1 || verb == "n"_L1)
        decision.remember = true;
    else if (verb != "reject"_L1 && verb != "r"_L1)
        return std::nullopt;
    if (words.size() == 1)
        return decision;
    bool isNumber = false;
    const int number = words.at(1).toInt(&isNumber);
    if (!isNumber || number < 1)
        return std::nullopt;
    decision.number = number;
    return decision;
}

} // namespace rensei::cli
