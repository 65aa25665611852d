#include "app/ui/tray/announcer.h"

#include "app/text/notice_text.h"

namespace rensei::app {

using namespace std::chrono_literals;

static constexpr auto quietFor = 30s;

Announcer::Announcer(Parts parts)
    : m_parts(std::move(parts))
    , m_wait(m_parts.clock)
{
    connect(&m_parts.overview, &StatusAggregator::changed, this, &Announcer::look);
    connect(&m_parts.notifier, &Notifier::clicked, this, &Announcer::clicked);
    keepQuiet();
}

void Announcer::keepQuiet()
{
    m_notices.keepQuietUntil(m_parts.clock.now() + quietFor);
}

void Announcer::look()
{
    const StatusSummary &board = m_parts.overview.board();
    const Notices::Change change
        = m_notices.take(noticeFacts(board, m_parts.sessions.needingSomeone()), m_parts.clock.now());
    for (const QString &key : change.withdraw) {
        m_shown.remove(key);
        m_parts.notifier.withdraw(key);
    }
    const StatusNotices notes = m_parts.notes();
    const StatusText words(board, notes);
    for (const Concern &concern : change.show) {
        m_shown.insert(concern.key, concern);
        m_parts.notifier.show(NoticeText::of(concern, words, board.subject, m_parts.sessions.find(concern.sessionId)));
    }
    if (change.lookAgainIn)
        m_wait.start(*change.lookAgainIn, [this] { look(); });
    else
        m_wait.stop();
}

void Announcer::clicked(const QString &key, const QString &activationToken)
{
    const auto concern = m_shown.constFind(key);
    if (concern == m_shown.cend())
        return;
    switch (concern->kind) {
    case NoticeKind::KeyRefused:
        return Q_EMIT signInAsked(activationToken);
    case NoticeKind::HostTokenRefused:
        return Q_EMIT hostTokenAsked(activationToken);
    case NoticeKind::AgentDown:
    case NoticeKind::AgentTrouble:
    case NoticeKind::HostNotSeen:
    case NoticeKind::PlatformLost:
        return Q_EMIT statusAsked(activationToken);
    case NoticeKind::SessionStuck:
        return Q_EMIT sessionAsked(concern->sessionId, activationToken);
    }
}

} // namespace rensei::app
