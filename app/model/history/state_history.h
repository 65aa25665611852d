#pragma once

#include "app/model/status/status_summary.h"

#include <QString>

#include <deque>

namespace rensei::app {

/// One thing of the status that became another.
struct StateChange {
    Instant at{};
    QString subject; ///< `icon`, `account`, `agent`, `platform`, `capacity`, `process`
    QString from; ///< "" for the first
    QString to; ///< `bad: the key was refused`

    bool operator==(const StateChange &) const = default;
};

/// The last changes of the status, so that a fault that comes and goes can be read afterwards. For whoever helps, and
/// so in English. Pure: the caller passes the time with the summary.
class StateHistory {
public:
    static constexpr std::size_t maxChanges = 200;

    /// To be called with each new summary. Only another state or reason is a change, not another time or text.
    void apply(const StatusSummary &summary);

    const std::deque<StateChange> &changes() const { return m_changes; } ///< oldest first

    /// A line for each: `2026-06-02T14:02:11.000Z  agent     good → bad: no agent is running`.
    QString text() const;

private:
    struct State {
        QString key; ///< what makes it another one
        QString text;
    };
    void note(Instant at, const QString &subject, State &known, State now);

    State m_icon;
    State m_account;
    State m_agent;
    State m_platform;
    State m_capacity;
    State m_process;
    std::deque<StateChange> m_changes;
};

} // namespace rensei::app
