#include "app/backend/computer/pause_switch.h"

#include <QPointer>

#include <utility>

namespace rensei::app {

PauseSwitch::PauseSwitch(Parts parts)
    : m_parts(std::move(parts))
{
}

void PauseSwitch::update()
{
    const auto now = m_parts.isPaused();
    const bool isSame = now.has_value() == m_isReachable && (!now || now == m_isPaused);
    m_isReachable = now.has_value();
    if (now)
        m_isPaused = now;
    if (!isSame)
        Q_EMIT changed();
}

void PauseSwitch::set(bool paused)
{
    if (m_isChanging || !m_isReachable)
        return;
    m_isChanging = true;
    m_failure = Failure::None;
    m_parts.ask(paused, [self = QPointer(this), paused](const std::optional<QString> &problem) {
        if (self)
            self->answered(paused, problem);
    });
    Q_EMIT changed();
}

void PauseSwitch::answered(bool paused, const std::optional<QString> &problem)
{
    m_isChanging = false;
    if (!problem)
        m_failure = Failure::NoAnswer;
    else if (!problem->isEmpty())
        m_failure = Failure::Refused;
    else
        m_isPaused = paused;
    m_words = problem.value_or(QString());
    Q_EMIT changed();
}

} // namespace rensei::app

#include "moc_pause_switch.cpp"
