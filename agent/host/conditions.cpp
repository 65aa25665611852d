#include "agent/host/conditions.h"

#include <QLoggingCategory>

#include <algorithm>

namespace rensei::host {

Q_LOGGING_CATEGORY(lcCondition, "rensei.condition")

void Conditions::set(control::ConditionCode code, control::Severity severity, const Text &text)
{
    const QString &message = text.message.english();
    const QString &action = text.action.english();
    const auto known = std::find_if(m_all.begin(), m_all.end(), [code](const auto &c) { return c.code == code; });
    if (known != m_all.end()) {
        if (known->message == message && known->action == action && known->severity == severity)
            return;
        *known = {code, severity, message, known->since, action};
    } else {
        qCWarning(lcCondition).noquote() << control::wireName(code) << message;
        m_all.append({code, severity, message, m_clock.utcNow(), action});
    }
    Q_EMIT changed();
}

void Conditions::clear(control::ConditionCode code)
{
    const auto removed = m_all.removeIf([code](const control::Condition &c) { return c.code == code; });
    if (removed == 0)
        return;
    qCInfo(lcCondition).noquote() << control::wireName(code) << "is over";
    Q_EMIT changed();
}

bool Conditions::has(control::ConditionCode code) const
{
    return std::any_of(m_all.begin(), m_all.end(), [code](const control::Condition &c) { return c.code == code; });
}

} // namespace rensei::host

#include "moc_conditions.cpp"
