#include "app/text/detail_text.h"

#include "agent/status/printable.h"
#include "app/model/sessions/session_facts.h"
#include "app/text/error_text.h"
#include "app/text/session_text.h"
#include "app/text/time_text.h"

#include <QLocale>

namespace rensei::app {

using namespace Qt::StringLiterals;
using control::SessionPayload;
using status::printable;

static QString withDots(QStringList parts)
{
    parts.removeIf([](const QString &part) { return part.isEmpty() || part == unknownText; });
    return parts.join(u" · "_s);
}

QString DetailText::heading(const SessionRow *row, const SessionPayload *local, const SessionFacts &facts)
{
    QString name = row ? row->session.identifier : QString();
    if (name.isEmpty() && local)
        name = local->issueIdentifier.isEmpty() ? local->sessionId : local->issueIdentifier;
    const QString title = local && !local->title.isEmpty() ? local->title : facts.title;
    const QString text = withDots({printable(name), printable(title)});
    return text.isEmpty() ? tr("Session without an issue") : text;
}

QString DetailText::waiting(const SessionPayload::Waiting &waiting, Instant now)
{
    const QString span = TimeText::span(now - waiting.since);
    const QString detail = printable(waiting.detail).trimmed();
    if (waiting.why == "thinking"_L1)
        return tr("thinking for %1", "3 min").arg(span);
    if (waiting.why == "tool"_L1)
        return detail.isEmpty() ? tr("a tool runs for %1", "3 min").arg(span)
                                : tr("runs %1 for %2", "a tool, 3 min").arg(detail, span);
    if (waiting.why == "approval"_L1)
        return tr("waits for your answer for %1", "3 min").arg(span);
    if (waiting.why == "message"_L1)
        return tr("waits for a message for %1", "3 min").arg(span);
    if (waiting.why == "limit"_L1)
        return waiting.until
            ? tr("waits for its provider's limit until %1", "14:30").arg(TimeText::when(waiting.until, now))
            : tr("waits for its provider's limit for %1", "3 min").arg(span);
    if (waiting.why == "paused"_L1)
        return tr("paused for %1", "3 min").arg(span);
    if (waiting.why == "stalled"_L1)
        return tr("stalled: nothing was heard for %1", "3 min").arg(span);
    return printable(waiting.why);
}

QString DetailText::state(const SessionRow *row, const SessionPayload *local, Instant now)
{
    const bool isLiveHere = local && local->state != "ended"_L1;
    QStringList parts;
    if (row && row->session.status == platform::PublicStatus::Queued && local && local->state == "running"_L1)
        parts.append(SessionText::working()); // the list is behind
    else if (row)
        parts.append(SessionText::progress(*row, now));
    else if (local)
        parts.append(printable(local->status.isEmpty() ? local->state : local->status));
    if (isLiveHere && local->waiting)
        parts.append(waiting(*local->waiting, now));
    if (isLiveHere && local->paused && !(local->waiting && local->waiting->why == "paused"_L1))
        parts.append(tr("pauses after this turn"));
    if (row)
        parts << SessionText::told(row->session.workType) << SessionText::told(row->session.provider);
    if (local)
        parts.append(tr("this computer", "where a session runs"));
    return withDots(parts);
}

QString DetailText::facts(const SessionRow *row, const SessionPayload *local, const SessionFacts &facts, Instant now)
{
    QStringList parts;
    const QString listed = row ? row->session.project : QString();
    const QString told = listed.isEmpty() ? facts.project : listed;
    parts.append(printable(local && !local->projectName.isEmpty() ? local->projectName : told));
    parts.append(facts.branch.isEmpty() ? facts.repository : facts.branch);
    if (const auto cost = row ? costOf(*row) : std::nullopt)
        parts.append(SessionText::money(cost));
    else if (const auto spent = facts.costUsd ? facts.costUsd : local ? local->costUsd : std::nullopt)
        parts.append(SessionText::money(platform::parseMoney(*spent)));
    if (facts.tokens)
        parts.append(tr("%1 tokens", "41,200").arg(QLocale().toString(*facts.tokens)));
    const auto startedAt = row && row->session.startedAt ? row->session.startedAt
        : local                                          ? local->startedAt
                                                         : std::nullopt;
    if (startedAt)
        parts.append(tr("started %1", "14:22").arg(TimeText::when(startedAt, now)));
    if (row && durationOf(*row, now))
        parts.append(TimeText::span(durationOf(*row, now)));
    if (local && local->state == "ended"_L1 && !local->exitReason.isEmpty())
        parts.append(printable(local->exitReason));
    return withDots(parts);
}

QString DetailText::trouble(const SessionDetail &detail)
{
    if (!detail.isInTrouble())
        return detail.hasGap() ? tr("Some entries are missing: they were removed to bound the size of the log.")
                               : QString();
    if (detail.state() == SessionDetail::State::Failing && detail.isLocal())
        return tr("The agent of this computer does not answer. It is tried again automatically.");
    if (detail.state() == SessionDetail::State::Failing && detail.error())
        return ErrorText::ofList(*detail.error());
    return {};
}

QString DetailText::emptyTimeline(const SessionDetail &detail)
{
    switch (detail.state()) {
    case SessionDetail::State::Off:
        return tr("Select a session to see what it does.");
    case SessionDetail::State::Loading:
        return tr("Reading what it did…");
    case SessionDetail::State::Following:
        return detail.isLocal() ? tr("It has not done anything yet.")
                                : tr("The platform has not told yet what it does.");
    case SessionDetail::State::Complete:
        return tr("Nothing was recorded of what it did.");
    case SessionDetail::State::Failing:
        return tr("What it did cannot be read now.");
    case SessionDetail::State::Unsupported:
        return tr("This platform does not tell what sessions on other computers do. Open it in the browser instead.");
    }
    Q_UNREACHABLE();
}

QString DetailText::of(SessionMessages::Problem problem, const QString &reason)
{
    using Problem = SessionMessages::Problem;
    switch (problem) {
    case Problem::NotTaken:
        return reason.isEmpty()
            ? tr("The message was not delivered, and the platform does not say why. It is kept here.")
            : tr("The message was not delivered: %1. It is kept here.").arg(printable(reason));
    case Problem::Unsupported:
        return tr("This platform takes no messages to sessions. The text is kept here, to be copied.");
    case Problem::NotAllowed:
        return tr("The message was not delivered: your key may not send messages. Ask for the right, or sign in with "
                  "another key. The text is kept here.");
    case Problem::OutOfReach:
        return tr(
            "The message may not have been delivered: the platform cannot be reached. It is kept here; sending it "
            "again delivers it once.");
    case Problem::Other:
        return tr("The message was not delivered: the platform did not accept it. The text is kept here; try again "
                  "later.");
    }
    Q_UNREACHABLE();
}

} // namespace rensei::app
