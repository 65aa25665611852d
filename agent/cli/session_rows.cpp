#include "agent/cli/session_rows.h"

#include "agent/cli/cli_text.h"
#include "agent/language/text_width.h"
#include "agent/status/printable.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <array>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using control::SessionPayload;
using status::printable;

namespace {

struct SessionRowsText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::SessionRowsText)
};

} // namespace

static constexpr std::size_t columns = 7;
static constexpr std::array<bool, columns> isNumber{false, false, false, false, true, true, false};
static constexpr qsizetype maxIdentifierLength = 24;

bool hasEnded(const SessionPayload &session)
{
    return session.endedAt.has_value() || session.state == "ended"_L1;
}

// Others than these are shown as they came. Source: agent/platform/PROTOCOL.md, "Session status transitions"
QString statusWord(const QString &status)
{
    const QHash<QString, QString> known{{u"pending"_s, SessionRowsText::tr("pending", "status of a session")},
        {u"claimed"_s, SessionRowsText::tr("claimed", "status of a session")},
        {u"running"_s, SessionRowsText::tr("running", "status of a session")},
        {u"finalizing"_s, SessionRowsText::tr("finalizing", "status of a session")},
        {u"completed"_s, SessionRowsText::tr("completed", "status of a session")},
        {u"failed"_s, SessionRowsText::tr("failed", "status of a session")},
        {u"stopped"_s, SessionRowsText::tr("stopped", "status of a session")},
        {u"ended"_s, SessionRowsText::tr("ended", "status of a session")}};
    return known.value(status, printable(status));
}

QString statusText(const SessionPayload &session)
{
    if (session.stopping && !hasEnded(session))
        return SessionRowsText::tr("stopping", "status of a session");
    const QString text = session.status.isEmpty() ? session.state : session.status;
    return text.isEmpty() ? unknownText : statusWord(text);
}

static QString orUnknown(const QString &text)
{
    return text.isEmpty() ? unknownText : printable(text);
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
        return {SessionRowsText::tr("No sessions.")};
    QList<QStringList> rows{{SessionRowsText::tr("Identifier"), SessionRowsText::tr("Status"),
        SessionRowsText::tr("Work type"), SessionRowsText::tr("Started"), SessionRowsText::tr("Duration"),
        SessionRowsText::tr("Cost"), SessionRowsText::tr("Last activity")}};
    for (const SessionPayload &session : sessions)
        rows.append(cellsOf(session, now));
    std::array<qsizetype, columns> widths{};
    for (const QStringList &row : rows) {
        for (std::size_t i = 0; i < columns; ++i)
            widths.at(i) = std::max(widths.at(i), columnsOf(row.at(static_cast<qsizetype>(i))));
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (std::size_t i = 0; i < columns; ++i) {
            const QString &cell = row.at(static_cast<qsizetype>(i));
            cells.append(isNumber.at(i) ? leftPadded(cell, widths.at(i)) : padded(cell, widths.at(i)));
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
    QString line
        = u"%1  %2  %3"_s.arg(clockText(now), padded(identifierOf(session), 10), padded(statusText(session), 10));
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
