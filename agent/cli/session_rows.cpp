#include "agent/cli/session_rows.h"

#include "agent/cli/cli_text.h"
#include "agent/status/printable.h"

#include <algorithm>
#include <array>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using control::SessionPayload;
using status::printable;

static constexpr std::size_t columns = 7;
static constexpr std::array<bool, columns> isNumber{false, false, false, false, true, true, false};
static constexpr qsizetype maxIdentifierLength = 24;

bool hasEnded(const SessionPayload &session)
{
    return session.endedAt.has_value() || session.state == "ended"_L1;
}

QString statusText(const SessionPayload &session)
{
    if (session.stopping && !hasEnded(session))
        return u"stopping"_s;
    const QString text = session.status.isEmpty() ? session.state : session.status;
    return text.isEmpty() ? unknownText : printable(text);
}

static QString orUnknown(const QString &text)
{
    return text.isEmpty() ? unknownText : printable(text);
}

static QString elided(const QString &text, qsizetype maxLength)
{
    return text.size() <= maxLength ? text : text.first(maxLength - 1) + u'…';
}

static QString identifierOf(const SessionPayload &session)
{
    for (const QString &name : {session.issueIdentifier, session.sessionPublicId, session.sessionId}) {
        if (!name.isEmpty())
            return elided(printable(name), maxIdentifierLength);
    }
    return unknownText;
}

static std::optional<std::chrono::milliseconds> durationOf(const SessionPayload &session, Instant now)
{
    if (!session.startedAt || (hasEnded(session) && !session.endedAt))
        return std::nullopt;
    return session.endedAt.value_or(now) - *session.startedAt;
}

static QString activityOf(const SessionPayload &session)
{
    if (hasEnded(session) && !session.exitReason.isEmpty())
        return printable(session.exitReason);
    if (!session.lastActivity)
        return unknownText;
    const auto &activity = *session.lastActivity;
    return orUnknown(activity.summary.isEmpty() ? activity.type : activity.summary);
}

static QStringList cellsOf(const SessionPayload &session, Instant now)
{
    return {identifierOf(session), statusText(session), orUnknown(session.workType), timeText(session.startedAt, now),
        durationText(durationOf(session, now)), moneyText(session.costUsd), activityOf(session)};
}

QList<SessionPayload> sorted(QList<SessionPayload> sessions)
{
    std::stable_sort(sessions.begin(), sessions.end(), [](const SessionPayload &a, const SessionPayload &b) {
        if (hasEnded(a) != hasEnded(b))
            return hasEnded(b);
        const auto at
            = [](const SessionPayload &s) { return hasEnded(s) ? s.endedAt.value_or(s.acceptedAt) : s.acceptedAt; };
        return at(a) > at(b);
    });
    return sessions;
}

QStringList tableLines(const QList<SessionPayload> &sessions, Instant now, int width)
{
    if (sessions.isEmpty())
        return {u"No sessions."_s};
    QList<QStringList> rows{
        {u"Identifier"_s, u"Status"_s, u"Work type"_s, u"Started"_s, u"Duration"_s, u"Cost"_s, u"Last activity"_s}};
    for (const SessionPayload &session : sessions)
        rows.append(cellsOf(session, now));
    std::array<qsizetype, columns> widths{};
    for (const QStringList &row : rows) {
        for (std::size_t i = 0; i < columns; ++i)
            widths.at(i) = std::max(widths.at(i), row.at(static_cast<qsizetype>(i)).size());
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (std::size_t i = 0; i < columns; ++i) {
            const QString &cell = row.at(static_cast<qsizetype>(i));
            cells.append(isNumber.at(i) ? cell.rightJustified(widths.at(i)) : cell.leftJustified(widths.at(i)));
        }
        QString line = cells.join(u"  "_s);
        while (line.endsWith(u' '))
            line.chop(1);
        lines.append(width > 0 ? elided(line, width) : line);
    }
    return lines;
}

static QString changeLine(const SessionPayload &session, Instant now)
{
    QString line = u"%1  %2  %3"_s.arg(toDateTime(now).toLocalTime().toString(u"HH:mm:ss"_s),
        identifierOf(session).leftJustified(10), statusText(session).leftJustified(10));
    QStringList rest{orUnknown(session.workType)};
    if (hasEnded(session)) {
        rest += {durationText(durationOf(session, now)), moneyText(session.costUsd)};
        if (!session.exitReason.isEmpty())
            rest.append(printable(session.exitReason));
    } else if (!session.title.isEmpty()) {
        rest.append(printable(session.title));
    }
    return line + u"  "_s + rest.join(u"  "_s);
}

QStringList changeLines(const QList<SessionPayload> &before, const QList<SessionPayload> &after, Instant now)
{
    const auto statusBefore = [&before](const QString &id) -> QString {
        const auto found = std::find_if(
            before.begin(), before.end(), [&id](const SessionPayload &session) { return session.sessionId == id; });
        return found == before.end() ? QString() : statusText(*found);
    };
    QStringList lines;
    const QList<SessionPayload> newestFirst = sorted(after);
    for (auto session = newestFirst.crbegin(); session != newestFirst.crend(); ++session) {
        if (statusBefore(session->sessionId) != statusText(*session))
            lines.append(changeLine(*session, now));
    }
    return lines;
}

} // namespace rensei::cli
