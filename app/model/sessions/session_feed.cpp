#include "app/model/sessions/session_feed.h"

#include <algorithm>
#include <utility>

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
        removeIf([this](const QString &id, const Known &) { return !m_seen.contains(id); }, update);
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

/// Equal for what is told alike, and all but certainly for nothing else.
static std::size_t printOf(const PublicSession &session)
{
    constexpr qint64 unknown = -1;
    const qint64 startedAt = session.startedAt ? session.startedAt->time_since_epoch().count() : unknown;
    const qint64 duration = session.duration ? session.duration->count() : unknown;
    const qint64 cost = session.cost ? session.cost->millionths : unknown;
    std::size_t print = qHashMulti(0, session.identifier, static_cast<int>(session.status), session.statusText,
        session.workType, session.provider, session.project, startedAt, duration, cost,
        static_cast<int>(session.health.level), session.health.others);
    for (const platform::StuckSignal signal : session.health.stuck)
        print = qHashMulti(print, static_cast<int>(signal));
    return print;
}

void SessionFeed::read(const SessionPage &page, Instant now, FeedUpdate &update)
{
    m_endsLive = !page.sessions.isEmpty() && isLive(page.sessions.last().status);
    for (const PublicSession &session : page.sessions) {
        m_seen.insert(session.id);
        const Known told{printOf(session), now};
        const auto known = m_known.constFind(session.id);
        const bool wasUnseen = m_unseen.remove(session.id);
        const bool isChanged = wasUnseen || known == m_known.cend() || known->print != told.print;
        m_known.insert(session.id, told);
        if (isLive(session.status))
            m_live.insert(session.id, session);
        else
            m_live.remove(session.id);
        if (isChanged)
            update.changed.append({.session = session, .seenAt = now});
    }
}

/// The platform lists live sessions before all others, so a missing one may be on a page that was not read yet.
bool SessionFeed::isLiveMissing() const
{
    return std::any_of(
        m_live.begin(), m_live.end(), [this](const PublicSession &session) { return !m_seen.contains(session.id); });
}

void SessionFeed::endRefresh(FeedUpdate &update)
{
    m_next.clear();
    for (const PublicSession &session : std::as_const(m_live)) {
        if (m_unseen.contains(session.id) || m_seen.contains(session.id))
            continue;
        m_unseen.insert(session.id);
        update.changed.append({.session = session, .seenAt = m_known.value(session.id).seenAt, .isUnseen = true});
    }
}

void SessionFeed::removeIf(const std::function<bool(const QString &id, const Known &known)> &isGone, FeedUpdate &update)
{
    for (auto known = m_known.begin(); known != m_known.end();) {
        if (!isGone(known.key(), *known)) {
            ++known;
            continue;
        }
        update.removed.append(known.key());
        m_live.remove(known.key());
        m_unseen.remove(known.key());
        known = m_known.erase(known);
    }
}

void SessionFeed::removeExpired(Instant now, FeedUpdate &update)
{
    removeIf([now](const QString &, const Known &known) { return now - known.seenAt >= maxUnseenAge; }, update);
}

} // namespace rensei::app
