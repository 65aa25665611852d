#pragma once

#include "agent/base/error.h"
#include "agent/base/instant.h"

#include <chrono>
#include <optional>
#include <variant>

namespace rensei::app {

/// What the list of sessions is good for.
enum class SessionListPhase {
    Off, ///< nobody is signed in, so there are no requests
    Loading, ///< there is no answer yet
    Ready,
    Offline, ///< the platform, or the network behind a login page, cannot be reached; the list shows what was known
             ///< then
    Refused, ///< the key is not good for this; there are no more requests
    Failed, ///< the platform answered with an error of its own
};

/// All that decides what happens next to the list, apart from its rows.
struct SessionListState {
    enum class Refresh {
        Idle, ///< the next one comes by timer
        DueSoon, ///< likewise, early: something has changed
        Running,
    };

    SessionListPhase phase = SessionListPhase::Off;
    Refresh refresh = Refresh::Idle;
    std::optional<Error> error = {}; ///< of the last request, if it failed
    std::optional<Instant> refreshedAt = {}; ///< the last success; nullopt before it
    std::optional<Instant> offlineSince = {};
    std::optional<std::chrono::milliseconds> startedAt = {}; ///< when the last refresh began, monotonic
    int failures = 0; ///< in a row
    bool isWatched = false; ///< somebody sees the list
    bool isLoadingMore = false;
    bool isKeyGoodElsewhere = false; ///< the account service takes it, the list denied itself to it
    bool isOffset = false; ///< the refreshes fall between two checks of the capacity

    bool isActive() const { return phase != SessionListPhase::Off && phase != SessionListPhase::Refused; }
};

/// What can happen to the list.
namespace list_event {
struct Opened { }; ///< the list of another account or project begins
struct Closed { };
struct KeyRefused { };
struct KeyAccepted { }; ///< by the account service
struct Watched {
    bool isWatched = false;
};
struct RefreshRequested { };
struct ChangeSeen { }; ///< a session began or ended on this computer
struct PageRead { };
struct RefreshFinished { }; ///< the last page of a refresh was read
struct RefreshFailed {
    Error error;
};
struct MoreRequested { };
struct MoreFinished { };
} // namespace list_event

using SessionListEvent
    = std::variant<list_event::Opened, list_event::Closed, list_event::KeyRefused, list_event::KeyAccepted,
        list_event::Watched, list_event::RefreshRequested, list_event::ChangeSeen, list_event::PageRead,
        list_event::RefreshFinished, list_event::RefreshFailed, list_event::MoreRequested, list_event::MoreFinished>;

/// What the owner of the state does after a step, in this order.
struct SessionListEffects {
    bool dropRequests = false; ///< late answers no longer count, and no refresh is due
    bool startRefresh = false; ///< request the first page; no refresh is due until it ends
    struct Delay {
        std::chrono::milliseconds interval{0};
        std::chrono::milliseconds min{0}; ///< the server asked for this
        bool isExact = false; ///< without jitter
    };
    std::optional<Delay> nextRefresh = {}; ///< when the next refresh is due, in place of any other
    bool reportRefusal = false; ///< of the key
    bool isChanged = true; ///< whether anything in the state differs
};

/// Applies one event. Pure: the times are those of the caller. Source: app/README.md, "Decided numbers".
SessionListEffects step(
    SessionListState &state, const SessionListEvent &event, std::chrono::milliseconds now, Instant utcNow);

} // namespace rensei::app
