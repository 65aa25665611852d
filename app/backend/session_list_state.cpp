#include "app/backend/session_list_state.h"

#include <algorithm>
#include <utility>

namespace rensei::app {

using namespace std::chrono_literals;

static constexpr std::chrono::milliseconds watchedInterval = 15s;
static constexpr std::chrono::milliseconds unwatchedInterval = 60s;
static constexpr std::chrono::milliseconds firstUnwatchedInterval = 30s; // half-way between two capacity checks
static constexpr std::chrono::milliseconds minDelayAfterChange = 1s;
static constexpr std::chrono::milliseconds minBetweenRefreshes = 4s;

namespace {

const SessionListEffects unchanged{.isChanged = false};

struct SessionListStep {
    SessionListState &state;
    std::chrono::milliseconds now;
    Instant utcNow;

    SessionListEffects begin(SessionListPhase phase) const
    {
        state = {.phase = phase, .isWatched = state.isWatched};
        return {.dropRequests = true};
    }

    SessionListEffects startRefresh() const
    {
        if (!state.isActive() || state.refresh == SessionListState::Refresh::Running)
            return unchanged;
        state.refresh = SessionListState::Refresh::Running;
        state.startedAt = now;
        return {.startRefresh = true};
    }

    SessionListEffects schedule() const
    {
        if (!state.isActive())
            return unchanged;
        auto interval = state.isWatched ? watchedInterval : unwatchedInterval;
        // The first retries come early, the later ones ever more rarely.
        if (state.failures > 0)
            interval = std::min(unwatchedInterval, watchedInterval * (1 << std::min(state.failures - 1, 2)));
        else if (!state.isWatched && state.startedAt && !state.isOffset)
            interval = firstUnwatchedInterval;
        state.isOffset = true;
        const auto requested = state.error ? state.error->retryAfter.value_or(0ms) : 0ms;
        return {.nextRefresh = SessionListEffects::Delay{interval, requested}};
    }

    SessionListEffects endRefresh() const
    {
        state.refresh = SessionListState::Refresh::Idle;
        return schedule();
    }

    SessionListEffects operator()(list_event::Opened) const
    {
        SessionListEffects effects = begin(SessionListPhase::Loading);
        effects.startRefresh = startRefresh().startRefresh;
        return effects;
    }

    SessionListEffects operator()(list_event::Closed) const { return begin(SessionListPhase::Off); }

    SessionListEffects operator()(list_event::KeyRefused) const
    {
        if (state.phase == SessionListPhase::Off)
            return unchanged;
        state.phase = SessionListPhase::Refused;
        state.refresh = SessionListState::Refresh::Idle;
        state.isLoadingMore = false;
        return {.dropRequests = true};
    }

    SessionListEffects operator()(list_event::KeyAccepted) const
    {
        if (state.phase != SessionListPhase::Refused || !state.error)
            return unchanged;
        state.isKeyGoodElsewhere = true;
        state.phase = SessionListPhase::Failed;
        return endRefresh();
    }

    SessionListEffects operator()(list_event::Watched event) const
    {
        if (std::exchange(state.isWatched, event.isWatched) == event.isWatched
            || state.refresh == SessionListState::Refresh::Running)
            return unchanged;
        const bool isOld = !state.startedAt || now - *state.startedAt >= watchedInterval;
        return event.isWatched && isOld ? startRefresh() : schedule();
    }

    SessionListEffects operator()(list_event::RefreshRequested) const { return startRefresh(); }

    SessionListEffects operator()(list_event::ChangeSeen) const
    {
        // A refresh that is due soon must not be put off by the changes that follow.
        if (!state.isWatched || state.refresh != SessionListState::Refresh::Idle
            || state.phase != SessionListPhase::Ready)
            return unchanged;
        state.refresh = SessionListState::Refresh::DueSoon;
        const auto since = state.startedAt ? now - *state.startedAt : minBetweenRefreshes;
        return {.nextRefresh = SessionListEffects::Delay{
                    .interval = std::max(minDelayAfterChange, minBetweenRefreshes - since), .isExact = true}};
    }

    SessionListEffects operator()(list_event::PageRead) const
    {
        state.phase = SessionListPhase::Ready;
        state.error.reset();
        state.offlineSince.reset();
        state.failures = 0;
        state.isKeyGoodElsewhere = false;
        state.refreshedAt = utcNow;
        return {};
    }

    SessionListEffects operator()(list_event::RefreshFinished) const { return endRefresh(); }

    SessionListEffects operator()(const list_event::RefreshFailed &event) const
    {
        const Error &error = event.error;
        const bool isNews = !state.error || state.error->kind != error.kind;
        state.error = error;
        ++state.failures;
        const bool isUnauthorized = error.kind == ErrorKind::Unauthorized;
        // A text of the platform's own is certain; a login page may be that of the network.
        const bool isCertain = isUnauthorized && !error.serverText.isEmpty();
        if (isCertain && !state.isKeyGoodElsewhere) {
            state.refresh = SessionListState::Refresh::Idle;
            state.phase = SessionListPhase::Refused;
            return {.reportRefusal = true};
        }
        const bool isOffline = error.kind == ErrorKind::Offline || (isUnauthorized && !isCertain);
        state.phase = isOffline ? SessionListPhase::Offline : SessionListPhase::Failed;
        if (!isOffline)
            state.offlineSince.reset();
        else if (!state.offlineSince)
            state.offlineSince = utcNow;
        SessionListEffects effects = endRefresh();
        effects.reportRefusal = isUnauthorized && (isNews || isCertain);
        return effects;
    }

    SessionListEffects operator()(list_event::MoreRequested) const
    {
        state.isLoadingMore = true;
        return {};
    }

    SessionListEffects operator()(list_event::MoreFinished) const
    {
        state.isLoadingMore = false;
        return {};
    }
};

} // namespace

SessionListEffects step(
    SessionListState &state, const SessionListEvent &event, std::chrono::milliseconds now, Instant utcNow)
{
    return std::visit(SessionListStep{state, now, utcNow}, event);
}

} // namespace rensei::app
