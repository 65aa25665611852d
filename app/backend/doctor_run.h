#pragma once

#include "app/backend/agent_program.h"
#include "app/model/setup/doctor_report.h"

#include <functional>
#include <optional>

namespace rensei::app {

/// Has the bundled agent's program check this computer, and mend what it finds. It works with the agent down.
class DoctorRun final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        ProcessFactory makeProcess;
        Clock &clock;
        /// The agent's program, with the options for platform and folders as its arguments.
        std::function<ProcessStart()> command;
    };
    explicit DoctorRun(Parts parts);

    enum class Trouble {
        None,
        NoProgram, ///< the bundled agent cannot be started
        Broken, ///< it told nothing that can be read; see errors()
        TimedOut,
    };

    void check(); ///< does nothing while something runs
    void fix(const QString &checkId); ///< and then checks that one again; does nothing while something runs

    bool isRunning() const { return m_program.isRunning(); }
    const QString &fixing() const { return m_fixing; } ///< the id of the check whose remedy runs; "" for none

    /// The newest; nullopt before the first.
    const std::optional<DoctorReport> &report() const { return m_report; }
    std::optional<Instant> checkedAt() const { return m_checkedAt; }
    Trouble trouble() const { return m_trouble; } ///< of the last check or remedy
    const QString &errors() const { return m_errors; }
    const QByteArray &output() const { return m_output; } ///< of the last check or remedy, as it came

Q_SIGNALS:
    void changed();

private:
    void launch(QStringList arguments);
    void programEnded(const AgentProgram::Result &result);

    Parts m_parts;
    AgentProgram m_program;
    QString m_fixing;
    QByteArray m_output;
    std::optional<DoctorReport> m_report;
    std::optional<Instant> m_checkedAt;
    Trouble m_trouble = Trouble::None;
    QString m_errors;
};

} // namespace rensei::app
