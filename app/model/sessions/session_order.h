#pragma once

#include "app/model/sessions/session_row.h"

#include <Qt>

#include <cstddef>

namespace rensei::app {

/// What the list is sorted by.
enum class SortKey {
    Attention, ///< sessions that need attention, then working, queued and other ones; always ascending
    Identifier, ///< in natural order
    Status, ///< working, queued, failed, stopped, completed, unknown ones
    WorkType,
    Provider,
    Started,
    Duration,
    Cost,
};
inline constexpr std::size_t sortKeyCount = 8;

/// A total order of sessions. In both directions unknown values come last, and ties are ordered newest first.
struct SessionOrder {
    SortKey key = SortKey::Attention;
    Qt::SortOrder direction = Qt::AscendingOrder;
    Instant now{}; ///< the end of the durations of live sessions

    bool isBefore(const SessionRow &a, const SessionRow &b) const;

    /// isBefore() as a number: the smaller weight comes first; for equal weights isBeforeInTie() decides.
    quint64 weight(const SessionRow &row) const;
    bool isBeforeInTie(const SessionRow &a, const SessionRow &b) const;

    bool isByText() const;
    /// The part of isBeforeInTie() that is by the key. What it leaves is in newestFirst.
    bool isTextBefore(const SessionRow &a, const SessionRow &b) const;
};

/// The order of ties.
inline constexpr SessionOrder newestFirst{SortKey::Started, Qt::DescendingOrder};

} // namespace rensei::app
