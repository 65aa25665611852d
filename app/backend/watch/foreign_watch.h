#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/control/control_link.h"
#include "app/model/status/watched_agent.h"

#include <QObject>

#include <memory>
#include <optional>

namespace rensei::app {

/// Asks another program's agent on this computer how it is doing, every 30 s, without a token.
class ForeignWatch final : public QObject {
    Q_OBJECT

public:
    ForeignWatch(control::ChannelFactory channels, Clock &clock);

    void start(quint16 port); ///< 0 stops it
    void stop() { start(0); }

    const std::optional<WatchedAgent> &agent() const { return m_agent; } ///< nullopt while nothing is watched

Q_SIGNALS:
    void changed();

private:
    void ask();
    void answered(const control::ControlResult<control::StatusPayload> &status);

    control::ChannelFactory m_channels;
    Clock &m_clock;
    control::Channel m_channel;
    std::unique_ptr<QObject> m_scope; ///< of the question that is open; late answers are dropped with it
    std::optional<WatchedAgent> m_agent;
    OneShotTimer m_timer;
};

} // namespace rensei::app
