#include "app/ui/tray/announcer.h"

#include "app/text/notice_text.h"

namespace rensei::app {

using namespace std::chrono_literals;

static constexpr auto quietPeriod = 30s;

Announcer::Announcer(Parts parts)
    : m_parts(std::move(parts))
    , m_wait(m_parts.clock)
{
    connect(&m_parts.aggregator, &StatusAggregator::changed, this, &Announcer::update);
    connect(&m_parts.notifier, &Notifier::clicked, this, &Announcer::clicked);
    keepQuiet();
}

void Announcer::keepQuiet()
{
    m_notices.suppressUntil(m_parts.clock.now() + quietPeriod);
}

void Announcer::update()
{
    const StatusSummary &summary = m_parts.aggregator.summary();
    const Notices::Change change
        = m_notices.apply(noticeInputs(summary, m_parts.sessions.needingAttention()), m_parts.clock.now());
    for (const QString &key : change.withdraw) {
        m_shown.remove(key);
        m_parts.notifier.withdraw(key);
    }
    const StatusNotices notices = m_parts.notices();
    const StatusText statusText(summary, notices);
    for (const Concern &concern : change.show) {
        m_shown.insert(concern.key, concern);
        m_parts.notifier.show(
            NoticeText::of(concern, statusText, summary.subject, m_parts.sessions.find(concern.sessionId)));
    }
    if (change.checkAgainIn)
        m_wait.start(*change.checkAgainIn, [this] { update(); });
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
        return Q_EMIT signInRequested(activationToken);
    case NoticeKind::HostTokenRefused:
        return Q_EMIT hostTokenRequested(activationToken);
    case NoticeKind::AgentDown:
    case NoticeKind::AgentError:
    case NoticeKind::HostNotSeen:
    case NoticeKind::PlatformLost:
        return Q_EMIT statusRequested(activationToken);
    case NoticeKind::SessionStuck:
        return Q_EMIT sessionRequested(concern->sessionId, activationToken);
    }
}

} // namespace rensei::app

#include "moc_announcer.cpp"
