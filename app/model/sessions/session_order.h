#pragma once

#include "app/model/sessions/session_gist.h"

#include <Qt>

#include <cstddef>

namespace rensei::app {

/// What the list is sorted by.
enum class SortKey {
    Attention, ///< sessions that need attention, then working, queued and other ones; always ascending
    Identifier, ///< in natural order
    Project,
    Status, ///< working, queued, failed, stopped, completed, unknown ones
    WorkType,
    Provider,
    Started,
    Duration,
    Cost,
};
inline constexpr std::size_t sortKeyCount = 9;

/// A total order of sessions. In both directions unknown values come last, and ties are ordered newest first.
struct SessionOrder {
    SortKey key = SortKey::Attention;
    Qt::SortOrder direction = Qt::AscendingOrder;
    Instant now{}; ///< the end of the durations of live sessions

    bool isBefore(const SessionGist &a, const SessionGist &b) const;
    bool isBefore(const SessionRow &a, const SessionRow &b) const { return isBefore(gistOf(a), gistOf(b)); }

    /// isBefore() as a number: the smaller weight comes first; for equal weights isBeforeInTie() decides.
    quint64 weight(const SessionGist &session) const;
    bool isBeforeInTie(const SessionGist &a, const SessionGist &b) const;

    bool isByText() const;
    /// The part of isBeforeInTie() that is by the key. What it leaves is in newestFirst.
    bool isTextBefore(const SessionGist &a, const SessionGist &b) const;
};

/// The order of ties.
inline constexpr SessionOrder newestFirst{SortKey::Started, Qt::DescendingOrder};

} // namespace rensei::app
