#include "app/model/sessions/session_cells.h"

#include "app/model/sessions/session_order.h"
#include "app/model/sessions/session_text.h"
#include "app/model/sessions/time_text.h"

namespace rensei::app {

using namespace Qt::StringLiterals;

SessionCells::SessionCells(const SessionRow &row, bool isStale, Instant now)
    : m_row(row)
    , m_isStale(isStale)
    , m_now(now)
{
}

QString SessionCells::title(int column)
{
    switch (column) {
    case Identifier:
        return tr("Identifier", "column of the sessions");
    case Status:
        return tr("Status", "column of the sessions");
    case WorkType:
        return tr("Work type", "column of the sessions");
    case Provider:
        return tr("Provider", "column of the sessions");
    case Started:
        return tr("Started", "column of the sessions");
    case Duration:
        return tr("Duration", "column of the sessions");
    case Cost:
        return tr("Cost", "column of the sessions");
    default:
        return {};
    }
}

QString SessionCells::spokenTitle(int column)
{
    return column == Health ? tr("Health", "column of the sessions") : title(column);
}

Qt::Alignment SessionCells::alignment(int column)
{
    return (column == Duration || column == Cost ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

QString SessionCells::text(int column) const
{
    switch (column) {
    case Identifier:
        return SessionText::told(m_row.session.identifier);
    case Status:
        return SessionText::progress(m_row, m_now);
    case WorkType:
        return SessionText::told(m_row.session.workType);
    case Provider:
        return SessionText::told(m_row.session.provider);
    case Started:
        return TimeText::when(m_row.session.startedAt, m_now);
    case Duration:
        return TimeText::span(durationOf(m_row, m_now));
    case Cost:
        return SessionText::money(m_row.session.cost);
    default:
        return {};
    }
}

QString SessionCells::spoken(int column) const
{
    if (column == Health || column == Identifier)
        return SessionText::spoken(m_row, m_isStale, m_now);
    if (text(column) == unknownText)
        return tr("not known", "a cell without a value");
    return column == Duration ? TimeText::spokenSpan(durationOf(m_row, m_now)) : QString();
}

QVariant SessionCells::sortValue(int column) const
{
    const platform::PublicSession &session = m_row.session;
    const auto orNothing = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    switch (column) {
    case Health:
        return SessionOrder{SortKey::Attention}.weight(m_row);
    case Identifier:
        return orNothing(session.identifier);
    case Status:
        return SessionText::status(session) == unknownText ? QVariant() : SessionOrder{SortKey::Status}.weight(m_row);
    case WorkType:
        return orNothing(session.workType);
    case Provider:
        return orNothing(session.provider);
    case Started:
        return session.startedAt ? QVariant::fromValue<qint64>(session.startedAt->time_since_epoch().count())
                                 : QVariant();
    case Duration: {
        const auto duration = durationOf(m_row, m_now);
        return duration ? QVariant::fromValue<qint64>(duration->count()) : QVariant();
    }
    case Cost:
        return session.cost ? QVariant(session.cost->millionths) : QVariant();
    default:
        return {};
    }
}

SessionCells::Columns SessionCells::changed(const SessionRow &before, const SessionRow &after)
{
    const platform::PublicSession &was = before.session;
    const platform::PublicSession &is = after.session;
    Columns out;
    out[Health] = was.health != is.health || before.isUnseen != after.isUnseen || was.status != is.status;
    out[Identifier] = was.identifier != is.identifier || before.isUnseen != after.isUnseen
        || (after.isUnseen && before.seenAt != after.seenAt);
    out[Status] = was.status != is.status || was.statusText != is.statusText || before.stop != after.stop;
    out[WorkType] = was.workType != is.workType;
    out[Provider] = was.provider != is.provider;
    out[Started] = was.startedAt != is.startedAt;
    out[Duration] = was.startedAt != is.startedAt || was.duration != is.duration || was.status != is.status;
    out[Cost] = was.cost != is.cost;
    // Their cells speak for the row.
    if (out[Health] || out[Identifier] || out[Status] || out[Duration])
        out[Health] = out[Identifier] = true;
    return out;
}

} // namespace rensei::app
