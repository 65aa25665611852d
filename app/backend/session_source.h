#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/platform/user_api.h"
#include "app/backend/request_scope.h"
#include "app/backend/session_list_state.h"
#include "app/model/sessions/session_feed.h"

#include <QObject>

#include <functional>
#include <optional>

namespace rensei::app {

/// Requests the list of sessions from the platform, page by page: every 15 s while somebody sees it, every minute
/// otherwise. Source: app/README.md, "Decided numbers".
class SessionSource final : public QObject {
    Q_OBJECT

public:
    using Phase = SessionListPhase;

    SessionSource(platform::UserApi &api, Clock &clock);

    /// Lists the sessions of a project from now on; what was listed before is gone.
    void use(const platform::ProjectScope &project);
    void stop();

    /// The key is no longer good: there are no more requests, and what is listed stays.
    void refuse();

    /// The account service takes the key after the list refused it: requests go on, as after any other error.
    void acceptKey();

    void setWatched(bool isWatched);

    void refresh(); ///< now, unless a refresh is under way
    void refreshSoon(); ///< something has changed; several of these make one refresh
    void loadMore(); ///< the page behind everything that is loaded; nothing when there is none or one is being loaded

    Phase phase() const { return m_state.phase; }
    const std::optional<Error> &error() const { return m_state.error; } ///< of the last request, if it failed
    const std::optional<Instant> &refreshedAt() const { return m_state.refreshedAt; } ///< nullopt before a success
    std::optional<Instant> offlineSince() const { return m_state.offlineSince; }
    bool isRefreshing() const { return m_state.refresh == SessionListState::Refresh::Running; }
    bool isLoadingMore() const { return m_state.isLoadingMore; }
    bool hasMore() const { return !m_feed.scrollCursor().isEmpty(); }

Q_SIGNALS:
    void updated(const rensei::app::FeedUpdate &update);
    void cleared(); ///< another list begins
    void changed(); ///< anything of the above
    void loadingMoreFailed(const rensei::Error &error); ///< the page that loadMore() asked for
    void refused(); ///< the key: for certain when phase() is Refused, else perhaps: by a login page, or by a list that
                    ///< denies itself to a key which is good elsewhere

private:
    using Apply = FeedUpdate (SessionFeed::*)(const platform::SessionPage &, Instant);

    SessionListEffects handle(const SessionListEvent &event);
    void perform(const SessionListEffects &effects);
    void begin(const SessionListEvent &event);
    void request(const QString &cursor, std::function<void(Result<platform::SessionPage>)> then);
    void pageReceived(const Result<platform::SessionPage> &page, Apply apply);
    void morePageReceived(const Result<platform::SessionPage> &page);

    platform::UserApi &m_api;
    Clock &m_clock;
    SessionFeed m_feed;
    platform::ProjectScope m_project;
    RequestScope m_scope; ///< of this list
    OneShotTimer m_next;
    SessionListState m_state;
};

} // namespace rensei::app
