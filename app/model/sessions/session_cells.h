#pragma once

#include "app/model/sessions/session_health.h"

#include <QCoreApplication>
#include <QVariant>

#include <bitset>

namespace rensei::app {

/// A row as the cells of the table, for as long as the row stays where it is.
class SessionCells {
    Q_DECLARE_TR_FUNCTIONS(rensei::app::SessionCells)

public:
    enum Column { Health, Identifier, Status, WorkType, Provider, Started, Duration, Cost, ColumnCount };
    using Columns = std::bitset<ColumnCount>;

    /// `isStale`: the platform is out of reach.
    SessionCells(const SessionRow &row, bool isStale, Instant now);
    SessionCells(const SessionRow &&, bool, Instant) = delete;

    /// Of the column; "" for Health, which shows a mark.
    static QString title(int column);
    /// The same to be spoken, and for a tool tip: it has a word for Health too.
    static QString spokenTitle(int column);
    /// Numbers stand on the right.
    static Qt::Alignment alignment(int column);

    QString text(int column) const;
    /// What the cell leaves out; safe to be shown where rich text is understood.
    QString tip(int column) const;
    /// Where speech differs from the text. Health and Identifier give the whole row, because one of them is the cell
    /// that is reached first.
    QString spoken(int column) const;
    /// A number or text to sort by; invalid when not known.
    QVariant sortValue(int column) const;

    /// The columns whose cells look or sound different, time left aside.
    static Columns changed(const SessionRow &before, const SessionRow &after);

private:
    QStringList healthTip() const;
    QString identifierTip() const;
    QString statusTip() const;
    QString durationTip() const;
    QString plainTip(int column) const;

    const SessionRow &m_row;
    bool m_isStale;
    Instant m_now;
};

} // namespace rensei::app
