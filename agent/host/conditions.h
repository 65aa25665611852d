#pragma once

#include "agent/base/clock.h"
#include "agent/control/agent_sentence.h"
#include "agent/control/condition.h"

#include <QObject>

namespace rensei::host {

/// The current conditions that a user may want to know. Each is set and cleared by the part that detects it; one that
/// is set again keeps the time since when it holds.
class Conditions : public QObject {
    Q_OBJECT

public:
    explicit Conditions(Clock &clock)
        : m_clock(clock)
    {
    }

    struct Text {
        control::AgentSentence message;
        control::AgentSentence action = {}; ///< what to do about it
    };
    void set(control::ConditionCode code, control::Severity severity, const Text &text);
    void clear(control::ConditionCode code);

    const QList<control::Condition> &all() const { return m_all; }
    bool has(control::ConditionCode code) const;

Q_SIGNALS:
    void changed();

private:
    Clock &m_clock;
    QList<control::Condition> m_all;
};

} // namespace rensei::host
