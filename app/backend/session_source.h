#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/platform/user_api.h"
#include "app/backend/request_scope.h"
#include "app/model/sessions/session_feed.h"

#include <QObject>

#include <optional>

namespace rensei::app {

/// Asks the platform for the list of sessions, page by page: every 15 s while it is looked at, every minute while it is
/// not. Source: app/README.md, "Decided numbers".
class SessionSource final : public QObject {
    Q_OBJECT

public:
    SessionSource(platform::UserApi &api, Clock &clock);

    /// What the list is worth.
    enum class Phase {
        Off, ///< nobody is signed in, so nothing is asked
        Loading, ///< the first answer is outstanding
        Ready,
        Offline, ///< the platform, or the network behind a login page, cannot be reached; what was listed is what was
                 ///< known then
        Refused, ///< the key is not good for this; nothing more is asked
        Failed, ///< the platform answered with an error of its own; see error()
    };

    /// Lists the sessions of a project from now on; what was listed before is gone.
    void use(const platform::ProjectScope &project);
    void stop();

    /// The key is no longer good: nothing more is asked, and what is listed stays.
    void refuse();

    /// The account service takes the key after the list refused it: the list is asked on, as after any other error.
    void acceptKey();

    void setWatched(bool isWatched);

    void refresh(); ///< now, unless one is under way
    void refreshSoon(); ///< something has changed; several of these make one refresh
    void loadMore(); ///< the page behind everything that is loaded; nothing when there is none or one is being loaded

    Phase phase() const { return m_phase; }
    const std::optional<Error> &error() const { return m_error; } ///< of the last request, if it failed
    const std::optional<Instant> &refreshedAt() const { return m_refreshedAt; } ///< the last success; nullopt before it
    std::optional<Instant> offlineSince() const { return m_offlineSince; }
    bool isRefreshing() const { return m_isRefreshing; }
    bool isLoadingMore() const { return m_isLoadingMore; }
    bool hasMore() const { return !m_feed.scrollCursor().isEmpty(); }

Q_SIGNALS:
    void updated(const rensei::app::FeedUpdate &update);
    void cleared(); ///< another list begins
    void changed(); ///< anything of the above
    void refused(); ///< the key: for certain when phase() is Refused, else perhaps: by a login page, or by a list that
                    ///< denies itself to a key which is good elsewhere

private:
    using Take = FeedUpdate (SessionFeed::*)(const platform::SessionPage &, Instant);

    void ask(const QString &cursor, std::function<void(Result<platform::SessionPage>)> then);
    void refreshed(const Result<platform::SessionPage> &page, Take take);
    void failed(const Error &error);
    void endRefresh();
    void refreshLater();
    void begin(Phase phase);

    platform::UserApi &m_api;
    Clock &m_clock;
    SessionFeed m_feed;
    platform::ProjectScope m_project;
    RequestScope m_round; ///< of this list
    OneShotTimer m_next;
    Phase m_phase = Phase::Off;
    std::optional<Error> m_error;
    std::optional<Instant> m_refreshedAt;
    std::optional<Instant> m_offlineSince;
    std::optional<std::chrono::milliseconds> m_askedAt; ///< when the last refresh began
    int m_failures = 0;
    bool m_hasPaused = false; ///< a first pause has been made
    bool m_isWatched = false;
    bool m_isRefreshing = false;
    bool m_isLoadingMore = false;
    bool m_isListDenied = false; ///< to a key that is good elsewhere
    bool m_isDueSoon = false; ///< the next refresh is the one of refreshSoon()
};

} // namespace rensei::app
