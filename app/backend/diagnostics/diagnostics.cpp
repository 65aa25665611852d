#include "app/backend/diagnostics/diagnostics.h"

#include "agent/diagnostics/collect.h"
#include "agent/status/json_output.h"

#include <QJsonDocument>

#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;
using diagnostics::makeFile;

Diagnostics::Diagnostics(Parts parts)
    : m_parts(std::move(parts))
{
    connect(&m_parts.aggregator, &StatusAggregator::changed, this,
        [this] { m_history.apply(m_parts.aggregator.summary()); });
    connect(&m_parts.doctor, &DoctorRun::changed, this, &Diagnostics::doctorChanged);
}

QStringList Diagnostics::facts() const
{
    QStringList lines = m_parts.facts ? m_parts.facts() : QStringList();
    if (const auto &exit = m_parts.supervisor.lastExit()) {
        const QString how = exit->exit.crashed ? u"by a signal"_s : u"with code %1"_s.arg(exit->exit.code);
        lines.append(u"The agent last ended unexpectedly: %1, %2"_s.arg(toIso(exit->at), how));
    }
    return lines;
}

void Diagnostics::collect()
{
    const diagnostics::Personal who = diagnostics::personalOfThisComputer();
    const StatusInputs &inputs = m_parts.aggregator.summary().inputs;
    m_files = diagnostics::collect({m_parts.paths, m_parts.configFile(), m_parts.clock.utcNow(), facts()}, who);
    m_files.append(
        makeFile(u"status.json"_s, QJsonDocument::fromJson(status::jsonOutput(inputs.status)).object(), who));
    if (!m_history.changes().empty())
        m_files.append(makeFile(u"changes.txt"_s, m_history.text(), who));
    if (inputs.agent)
        m_files.append(makeFile(u"agent.json"_s, toJson(*inputs.agent), who));
    m_isChecking = true;
    m_isAsked = false;
    Q_EMIT changed();
    doctorChanged();
}

void Diagnostics::doctorChanged()
{
    if (!m_isChecking || m_parts.doctor.isRunning())
        return;
    if (!std::exchange(m_isAsked, true)) // what ran until now may have been a remedy
        return m_parts.doctor.check();
    m_isChecking = false;
    addReport();
    Q_EMIT changed();
}

/// Why there is no report tells as much.
void Diagnostics::addReport()
{
    const diagnostics::Personal who = diagnostics::personalOfThisComputer();
    const QJsonObject report = QJsonDocument::fromJson(m_parts.doctor.output()).object();
    const bool hasFailed = m_parts.doctor.trouble() != DoctorRun::Trouble::None;
    m_files.append(hasFailed
            ? makeFile(u"doctor.txt"_s, u"This computer could not be checked.\n"_s + m_parts.doctor.errors(), who)
            : makeFile(u"doctor.json"_s, report, who));
}

} // namespace rensei::app

#include "moc_diagnostics.cpp"
