#pragma once

#include "app/model/sessions/session_order.h"

#include <QVariant>

#include <bitset>
#include <cstddef>
#include <span>

namespace rensei::app {

/// What a cell's text is made from.
struct SessionCell {
    const SessionRow &row;
    bool isStale = false; ///< the platform cannot be reached
    Instant now{};
};

/// Everything the table knows about one of its columns. The table of all columns is sessionColumns() in app/text.
struct SessionColumn {
    enum Id { Health, Identifier, Project, Status, WorkType, Provider, Started, Duration, Cost, ColumnCount };
    using Set = std::bitset<ColumnCount>;
    using Text = QString (*)(const SessionCell &);

    Id id;
    SortKey sortKey;
    Qt::AlignmentFlag alignment; ///< numbers are right-aligned
    int width; ///< the default, in average characters
    bool isStretching; ///< takes a share of the free width
    bool isInSpokenRow; ///< part of the accessible text of `speaksForRow` columns
    bool speaksForRow; ///< its accessible text describes the whole row
    QString (*title)(); ///< "" for Health, which shows an indicator
    QString (*spokenTitle)(); ///< accessible text and tool tip of the header; never ""
    Text text;
    Text tip; ///< details that do not fit the cell; escaped for rich text
    Text spoken; ///< accessible text, where it differs from the text
    QVariant (*sortValue)(const SessionCell &); ///< a number or text; invalid when not known
    bool (*differs)(
        const SessionRow &before, const SessionRow &after); ///< whether the cell changes, other than by passing time
};

/// One entry for each SessionColumn::Id, in that order.
using SessionColumns = std::span<const SessionColumn, SessionColumn::ColumnCount>;

/// The columns whose cells or accessible texts change, other than by passing time.
SessionColumn::Set changedColumns(SessionColumns columns, const SessionRow &before, const SessionRow &after);

} // namespace rensei::app
