#include "app/model/sessions/session_feed.h"

#include <algorithm>

namespace rensei::app {

using platform::isLive;
using platform::PublicSession;
using platform::SessionPage;

FeedUpdate SessionFeed::applyFirst(const SessionPage &page, Instant now)
{
    FeedUpdate update;
    m_seen.clear();
    m_pages = 1;
    read(page, now, update);
    m_first = page.cursor;
    m_next = page.cursor;
    if (page.cursor.isEmpty()) {
        // This page is the whole list, so all other sessions are gone.
        for (auto row = m_rows.begin(); row != m_rows.end();) {
            if (m_seen.contains(row.key())) {
                ++row;
                continue;
            }
            update.removed.append(row.key());
            row = m_rows.erase(row);
        }
        m_scrollCursor.clear();
        m_hasScrolled = false;
        m_usedScrollCursors.clear();
        return update;
    }
    if (!m_hasScrolled)
        m_scrollCursor = page.cursor;
    if (refreshCursor().isEmpty())
        endRefresh(update);
    removeExpired(now, update);
    return update;
}

FeedUpdate SessionFeed::applyNext(const SessionPage &page, Instant now)
{
    FeedUpdate update;
    ++m_pages;
    read(page, now, update);
    // Following the same cursor again would never end.
    m_next = page.cursor == m_next ? QString() : page.cursor;
    if (!m_hasScrolled)
        m_scrollCursor = m_next;
    if (refreshCursor().isEmpty())
        endRefresh(update);
    return update;
}

FeedUpdate SessionFeed::applyScrolled(const SessionPage &page, Instant now)
{
    FeedUpdate update;
    read(page, now, update);
    m_hasScrolled = true;
    m_usedScrollCursors.insert(m_scrollCursor);
    // Following a cursor a second time would never end.
    m_scrollCursor = m_usedScrollCursors.contains(page.cursor) ? QString() : page.cursor;
    return update;
}

void SessionFeed::dropScrollCursor()
{
    m_hasScrolled = false;
    m_usedScrollCursors.clear();
    m_scrollCursor = m_scrollCursor == m_first ? QString() : m_first;
}

QString SessionFeed::refreshCursor() const
{
    return m_pages < maxPages && (m_endsLive || isLiveMissing()) ? m_next : QString();
}

void SessionFeed::read(const SessionPage &page, Instant now, FeedUpdate &update)
{
    m_endsLive = !page.sessions.isEmpty() && isLive(page.sessions.last().status);
    for (const PublicSession &session : page.sessions) {
        m_seen.insert(session.id);
        SessionRow &row = m_rows[session.id];
        const bool isChanged = row.session != session || row.isUnseen;
        row = {.session = session, .seenAt = now};
        if (isChanged)
            update.changed.append(row);
    }
}

/// The platform lists live sessions before all others, so a missing one may be on a page that was not read yet.
bool SessionFeed::isLiveMissing() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
        [this](const SessionRow &row) { return isLive(row.session.status) && !m_seen.contains(row.session.id); });
}

void SessionFeed::endRefresh(FeedUpdate &update)
{
    m_next.clear();
    for (SessionRow &row : m_rows) {
        const bool isUnseen = isLive(row.session.status) && !m_seen.contains(row.session.id);
        if (isUnseen == row.isUnseen)
            continue;
        row.isUnseen = isUnseen;
        update.changed.append(row);
    }
}

void SessionFeed::removeExpired(Instant now, FeedUpdate &update)
{
    for (auto row = m_rows.begin(); row != m_rows.end();) {
        if (now - row->seenAt < maxUnseenAge) {
            ++row;
            continue;
        }
        update.removed.append(row.key());
        row = m_rows.erase(row);
    }
}

} // namespace rensei::app
