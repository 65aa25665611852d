#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/control_server/route.h"
#include "agent/process/process.h"

#include <QObject>

#include <memory>

namespace rensei::host {

/// GET /api/daemon/doctor: what `rensei-agent doctor --json` says when the agent itself runs it, with the environment
/// that the agent has. Whoever asks while it runs gets the same answer.
class DoctorRoute final : public QObject {
    Q_OBJECT

public:
    /// `doctor` is the whole command; `clock` must outlive this.
    DoctorRoute(ProcessFactory makeProcess, Clock &clock, ProcessStart doctor);
    ~DoctorRoute() override;

    control::Route route();

private:
    void ask(const control::Responder &respond);
    void answer(const control::Response &response);

    ProcessFactory m_makeProcess;
    ProcessStart m_doctor;
    OneShotTimer m_deadline;
    std::unique_ptr<Process> m_process;
    QByteArray m_output;
    QList<control::Responder> m_waiting;
};

} // namespace rensei::host
