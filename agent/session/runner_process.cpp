#include "agent/session/runner_process.h"

#include "agent/base/redact.h"

#include <QLoggingCategory>

namespace rensei::session {

Q_LOGGING_CATEGORY(lcRun, "rensei.run")

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Source: architecture, "Decided numbers", stop escalation.
static constexpr auto askedFor = 10s;
static constexpr auto terminatedFor = 5s;
static constexpr auto confirmEvery = 2s;
static constexpr qsizetype errorLinesKept = 20;

RunnerProcess::RunnerProcess(std::unique_ptr<Process> process, std::unique_ptr<RunnerAdapter> adapter, Clock &clock)
    : m_process(std::move(process))
    , m_adapter(std::move(adapter))
    , m_wait(clock)
{
}

RunnerProcess::~RunnerProcess() = default;

void RunnerProcess::start(const ProcessStart &start, const Assignment &assignment)
{
    connect(m_process.get(), &Process::started, this, [this, assignment] {
        m_process->write(m_adapter->opening(assignment));
        if (m_adapter->closesInput())
            m_process->closeInput();
        Q_EMIT launched(m_process->pid());
    });
    connect(m_process.get(), &Process::failedToStart, this, [this](const Error &error) {
        m_stage = Stage::Gone;
        m_wait.stop();
        Q_EMIT failedToLaunch(error);
    });
    connect(m_process.get(), &Process::output, this, [this](const QByteArray &bytes) { read(m_output.take(bytes)); });
    connect(m_process.get(), &Process::errorOutput, this,
        [this](const QByteArray &bytes) { noteErrors(m_errors.take(bytes)); });
    connect(m_process.get(), &Process::ended, this, &RunnerProcess::handleEnd);
    m_process->start(start);
}

bool RunnerProcess::prompt(const QString &id, const QString &text)
{
    const auto bytes = m_finished || m_stage != Stage::Running ? std::nullopt : m_adapter->prompt(id, text);
    if (bytes)
        m_process->write(*bytes);
    return bytes.has_value();
}

void RunnerProcess::stop()
{
    if (m_stage != Stage::Running)
        return;
    const auto words = m_adapter->stop(std::chrono::duration_cast<std::chrono::seconds>(askedFor));
    if (!words)
        return endGroup();
    m_process->write(*words);
    askToEnd();
}

void RunnerProcess::askToEnd()
{
    m_stage = Stage::Asked;
    m_wait.start(askedFor, [this] { endGroup(); });
}

void RunnerProcess::endGroup()
{
    m_stage = Stage::Terminated;
    m_process->terminateGroup();
    m_wait.start(m_exit ? confirmEvery : std::chrono::milliseconds(terminatedFor), [this] { confirm(); });
}

void RunnerProcess::confirm()
{
    if (m_exit && !m_process->groupAlive()) {
        m_stage = Stage::Gone;
        m_wait.stop();
        const Finished conclusion
            = m_finished.value_or(conclude(m_exit->crashed, m_exit->code, m_lastText, m_lastErrors));
        return Q_EMIT ended(conclusion);
    }
    if (m_stage == Stage::Killed)
        qCWarning(lcRun) << "a runner's group does not die; trying again";
    m_stage = Stage::Killed;
    m_process->killGroup();
    m_wait.start(confirmEvery, [this] { confirm(); });
}

void RunnerProcess::read(const QList<QByteArray> &lines)
{
    for (const QByteArray &line : lines) {
        const QByteArray clean = redacted(QString::fromUtf8(line)).toUtf8();
        for (const RunnerEvent &event : m_adapter->read(clean)) {
            if (const auto *thought = std::get_if<Thought>(&event))
                m_lastText = thought->text;
            if (const auto *finished = std::get_if<Finished>(&event)) {
                if (m_finished)
                    continue; // what it says after its end does not change it
                m_finished = *finished;
                m_process->closeInput();
                if (m_stage == Stage::Running)
                    askToEnd();
            }
            Q_EMIT said(event);
        }
    }
}

void RunnerProcess::noteErrors(const QList<QByteArray> &lines)
{
    for (const QByteArray &line : lines) {
        const QString text = redacted(QString::fromUtf8(line));
        m_lastErrors.append(text);
        if (m_lastErrors.size() > errorLinesKept)
            m_lastErrors.removeFirst();
        Q_EMIT said(Note{text});
    }
}

void RunnerProcess::handleEnd(const ProcessExit &exit)
{
    read(m_output.flush());
    noteErrors(m_errors.flush());
    m_exit = exit;
    // What the program leaves running would go on working for a session that has ended.
    if (m_process->groupAlive())
        return endGroup();
    confirm();
}

} // namespace rensei::session
