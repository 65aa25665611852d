#pragma once

#include "app/model/sessions/session_order.h"

#include <QVariant>

#include <bitset>
#include <span>

namespace rensei::app {

/// What the cells of a row are made from.
struct SessionCell {
    const SessionRow &row;
    bool isStale = false; ///< the platform is out of reach
    Instant now{};
};

/// Everything the table knows about one of its columns. The table of all columns is sessionColumns() in app/text.
struct SessionColumn {
    enum Id { Health, Identifier, Status, WorkType, Provider, Started, Duration, Cost, ColumnCount };
    using Set = std::bitset<ColumnCount>;
    using Text = QString (*)(const SessionCell &);

    Id id;
    SortKey sortKey;
    Qt::AlignmentFlag alignment; ///< numbers are right-aligned
    int width; ///< the default, in average characters
    bool isStretching; ///< shares the space that the view has left
    bool isInSpokenRow; ///< it is part of the sentence that `speaksForRow` columns give
    bool speaksForRow;
    QString (*title)(); ///< "" for Health, which shows an indicator
    QString (*spokenTitle)(); ///< to be spoken, and for a tool tip; never ""
    Text text;
    Text tip; ///< what the cell leaves out; safe where rich text is understood
    Text spoken; ///< where speech differs from the text
    QVariant (*sortValue)(const SessionCell &); ///< a number or text to sort by; invalid when not known
    bool (*differs)(const SessionRow &before, const SessionRow &after); ///< the cell looks different, time left aside
};

/// One entry for each SessionColumn::Id, in that order.
using SessionColumns = std::span<const SessionColumn, SessionColumn::ColumnCount>;

/// The columns whose cells look or sound different, time left aside.
SessionColumn::Set changedColumns(SessionColumns columns, const SessionRow &before, const SessionRow &after);

} // namespace rensei::app
