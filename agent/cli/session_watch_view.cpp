#include "agent/cli/session_watch_view.h"

#include "agent/cli/session_rows.h"

#include <QCoreApplication>
#include <algorithm>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using control::SessionPayload;

namespace {

struct SessionWatchText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::SessionWatchText)
};

} // namespace

SessionWatchView::SessionWatchView(control::ControlLink &link, Clock &clock, Options options)
    : m_clock(clock)
    , m_options(std::move(options))
    , m_follower(link, clock)
    , m_redrawTimer(clock)
{
    connect(&m_follower, &control::EventFollower::sessionsChanged, this, &SessionWatchView::setSessions);
    connect(&m_follower, &control::EventFollower::connected, this, [this] { m_lossText.clear(); });
    connect(&m_follower, &control::EventFollower::lost, this, [this](const control::ControlFailure &failure) {
        if (m_lossText.isEmpty() && !m_options.redraws && m_isLoaded)
            m_options.write(SessionWatchText::tr("The agent does not answer; trying again.") + u'\n');
        m_lossText = SessionWatchText::tr("The agent does not answer; this was known before.");
        Q_EMIT lost(failure);
    });
}

void SessionWatchView::start()
{
    m_follower.start();
    if (m_options.redraws)
        redrawPeriodically();
}

void SessionWatchView::stop()
{
    if (m_options.redraws && m_isLoaded)
        redraw();
    m_redrawTimer.stop();
    m_follower.stop();
}

void SessionWatchView::setSessions(const QList<SessionPayload> &sessions)
{
    if (!m_isLoaded && !m_options.showsEnded) {
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
    m_isLoaded = true;
    if (m_options.redraws)
        redraw();
    else if (!changes.isEmpty())
        m_options.write(changes.join(u'\n') + u'\n');
    Q_EMIT changed();
}

void SessionWatchView::countEnded(const QList<SessionPayload> &sessions)
{
    for (const SessionPayload &session : sessions) {
        const auto known = std::find_if(m_sessions.begin(), m_sessions.end(),
            [&session](const SessionPayload &other) { return other.sessionId == session.sessionId; });
        const bool wasLive = known == m_sessions.end() ? m_isLoaded : !hasEnded(*known);
        if (hasEnded(session) && wasLive && !m_hidden.contains(session.sessionId))
            ++m_endedCount;
    }
}

void SessionWatchView::redraw()
{
    const QSize size = m_options.size();
    QStringList lines = tableLines(sorted(m_sessions), m_clock.utcNow(), size.width() - 1);
    if (!m_lossText.isEmpty())
        lines.append(m_lossText);
    const qsizetype maxLines = std::max(3, size.height() - 2);
    if (lines.size() > maxLines) {
        const qsizetype hiddenLines = lines.size() - maxLines + 1;
        lines = lines.first(maxLines - 1);
        lines.append(SessionWatchText::tr("… and %n more", nullptr, static_cast<int>(hiddenLines)));
    }
    QString text = m_drawnLines > 0 ? u"\x1b[%1F"_s.arg(m_drawnLines) : QString();
    for (const QString &line : lines)
        text += line + u"\x1b[K\n"_s;
    text += u"\x1b[J"_s;
    m_options.write(text);
    m_drawnLines = lines.size();
}

// Durations grow even when no event comes.
void SessionWatchView::redrawPeriodically()
{
    if (m_isLoaded)
        redraw();
    m_redrawTimer.start(std::chrono::seconds(1), [this] { redrawPeriodically(); });
}

} // namespace rensei::cli

#include "moc_session_watch_view.cpp"
