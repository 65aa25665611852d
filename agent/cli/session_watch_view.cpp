#include "agent/cli/session_watch_view.h"

#include "agent/cli/session_rows.h"

#include <algorithm>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using control::SessionPayload;

SessionWatchView::SessionWatchView(control::ControlLink &link, Clock &clock, Look look)
    : m_clock(clock)
    , m_look(std::move(look))
    , m_follower(link, clock)
    , m_tick(clock)
{
    connect(&m_follower, &control::EventFollower::sessionsChanged, this, &SessionWatchView::setSessions);
    connect(&m_follower, &control::EventFollower::connected, this, [this] { m_loss.clear(); });
    connect(&m_follower, &control::EventFollower::lost, this, [this](const control::ControlFailure &failure) {
        if (m_loss.isEmpty() && !m_look.redraws && m_hasBegun)
            m_look.write(u"The agent does not answer; trying again.\n"_s);
        m_loss = u"The agent does not answer; this was known before."_s;
        Q_EMIT lost(failure);
    });
}

void SessionWatchView::start()
{
    m_follower.start();
    if (m_look.redraws)
        tick();
}

void SessionWatchView::stop()
{
    if (m_look.redraws && m_hasBegun)
        redraw();
    m_tick.stop();
    m_follower.stop();
}

void SessionWatchView::setSessions(const QList<SessionPayload> &sessions)
{
    if (!m_hasBegun && !m_look.showsEnded) {
        for (const SessionPayload &session : sessions) {
            if (hasEnded(session))
                m_hidden.append(session.sessionId);
        }
    }
    countEnded(sessions);
    QList<SessionPayload> shown = sessions;
    shown.removeIf([this](const SessionPayload &s) { return hasEnded(s) && m_hidden.contains(s.sessionId); });
    const QStringList changes = changeLines(m_sessions, shown, m_clock.utcNow());
    m_sessions = shown;
    m_hasBegun = true;
    if (m_look.redraws)
        redraw();
    else if (!changes.isEmpty())
        m_look.write(changes.join(u'\n') + u'\n');
    Q_EMIT changed();
}

void SessionWatchView::countEnded(const QList<SessionPayload> &sessions)
{
    for (const SessionPayload &session : sessions) {
        const auto known = std::find_if(m_sessions.begin(), m_sessions.end(),
            [&session](const SessionPayload &other) { return other.sessionId == session.sessionId; });
        const bool wasLive = known == m_sessions.end() ? m_hasBegun : !hasEnded(*known);
        if (hasEnded(session) && wasLive && !m_hidden.contains(session.sessionId))
            ++m_endedHere;
    }
}

void SessionWatchView::redraw()
{
    const QSize size = m_look.size();
    QStringList lines = tableLines(inOrder(m_sessions), m_clock.utcNow(), size.width() - 1);
    if (!m_loss.isEmpty())
        lines.append(m_loss);
    const qsizetype most = std::max(3, size.height() - 2);
    if (lines.size() > most) {
        const qsizetype left = lines.size() - most + 1;
        lines = lines.first(most - 1);
        lines.append(u"… and %1 more"_s.arg(left));
    }
    QString text = m_drawnLines > 0 ? u"\x1b[%1F"_s.arg(m_drawnLines) : QString();
    for (const QString &line : lines)
        text += line + u"\x1b[K\n"_s;
    text += u"\x1b[J"_s;
    m_look.write(text);
    m_drawnLines = lines.size();
}

// Durations grow while nothing else changes.
void SessionWatchView::tick()
{
    if (m_hasBegun)
        redraw();
    m_tick.start(std::chrono::seconds(1), [this] { tick(); });
}

} // namespace rensei::cli
