#include "app/model/notices/notices.h"

#include <algorithm>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using status::Reason;
using Subject = StatusSummary::Subject;

static constexpr std::chrono::milliseconds repeatInterval = 30min;
static constexpr std::chrono::milliseconds rateWindow = 10min;
static constexpr qsizetype maxPerWindow = 4;

static std::chrono::milliseconds delayFor(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::KeyRefused:
    case NoticeKind::HostTokenRefused:
    case NoticeKind::ApprovalOpen: // an agent stands still until then
        return 0ms;
    case NoticeKind::AgentDown:
    case NoticeKind::AgentError:
        return 10s;
    case NoticeKind::SessionStuck:
    case NoticeKind::SessionFailed:
        return 30s;
    case NoticeKind::PlatformLost:
        return 90s;
    case NoticeKind::HostNotSeen:
        return 5min;
    }
    Q_UNREACHABLE();
}

/// At most one concern per summary. A key or token that was never entered needs no notice: the user knows.
static std::optional<Concern> concernOf(const Notices::Inputs &inputs)
{
    if (inputs.state == TrayState::SignedOut) {
        if (inputs.reason == Reason::KeyRefused)
            return Concern{u"account"_s, NoticeKind::KeyRefused};
        if (inputs.reason == Reason::TokenRefused)
            return Concern{u"registration"_s, NoticeKind::HostTokenRefused};
        return std::nullopt;
    }
    if (inputs.state == TrayState::Stale && inputs.subject == Subject::Platform)
        return Concern{u"platform"_s, NoticeKind::PlatformLost};
    if (inputs.state != TrayState::Error)
        return std::nullopt;
    if (inputs.subject == Subject::Agent)
        return Concern{u"agent"_s, inputs.isAgentConnected ? NoticeKind::AgentError : NoticeKind::AgentDown};
    if (inputs.subject == Subject::Platform)
        return Concern{u"host"_s, NoticeKind::HostNotSeen};
    return std::nullopt;
}

bool Notices::mayShow(const QString &key, std::chrono::milliseconds now)
{
    const auto last = m_lastShown.constFind(key);
    if (last != m_lastShown.cend() && now - *last < repeatInterval)
        return false;
    while (!m_shown.isEmpty() && now - m_shown.first() >= rateWindow)
        m_shown.removeFirst();
    return m_shown.size() < maxPerWindow;
}

Notices::Change Notices::apply(const Inputs &inputs, std::chrono::milliseconds now)
{
    Change change;
    for (Tracked &tracked : m_tracked)
        tracked.isPresent = false;
    const auto track = [this, now, &change](const Concern &concern) {
        auto tracked = m_tracked.find(concern.key);
        // The notice on screen describes a problem that no longer exists.
        if (tracked != m_tracked.end() && tracked->concern != concern && tracked->isShown)
            change.withdraw.append(concern.key);
        if (tracked == m_tracked.end() || tracked->concern != concern)
            tracked = m_tracked.insert(concern.key, {.concern = concern, .since = now});
        tracked->isPresent = true;
    };
    if (const auto concern = concernOf(inputs))
        track(*concern);
    for (const QString &id : inputs.openApprovals)
        track({.key = u"approval "_s + id, .kind = NoticeKind::ApprovalOpen, .approvalId = id});
    for (const QString &id : inputs.redSessions)
        track({u"session "_s + id, NoticeKind::SessionStuck, id});
    for (const QString &id : inputs.failedSessions)
        track({u"failed "_s + id, NoticeKind::SessionFailed, id});

    for (auto tracked = m_tracked.begin(); tracked != m_tracked.end();) {
        if (!tracked->isPresent) {
            if (tracked->isShown)
                change.withdraw.append(tracked.key());
            tracked = m_tracked.erase(tracked);
            continue;
        }
        const auto due = std::max(tracked->since + delayFor(tracked->concern.kind), m_suppressedUntil);
        if (!tracked->isShown && now < due) {
            change.checkAgainIn = std::min(change.checkAgainIn.value_or(due - now), due - now);
        } else if (!tracked->isShown && mayShow(tracked.key(), now)) {
            tracked->isShown = true;
            m_lastShown.insert(tracked.key(), now);
            m_shown.append(now);
            change.show.append(tracked->concern);
        } else if (!tracked->isShown && tracked->concern.kind == NoticeKind::ApprovalOpen && !m_shown.isEmpty()) {
            // It is still worth saying when there were fewer.
            const auto later = std::max(m_shown.first() + rateWindow - now, 1ms);
            change.checkAgainIn = std::min(change.checkAgainIn.value_or(later), later);
        }
        ++tracked;
    }
    return change;
}

Notices::Inputs noticeInputs(const StatusSummary &summary)
{
    const bool isCheck = summary.subject != Subject::Sessions && summary.subject != Subject::Approvals
        && summary.subject != Subject::Nothing;
    return {.state = summary.state,
        .subject = summary.subject,
        .reason = isCheck ? summary.row(summary.subject).reason : Reason::None,
        .isAgentConnected = summary.inputs.agent.has_value()};
}

} // namespace rensei::app
