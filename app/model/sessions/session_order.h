#pragma once

#include "app/model/sessions/session_row.h"

namespace rensei::app {

/// What the list is sorted by.
enum class SortKey {
    Attention, ///< those that need someone, then working, then queued ones, then the rest; in this direction only
    Identifier, ///< in natural order
    Status, ///< working, queued, failed, stopped, completed, undocumented ones
    WorkType,
    Provider,
    Started,
    Duration,
    Cost,
};
inline constexpr std::size_t sortKeyCount = 8;

/// A total order of sessions. In both directions what is not known comes last, and equal ones stand newest first.
struct SessionOrder {
    SortKey key = SortKey::Attention;
    Qt::SortOrder direction = Qt::AscendingOrder;
    Instant now{}; ///< until when the durations of those that go on are counted

    bool isBefore(const SessionRow &a, const SessionRow &b) const;

    /// Most of isBefore() in a number: the smaller weight is before, equal ones are for isBeforeInTie() to decide.
    quint64 weight(const SessionRow &row) const;
    bool isBeforeInTie(const SessionRow &a, const SessionRow &b) const;
};

} // namespace rensei::app
