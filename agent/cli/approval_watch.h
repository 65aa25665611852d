#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/control/control_client.h"

#include <QObject>

#include <functional>

namespace rensei::cli {

/// A person at a terminal who decides what sessions may do: shows approvals as they come, tells the agent that somebody
/// is there, and sends typed decisions.
class ApprovalWatch : public QObject {
    Q_OBJECT

public:
    using Write = std::function<void(const QString &text)>;

    /// `agent` and `clock` must outlive it.
    ApprovalWatch(control::ControlClient &agent, Clock &clock, Write write);

    void start();

    /// What was typed, in chunks of any size.
    void read(const QByteArray &bytes);

Q_SIGNALS:
    void lost(const rensei::control::ControlFailure &failure); ///< before the first answer; it goes on trying

private:
    void refresh();
    void tellPresence();
    void show(const QList<control::ApprovalPayload> &approvals);
    void decide(const QString &line);
    int numberOf(const QString &id);

    control::ControlClient &m_agent;
    Clock &m_clock;
    Write m_write;
    OneShotTimer m_refreshTimer;
    OneShotTimer m_presenceTimer;
    QByteArray m_typed; ///< a line without its end
    QList<control::ApprovalPayload> m_open;
    QStringList m_numbered; ///< ids in the order in which they were shown
    bool m_wasAnswered = false;
    bool m_isLost = false;
};

} // namespace rensei::cli
