#include "app/ui/tray/announcer.h"

#include "app/text/notice_text.h"

#include <algorithm>

namespace rensei::app {

using namespace std::chrono_literals;

static constexpr auto quietPeriod = 30s;

Announcer::Announcer(Parts parts)
    : m_parts(std::move(parts))
    , m_startedAt(m_parts.clock.utcNow())
    , m_wait(m_parts.clock)
{
    connect(&m_parts.aggregator, &StatusAggregator::changed, this, &Announcer::update);
    connect(&m_parts.notifier, &Notifier::clicked, this, &Announcer::clicked);
    connect(&m_parts.notifier, &Notifier::pressed, this, &Announcer::pressed);
    connect(&m_parts.approvals, &Approvals::failed, this,
        [this](Approvals::Problem problem, const Error &error, const QString &id) {
            if (m_answered.remove(id))
                Q_EMIT answerFailed(problem, error);
        });
    keepQuiet();
}

void Announcer::keepQuiet()
{
    m_quietUntil = m_parts.clock.now() + quietPeriod;
}

void Announcer::remember(const Memory &memory)
{
    m_notices = memory.notices;
    m_startedAt = memory.startedAt;
    m_quietUntil = memory.quietUntil;
    update();
}

Notices::Inputs Announcer::inputs() const
{
    Notices::Inputs inputs = noticeInputs(m_parts.aggregator.summary());
    const Seen seen = m_parts.seen();
    inputs.isSubjectSeen = seen.hasStatus;
    inputs.seenSession = seen.session;
    if (seen.hasAttention)
        return inputs;
    const auto isBeingRead = [this, &seen](const QString &question) {
        const auto &open = m_parts.approvals.open();
        const auto found = std::ranges::find(open, question, &control::ApprovalPayload::id);
        return !seen.localSession.isEmpty() && found != open.end() && found->sessionId == seen.localSession;
    };
    for (const AttentionItem &item : m_parts.attention.items()) {
        if (item.kind == AttentionItem::Kind::Question && isBeingRead(item.id))
            continue;
        if (item.kind == AttentionItem::Kind::Question)
            inputs.openApprovals.append(item.id);
        else if (item.kind == AttentionItem::Kind::RedSession)
            inputs.redSessions.append(item.id);
        else if (item.kind == AttentionItem::Kind::FailedSession && item.since >= m_startedAt)
            inputs.failedSessions.append(item.id);
    }
    return inputs;
}

std::optional<Notice> Announcer::noticeOf(const Concern &concern) const
{
    if (concern.kind == NoticeKind::ApprovalOpen) {
        const auto &open = m_parts.approvals.open();
        const auto found = std::ranges::find(open, concern.approvalId, &control::ApprovalPayload::id);
        return found == open.end() ? std::nullopt : std::optional(NoticeText::of(concern, *found));
    }
    const StatusSummary &summary = m_parts.aggregator.summary();
    const StatusNotices notices = m_parts.notices();
    return NoticeText::of(
        concern, StatusText(summary, notices), summary.subject, m_parts.sessions.find(concern.sessionId));
}

void Announcer::update()
{
    const NoticeChoices choices = m_parts.choices();
    const Instant today = m_parts.clock.utcNow();
    const auto night = quietUntil(choices, today);
    m_notices.setChoices(choices);
    m_notices.suppressUntil(night ? std::max(m_quietUntil, m_parts.clock.now() + (*night - today)) : m_quietUntil);
    const Notices::Change change = m_notices.apply(inputs(), m_parts.clock.now());
    for (const QString &key : change.withdraw) {
        m_shown.remove(key);
        m_parts.notifier.withdraw(key);
    }
    for (const Concern &concern : change.show) {
        if (const auto notice = noticeOf(concern)) {
            m_shown.insert(concern.key, concern);
            m_parts.notifier.show(*notice);
        }
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
    case NoticeKind::Digest:
        return Q_EMIT attentionRequested({}, activationToken);
    case NoticeKind::ApprovalOpen:
        return Q_EMIT attentionRequested(
            AttentionItem{.kind = AttentionItem::Kind::Question, .id = concern->approvalId}.key(), activationToken);
    case NoticeKind::SessionStuck:
    case NoticeKind::SessionFailed:
        return Q_EMIT sessionRequested(concern->sessionId, activationToken);
    }
}

/// An id is not used again, so what was asked is what is answered. Of a question that is not open any more "Needs you"
/// says so.
void Announcer::pressed(const QString &key, const QString &button)
{
    const auto concern = m_shown.constFind(key);
    const auto answer = NoticeText::answerOf(button);
    if (concern == m_shown.cend() || concern->kind != NoticeKind::ApprovalOpen || !answer)
        return;
    const QString id = concern->approvalId;
    const auto &open = m_parts.approvals.open();
    if (std::ranges::find(open, id, &control::ApprovalPayload::id) == open.end())
        return clicked(key, {});
    m_answered.insert(id);
    m_parts.approvals.answer(id, *answer);
}

} // namespace rensei::app

#include "moc_announcer.cpp"
