#include "app/backend/doctor_run.h"

#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto doctorSilence = 2min; // it asks git and the platform before it writes anything
static constexpr qsizetype maxReportSize = 4 << 20;

DoctorRun::DoctorRun(Parts parts)
    : m_parts(std::move(parts))
    , m_program(m_parts.makeProcess, m_parts.clock)
{
    connect(&m_program, &AgentProgram::line, this, [this](const QByteArray &line) {
        if (m_output.size() + line.size() < maxReportSize)
            m_output += line + '\n';
    });
    connect(&m_program, &AgentProgram::ended, this, &DoctorRun::programEnded);
}

void DoctorRun::check()
{
    if (!isRunning())
        launch({u"doctor"_s, u"--json"_s});
}

void DoctorRun::fix(const QString &checkId)
{
    const DoctorCheck *check = m_report ? m_report->find(checkId) : nullptr;
    if (isRunning() || !check || check->fix.isEmpty())
        return;
    m_fixing = checkId;
    launch({u"doctor"_s, u"--fix"_s, checkId, u"--json"_s});
}

void DoctorRun::launch(QStringList arguments)
{
    m_output.clear();
    m_errors.clear();
    m_trouble = Trouble::None;
    ProcessStart start = m_parts.command();
    start.arguments = std::move(arguments) + start.arguments;
    m_program.start(start, {}, doctorSilence);
    Q_EMIT changed();
}

void DoctorRun::programEnded(const AgentProgram::Result &result)
{
    using End = AgentProgram::End;
    const QString fixed = std::exchange(m_fixing, {});
    m_errors = result.errors;
    bool isRead = false;
    if (fixed.isEmpty()) {
        if (auto report = parseDoctorReport(m_output)) {
            m_report = std::move(report);
            m_checkedAt = m_parts.clock.utcNow();
            isRead = true;
        }
    } else if (auto after = parseDoctorFixed(m_output)) {
        if (!after->at)
            after->at = m_parts.clock.utcNow();
        after->id = fixed;
        m_report = withFixed(std::move(*m_report), *after);
        isRead = true;
    }
    if (!isRead) {
        m_trouble = result.end == End::NotStarted ? Trouble::NoProgram
            : result.end == End::TimedOut         ? Trouble::TimedOut
                                                  : Trouble::Broken;
    }
    Q_EMIT changed();
}

} // namespace rensei::app

#include "moc_doctor_run.cpp"
