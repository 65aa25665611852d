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

/// A part of SessionOrder::isBefore() as a number.
struct SortWeight {
    quint64 value; ///< the smaller one comes first
    bool isWhole; ///< when it is equal, isBeforeInTie() decides; else the next part does
};

/// A total order of sessions. In both directions unknown values come last, and ties are ordered newest first.
struct SessionOrder {
    SortKey key = SortKey::Attention;
    Qt::SortOrder direction = Qt::AscendingOrder;
    Instant now{}; ///< the end of the durations of live sessions

    bool isBefore(const SessionGist &a, const SessionGist &b) const;
    bool isBefore(const SessionRow &a, const SessionRow &b) const { return isBefore(gistOf(a), gistOf(b)); }

    quint64 weight(const SessionGist &session) const { return weightOfPart(session, 0).value; }
    /// Only texts have more parts than one.
    SortWeight weightOfPart(const SessionGist &session, int part) const;
    bool isBeforeInTie(const SessionGist &a, const SessionGist &b) const;
};

/// The order of ties.
inline constexpr SessionOrder newestFirst{SortKey::Started, Qt::DescendingOrder};

} // namespace rensei::app
