#include "app/model/notices/notices.h"

#include <algorithm>
#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using status::Reason;
using Subject = StatusSummary::Subject;

static constexpr std::chrono::milliseconds repeatInterval = 30min;
static constexpr std::chrono::milliseconds rateWindow = 10min;
static constexpr qsizetype maxPerWindow = 4;

static const QString digestKey = u"digest"_s;

NoticeGroup groupOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::ApprovalOpen:
        return NoticeGroup::Questions;
    case NoticeKind::SessionStuck:
    case NoticeKind::SessionFailed:
        return NoticeGroup::Sessions;
    case NoticeKind::KeyRefused:
    case NoticeKind::HostTokenRefused:
    case NoticeKind::AgentDown:
    case NoticeKind::AgentError:
    case NoticeKind::HostNotSeen:
    case NoticeKind::PlatformLost:
    case NoticeKind::Digest:
        break;
    }
    return NoticeGroup::Computer;
}

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
    case NoticeKind::Digest:
        break; // is due when it is needed
    }
    Q_UNREACHABLE();
}

/// At most one concern per summary. A key or token that was never entered needs no notice: the user knows.
static std::optional<Concern> concernOf(const Notices::Inputs &inputs)
{
    if (inputs.state == TrayState::SignedOut) {
        if (inputs.reason == Reason::KeyRefused)
            return Concern{u"account"_s, NoticeKind::KeyRefused};
        return std::nullopt;
    }
    if (inputs.state == TrayState::Error && inputs.subject == Subject::Agent && inputs.reason == Reason::TokenRefused)
        return Concern{u"registration"_s, NoticeKind::HostTokenRefused};
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

bool Notices::wasShownLately(const QString &key, std::chrono::milliseconds now) const
{
    const auto last = m_lastShown.constFind(key);
    return last != m_lastShown.cend() && now - *last < repeatInterval;
}

bool Notices::hasRoom(std::chrono::milliseconds now)
{
    while (!m_shown.isEmpty() && now - m_shown.first() >= rateWindow)
        m_shown.removeFirst();
    return m_shown.size() < maxPerWindow;
}

void Notices::track(const Concern &concern, std::chrono::milliseconds now, Change &change)
{
    if (!m_choices.isOn(groupOf(concern.kind)))
        return;
    auto tracked = m_tracked.find(concern.key);
    // The notice on screen describes a problem that no longer exists.
    if (tracked != m_tracked.end() && tracked->concern != concern && tracked->isShown)
        change.withdraw.append(concern.key);
    if (tracked == m_tracked.end() || tracked->concern != concern)
        tracked = m_tracked.insert(concern.key, {.concern = concern, .since = now});
    tracked->isPresent = true;
}

void Notices::trackAll(const Inputs &inputs, std::chrono::milliseconds now, Change &change)
{
    for (Tracked &tracked : m_tracked)
        tracked.isPresent = false;
    if (const auto concern = concernOf(inputs))
        track(*concern, now, change);
    for (const QString &id : inputs.openApprovals)
        track({.key = u"approval "_s + id, .kind = NoticeKind::ApprovalOpen, .approvalId = id}, now, change);
    for (const QString &id : inputs.redSessions)
        track({u"session "_s + id, NoticeKind::SessionStuck, id}, now, change);
    for (const QString &id : inputs.failedSessions)
        track({u"failed "_s + id, NoticeKind::SessionFailed, id}, now, change);
}

static void checkWithin(Notices::Change &change, std::chrono::milliseconds wait)
{
    change.checkAgainIn = std::min(change.checkAgainIn.value_or(wait), wait);
}

/// One in ten minutes, and only when more has come.
void Notices::updateDigest(std::chrono::milliseconds now, Change &change)
{
    const auto untold = std::count_if(
        m_tracked.cbegin(), m_tracked.cend(), [](const Tracked &tracked) { return tracked.isInDigest; });
    if (untold == 0) {
        if (std::exchange(m_hasDigest, false))
            change.withdraw.append(digestKey);
        m_isDigestDue = false;
    }
    if (!m_isDigestDue)
        return;
    const auto last = m_lastShown.constFind(digestKey);
    if (last != m_lastShown.cend() && now - *last < rateWindow)
        return checkWithin(change, *last + rateWindow - now);
    m_lastShown.insert(digestKey, now);
    m_isDigestDue = false;
    m_hasDigest = true;
    change.show.append({.key = digestKey, .kind = NoticeKind::Digest, .count = static_cast<int>(untold)});
}

/// What waits for an answer is told to everybody who does not answer it.
static bool isBeforeSomebody(const Concern &concern, const Notices::Inputs &inputs)
{
    if (concern.kind == NoticeKind::SessionStuck || concern.kind == NoticeKind::SessionFailed)
        return concern.sessionId == inputs.seenSession;
    return concern.kind != NoticeKind::ApprovalOpen && inputs.isSubjectSeen;
}

Notices::Change Notices::apply(const Inputs &inputs, std::chrono::milliseconds now)
{
    Change change;
    trackAll(inputs, now, change);
    for (auto tracked = m_tracked.begin(); tracked != m_tracked.end();) {
        if (!tracked->isPresent) {
            if (tracked->isShown)
                change.withdraw.append(tracked.key());
            tracked = m_tracked.erase(tracked);
            continue;
        }
        const auto due = std::max(tracked->since + delayFor(tracked->concern.kind), m_suppressedUntil);
        tracked->isSeen = tracked->isSeen || isBeforeSomebody(tracked->concern, inputs);
        const bool isTold = tracked->isShown || tracked->isInDigest || tracked->isSeen;
        const bool isDue = !isTold && now >= due;
        if (!isTold && !isDue) {
            checkWithin(change, due - now);
        } else if (isDue && wasShownLately(tracked.key(), now)) {
            checkWithin(change, m_lastShown.value(tracked.key()) + repeatInterval - now);
        } else if (isDue && !hasRoom(now)) {
            tracked->isInDigest = true;
            m_isDigestDue = true;
        } else if (isDue) {
            tracked->isShown = true;
            m_lastShown.insert(tracked.key(), now);
            m_shown.append(now);
            change.show.append(tracked->concern);
        }
        ++tracked;
    }
    updateDigest(now, change);
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
