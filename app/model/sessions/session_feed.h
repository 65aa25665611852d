#pragma once

#include "app/model/sessions/session_row.h"

#include <QHash>
#include <QSet>

namespace rensei::app {

/// The platform's list as it is known, put together from pages that come one at a time. A refresh reads the first page,
/// and goes on to the next ones while live sessions are missing or may follow; what lies deeper is read when somebody
/// scrolls there. A session that is no longer listed grows old; it leaves when a single reply held the whole list, or
/// after a day. Pure: who asks for the pages is another's business. Source:
/// app/decisions/003-the-list-has-its-own-index.md, "Decision".
class SessionFeed {
public:
    static constexpr int maxPages
        = 5; ///< of one refresh. Source: agent/platform/PROTOCOL.md, "GET /api/public/sessions"
    static constexpr std::chrono::hours keptUnseen{24};

    /// The first page of a refresh. A refresh that was under way ends.
    FeedUpdate applyFirst(const platform::SessionPage &page, Instant now);

    /// The page after the last one of this refresh, read for a cursor of refreshCursor().
    FeedUpdate applyNext(const platform::SessionPage &page, Instant now);

    /// The page after everything that is loaded, read for scrollCursor().
    FeedUpdate applyScrolled(const platform::SessionPage &page, Instant now);

    /// The scrolled page could not be had for that cursor: the next one starts over behind the first page.
    void dropScrollCursor();

    /// Where this refresh goes on; "" when it is complete.
    QString refreshCursor() const;

    /// Where more is, for somebody who scrolls down; "" when everything is loaded.
    QString scrollCursor() const { return m_deepest; }

    void clear() { *this = {}; }

    qsizetype size() const { return m_rows.size(); }

private:
    void read(const platform::SessionPage &page, Instant now, FeedUpdate &update);
    void endRefresh(FeedUpdate &update);
    void forget(Instant now, FeedUpdate &update);
    bool missesLive() const;

    QHash<QString, SessionRow> m_rows;
    QSet<QString> m_seen; ///< in this refresh
    QString m_next; ///< cursor of the refresh; "" when it is over
    QString m_first; ///< the cursor that the first page gave
    QString m_deepest; ///< of the page after all that is loaded
    bool m_hasScrolled = false; ///< m_deepest is beyond what the refreshes read
    QSet<QString> m_scrolled; ///< the cursors that led there
    bool m_endsLive = false; ///< the last page ended with a live session, so that more of them may follow
    int m_pages = 0; ///< of this refresh
};

} // namespace rensei::app
