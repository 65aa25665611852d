#include "app/text/session_columns.h"

#include "app/model/sessions/session_facts.h"
#include "app/model/sessions/session_health.h"
#include "app/text/session_text.h"
#include "app/text/session_tips.h"
#include "app/text/time_text.h"

#include <QCoreApplication>

#include <array>

namespace rensei::app {

namespace {

using Cell = const SessionCell &;
using Row = const SessionRow &;

/// Titles, and what is spoken for cells.
class SessionCells {
    Q_DECLARE_TR_FUNCTIONS(rensei::app::SessionCells)

public:
    static QString noTitle() { return {}; }
    static QString health() { return tr("Health", "column of the sessions"); }
    static QString identifier() { return tr("Identifier", "column of the sessions"); }
    static QString project() { return tr("Project", "column of the sessions"); }
    static QString status() { return tr("Status", "column of the sessions"); }
    static QString workType() { return tr("Work type", "column of the sessions"); }
    static QString provider() { return tr("Provider", "column of the sessions"); }
    static QString started() { return tr("Started", "column of the sessions"); }
    static QString duration() { return tr("Duration", "column of the sessions"); }
    static QString cost() { return tr("Cost", "column of the sessions"); }
    static QString unknown() { return tr("not known", "a cell without a value"); }
};

QString noText(Cell)
{
    return {};
}
QString identifierText(Cell cell)
{
    return SessionText::told(cell.row.session.identifier);
}
QString projectText(Cell cell)
{
    return SessionText::told(projectOf(cell.row));
}
QString statusText(Cell cell)
{
    return SessionText::listed(cell.row, cell.now);
}
QString workTypeText(Cell cell)
{
    return SessionText::told(cell.row.session.workType);
}
QString providerText(Cell cell)
{
    return SessionText::told(cell.row.session.provider);
}
QString startedText(Cell cell)
{
    return TimeText::when(cell.row.session.startedAt, cell.now);
}
QString durationText(Cell cell)
{
    return TimeText::span(durationOf(cell.row, cell.now));
}
QString costText(Cell cell)
{
    return SessionText::money(costOf(cell.row));
}

QString spokenRow(Cell cell)
{
    return SessionText::spoken(cell.row, cell.isStale, cell.now);
}

QString spokenDuration(Cell cell)
{
    const auto duration = durationOf(cell.row, cell.now);
    return duration ? TimeText::spokenSpan(duration) : SessionCells::unknown();
}

/// Only a missing value sounds different from its text.
template <SessionColumn::Text text>
QString spokenText(Cell cell)
{
    return text(cell) == unknownText ? SessionCells::unknown() : QString();
}

template <SortKey key>
QVariant weight(Cell cell)
{
    return SessionOrder{key}.weight(gistOf(cell.row));
}

QVariant statusValue(Cell cell)
{
    return SessionText::status(cell.row.session) == unknownText ? QVariant() : weight<SortKey::Status>(cell);
}

template <QString platform::PublicSession::*member>
QVariant textValue(Cell cell)
{
    const QString &text = cell.row.session.*member;
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant projectValue(Cell cell)
{
    const QString &project = projectOf(cell.row);
    return project.isEmpty() ? QVariant() : QVariant(project);
}

QVariant startedValue(Cell cell)
{
    const auto &started = cell.row.session.startedAt;
    return started ? QVariant::fromValue<qint64>(started->time_since_epoch().count()) : QVariant();
}

QVariant durationValue(Cell cell)
{
    const auto duration = durationOf(cell.row, cell.now);
    return duration ? QVariant::fromValue<qint64>(duration->count()) : QVariant();
}

QVariant costValue(Cell cell)
{
    const auto cost = costOf(cell.row);
    return cost ? QVariant(cost->millionths) : QVariant();
}

template <auto platform::PublicSession::*...members>
bool differ(Row before, Row after)
{
    return ((before.session.*members != after.session.*members) || ...);
}

using Session = platform::PublicSession;

bool healthDiffers(Row before, Row after)
{
    return differ<&Session::health, &Session::status>(before, after) || before.isUnseen != after.isUnseen
        || before.ghostSince != after.ghostSince;
}

bool identifierDiffers(Row before, Row after)
{
    return differ<&Session::identifier>(before, after) || before.isUnseen != after.isUnseen
        || (after.isUnseen && before.seenAt != after.seenAt);
}

bool statusDiffers(Row before, Row after)
{
    return differ<&Session::status, &Session::statusText>(before, after) || before.stop != after.stop
        || isAsking(before) != isAsking(after);
}

bool costDiffers(Row before, Row after)
{
    return costOf(before) != costOf(after);
}

bool projectDiffers(Row before, Row after)
{
    return projectOf(before) != projectOf(after);
}

// In the order: id, sort key, alignment, width, isStretching, isInSpokenRow, speaksForRow, title, spoken title, text,
// tip, spoken, sort value, differs.
constexpr std::array<SessionColumn, SessionColumn::ColumnCount> columns{{
    {SessionColumn::Health, SortKey::Attention, Qt::AlignLeft, 4, false, true, true, SessionCells::noTitle,
        SessionCells::health, noText, SessionTips::health, spokenRow, weight<SortKey::Attention>, healthDiffers},
    {SessionColumn::Identifier, SortKey::Identifier, Qt::AlignLeft, 17, true, true, true, SessionCells::identifier,
        SessionCells::identifier, identifierText, SessionTips::identifier, spokenRow, textValue<&Session::identifier>,
        identifierDiffers},
    {SessionColumn::Project, SortKey::Project, Qt::AlignLeft, 16, true, false, false, SessionCells::project,
        SessionCells::project, projectText, SessionTips::project, spokenText<projectText>, projectValue,
        projectDiffers},
    {SessionColumn::Status, SortKey::Status, Qt::AlignLeft, 22, true, true, false, SessionCells::status,
        SessionCells::status, statusText, SessionTips::status, spokenText<statusText>, statusValue, statusDiffers},
    {SessionColumn::WorkType, SortKey::WorkType, Qt::AlignLeft, 21, true, false, false, SessionCells::workType,
        SessionCells::workType, workTypeText, SessionTips::same<workTypeText>, spokenText<workTypeText>,
        textValue<&Session::workType>, differ<&Session::workType>},
    {SessionColumn::Provider, SortKey::Provider, Qt::AlignLeft, 14, true, false, false, SessionCells::provider,
        SessionCells::provider, providerText, SessionTips::same<providerText>, spokenText<providerText>,
        textValue<&Session::provider>, differ<&Session::provider>},
    {SessionColumn::Started, SortKey::Started, Qt::AlignLeft, 15, false, false, false, SessionCells::started,
        SessionCells::started, startedText, SessionTips::started, spokenText<startedText>, startedValue,
        differ<&Session::startedAt>},
    {SessionColumn::Duration, SortKey::Duration, Qt::AlignRight, 13, false, true, false, SessionCells::duration,
        SessionCells::duration, durationText, SessionTips::duration, spokenDuration, durationValue,
        differ<&Session::startedAt, &Session::duration, &Session::status>},
    {SessionColumn::Cost, SortKey::Cost, Qt::AlignRight, 13, false, false, false, SessionCells::cost,
        SessionCells::cost, costText, SessionTips::cost, spokenText<costText>, costValue, costDiffers},
}};

} // namespace

SessionColumns sessionColumns()
{
    return columns;
}

} // namespace rensei::app
