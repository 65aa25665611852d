#pragma once

#include "app/model/sessions/session_row.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

namespace rensei::app {

/// The platform's list of sessions, merged from single pages. A refresh reads the first page, and further ones while
/// live sessions are missing or may follow; later pages are read when the user scrolls to them. A session that is no
/// longer listed is removed when one reply contains the whole list, else after a day. Pure: SessionSource requests the
/// pages. Source: app/decisions/003-the-list-has-its-own-index.md, "Decision".
class SessionFeed {
public:
    /// Of one refresh. Source: agent/platform/PROTOCOL.md, "GET /api/public/sessions".
    static constexpr int maxPages = 5;
    static constexpr std::chrono::hours maxUnseenAge{24};

    /// The first page of a refresh. A refresh that was under way ends.
    FeedUpdate applyFirst(const platform::SessionPage &page, Instant now);

    /// The page after the last one of this refresh, read for a cursor of refreshCursor().
    FeedUpdate applyNext(const platform::SessionPage &page, Instant now);

    /// The page after everything that is loaded, read for scrollCursor().
    FeedUpdate applyScrolled(const platform::SessionPage &page, Instant now);

    /// The platform refused the scroll cursor: scrolling starts over after the first page.
    void dropScrollCursor();

    /// The cursor of the next page of this refresh; "" when it is complete.
    QString refreshCursor() const;

    /// The cursor of the page after everything that is loaded; "" when that was the last one.
    QString scrollCursor() const { return m_scrollCursor; }

    void clear() { *this = {}; }

    qsizetype size() const { return m_known.size(); }

private:
    void read(const platform::SessionPage &page, Instant now, FeedUpdate &update);
    void endRefresh(FeedUpdate &update);
    /// Enough of a session to see whether it is another by now: the rows themselves are with whoever shows them.
    struct Known {
        std::size_t print = 0; ///< of all that was told of it
        Instant seenAt{};
    };

    void removeIf(const std::function<bool(const QString &id, const Known &known)> &isGone, FeedUpdate &update);
    void removeExpired(Instant now, FeedUpdate &update);
    bool isLiveMissing() const;

    QHash<QString, Known> m_known; ///< by id
    QHash<QString, platform::PublicSession> m_live; ///< of them
    QSet<QString> m_unseen; ///< of those: told to be unseen, see SessionRow
    QSet<QString> m_seen; ///< in this refresh
    QString m_next; ///< cursor of the refresh; "" when it is over
    QString m_first; ///< the cursor after the first page
    QString m_scrollCursor; ///< of the page after everything that is loaded
    bool m_hasScrolled = false; ///< m_scrollCursor is beyond the pages that a refresh reads
    QSet<QString> m_usedScrollCursors; ///< to detect a cycle
    bool m_endsLive = false; ///< the last page ended with a live session, so more may follow
    int m_pages = 0; ///< of this refresh
};

} // namespace rensei::app
