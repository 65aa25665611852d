#include "app/model/notices/notices.h"

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using status::Reason;
using Subject = StatusSummary::Subject;

static constexpr std::chrono::milliseconds again = 30min;
static constexpr std::chrono::milliseconds window = 10min;
static constexpr qsizetype maxInWindow = 4;

static std::chrono::milliseconds patienceFor(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::KeyRefused:
    case NoticeKind::HostTokenRefused:
        return 0ms;
    case NoticeKind::AgentDown:
    case NoticeKind::AgentTrouble:
        return 10s;
    case NoticeKind::SessionStuck:
        return 30s;
    case NoticeKind::PlatformLost:
        return 90s;
    case NoticeKind::HostNotSeen:
        return 5min;
    }
    Q_UNREACHABLE();
}

/// The one concern that a summary is worth a notice. That no key or token was ever given is known to whoever gave none.
static std::optional<Concern> concernOf(const Notices::Facts &facts)
{
    if (facts.state == TrayState::SignedOut) {
        if (facts.reason == Reason::KeyRefused)
            return Concern{u"account"_s, NoticeKind::KeyRefused};
        if (facts.reason == Reason::TokenRefused)
            return Concern{u"registration"_s, NoticeKind::HostTokenRefused};
        return std::nullopt;
    }
    if (facts.state == TrayState::Stale && facts.subject == Subject::Platform)
        return Concern{u"platform"_s, NoticeKind::PlatformLost};
    if (facts.state != TrayState::Error)
        return std::nullopt;
    if (facts.subject == Subject::Agent)
        return Concern{u"agent"_s, facts.isAgentHeard ? NoticeKind::AgentTrouble : NoticeKind::AgentDown};
    if (facts.subject == Subject::Platform)
        return Concern{u"host"_s, NoticeKind::HostNotSeen};
    return std::nullopt;
}

bool Notices::mayShow(const QString &key, std::chrono::milliseconds now)
{
    const auto last = m_lastShown.constFind(key);
    if (last != m_lastShown.cend() && now - *last < again)
        return false;
    while (!m_shown.isEmpty() && now - m_shown.first() >= window)
        m_shown.removeFirst();
    return m_shown.size() < maxInWindow;
}

Notices::Change Notices::apply(const Facts &facts, std::chrono::milliseconds now)
{
    Change change;
    for (Held &held : m_held)
        held.isPresent = false;
    const auto hold = [this, now, &change](const Concern &concern) {
        auto held = m_held.find(concern.key);
        // What is shown would say something else than what is so.
        if (held != m_held.end() && held->concern != concern && held->isShown)
            change.withdraw.append(concern.key);
        if (held == m_held.end() || held->concern != concern)
            held = m_held.insert(concern.key, {.concern = concern, .since = now});
        held->isPresent = true;
    };
    if (const auto concern = concernOf(facts))
        hold(*concern);
    for (const QString &id : facts.redSessions)
        hold({u"session "_s + id, NoticeKind::SessionStuck, id});

    for (auto held = m_held.begin(); held != m_held.end();) {
        if (!held->isPresent) {
            if (held->isShown)
                change.withdraw.append(held.key());
            held = m_held.erase(held);
            continue;
        }
        const auto due = std::max(held->since + patienceFor(held->concern.kind), m_quietUntil);
        if (!held->isShown && now < due) {
            change.checkAgainIn = std::min(change.checkAgainIn.value_or(due - now), due - now);
        } else if (!held->isShown && mayShow(held.key(), now)) {
            held->isShown = true;
            m_lastShown.insert(held.key(), now);
            m_shown.append(now);
            change.show.append(held->concern);
        }
        ++held;
    }
    return change;
}

Notices::Facts noticeFacts(const StatusSummary &summary, const QStringList &redSessions)
{
    const bool isCheck = summary.subject != Subject::Sessions && summary.subject != Subject::Nothing;
    return {.state = summary.state,
        .subject = summary.subject,
        .reason = isCheck ? summary.row(summary.subject).reason : Reason::None,
        .isAgentHeard = summary.facts.agent.has_value(),
        .redSessions = redSessions};
}

} // namespace rensei::app
