#include "app/backend/services/computer_services.h"

#include <utility>

namespace rensei::app {

ComputerServices::ComputerServices(Parts parts)
    : m_parts(std::move(parts))
    , m_disk({makeSystemProcess, m_parts.clock, m_parts.command})
    , m_runners({makeSystemProcess, m_parts.clock, m_parts.command})
    , m_config({makeSystemProcess, m_parts.clock, m_parts.command})
    , m_pause(pauseParts())
{
    connect(&m_parts.monitor, &StatusMonitor::changed, &m_pause, &PauseSwitch::update);
}

PauseSwitch::Parts ComputerServices::pauseParts()
{
    return {.isPaused = [this]() -> std::optional<bool> {
                const auto agent = m_parts.monitor.agent();
                return agent ? std::optional(agent->status == control::DaemonStatus::Paused) : std::nullopt;
            },
        .ask =
            [this](bool paused, std::function<void(std::optional<QString>)> then) {
                const auto answered
                    = [then = std::move(then)](const control::ControlResult<control::ActionReply> &reply) {
                          if (reply)
                              return then(QString());
                          const bool isAnswer = reply.error().obstacle == control::Obstacle::Failed;
                          then(isAnswer ? std::optional(describe(reply.error().error)) : std::nullopt);
                      };
                if (paused)
                    m_parts.agent.pause(this, answered);
                else
                    m_parts.agent.resume(this, answered);
            }};
}

} // namespace rensei::app

#include "moc_computer_services.cpp"
