#include "agent/runner/turn_queue.h"

#include <QStringList>

#include <array>
#include <utility>

namespace rensei::runner {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// One that is limited again and again does nothing. Source: agent/runner/RUNNERS.md, "Limits".
static constexpr int maxLimits = 20;
static constexpr std::array<std::chrono::minutes, 4> blindWaits{5min, 10min, 20min, 40min};

void TurnQueue::hold(bool isHeld)
{
    if (m_state == State::Free || m_state == State::Held)
        m_state = isHeld ? State::Held : State::Free;
    else if (m_state != State::Paused)
        m_state = isHeld ? State::LimitedAndHeld : State::Limited;
}

std::optional<TurnQueue::Turn> TurnQueue::next()
{
    if (m_state == State::Held)
        m_state = State::Paused;
    return m_state == State::Free ? std::optional(take()) : std::nullopt;
}

RunnerEvent TurnQueue::limited(const QString &what, const std::optional<Instant> &ends)
{
    Waiting waiting{.why = Waiting::Why::Limit, .detail = what.simplified().left(200), .until = ends};
    const auto attempt = static_cast<std::size_t>(m_limitsWithoutEnd);
    const bool isUseless = ++m_limits > maxLimits || (!ends && attempt >= blindWaits.size());
    if (isUseless)
        return Finished{.error = u"rate limit: "_s + what};
    if (!ends) {
        waiting.retryIn = blindWaits[attempt];
        ++m_limitsWithoutEnd;
    }
    m_state = m_state == State::Held ? State::LimitedAndHeld : State::Limited;
    return waiting;
}

void TurnQueue::succeeded()
{
    m_limits = 0;
    m_limitsWithoutEnd = 0;
}

std::optional<TurnQueue::Turn> TurnQueue::goOn(const QString &text)
{
    if (m_state == State::Free || m_state == State::Held)
        return std::nullopt;
    if (m_state != State::Paused || isEmpty())
        m_messages.prepend({QString(), text});
    m_state = m_state == State::LimitedAndHeld ? State::Held : State::Free;
    return take();
}

TurnQueue::Turn TurnQueue::take()
{
    Turn turn;
    QStringList texts;
    if (!m_task.isEmpty())
        texts.append(std::exchange(m_task, {}));
    for (const Message &message : std::exchange(m_messages, {})) {
        texts.append(message.text);
        if (!message.id.isEmpty())
            turn.events.append(PromptTaken{message.id});
    }
    turn.text = texts.join(u"\n\n"_s);
    turn.events.append(Waiting{});
    return turn;
}

} // namespace rensei::runner
