#include "agent/permissions/real_path.h"
#include "agent/session/session.h"

#include <QDir>

// What a session's runner may do.

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
    connect(m_runner.get(), &RunnerProcess::permissionRequested, this, [this] { m_progress.heard(); });
    connect(m_gate.get(), &PermissionGate::changed, this, [this] {
        setHold(Hold::Approval, !m_gate->approvals().isEmpty());
        Q_EMIT changed();
    });
}

} // namespace rensei::session
