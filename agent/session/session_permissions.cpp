#include "agent/permissions/real_path.h"
#include "agent/session/session.h"

#include <QDir>

// What a session's runner may do, and what it waits for.

namespace rensei::session {

void Session::makeGate(const config::RunnerProfile &profile, const QString &workspace)
{
    m_gate = std::make_unique<PermissionGate>(PermissionGate::Parts{.clock = m_parts.clock,
        .policy = profile.permissions.value_or(permissions::Policy()),
        .place = {.workspace = workspace, .home = QDir::homePath(), .resolved = permissions::realPath},
        .isSomebodyThere = m_parts.isSomebodyThere,
        .record =
            [this](LogRecordType type, const QJsonObject &data) {
                const bool isRecorded = record(type, data);
                m_reporter.wake();
                return isRecorded;
            },
        .answer =
            [this](const QString &request, bool allow) {
                if (m_runner)
                    m_runner->answer(request, allow);
            }});
    connect(m_runner.get(), &RunnerProcess::permissionRequested, m_gate.get(), &PermissionGate::ask);
    connect(m_gate.get(), &PermissionGate::changed, this, [this] {
        if (m_gate->approvals().isEmpty())
            m_timeLimit.resume();
        else
            m_timeLimit.pause();
        Q_EMIT changed();
    });
}

std::optional<WaitingSince> Session::waiting() const
{
    if (m_state != State::Running)
        return std::nullopt;
    const QList<Approval> open = approvals();
    if (open.isEmpty())
        return m_waiting;
    const Approval &first = open.first();
    return WaitingSince{
        {.why = runner::Waiting::Why::Approval, .detail = first.what.title, .request = first.id}, first.since};
}

} // namespace rensei::session
