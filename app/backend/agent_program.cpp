#include "app/backend/agent_program.h"

#include "agent/language/language.h"

#include <QLocale>

#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr qsizetype maxLineSize = 1 << 20;
static constexpr qsizetype maxErrorSize = 4096;

AgentProgram::AgentProgram(ProcessFactory makeProcess, Clock &clock)
    : m_makeProcess(std::move(makeProcess))
    , m_deadline(clock)
{
}

AgentProgram::~AgentProgram() = default;

/// Removes the program's name, which means nothing to the user of a window.
static QString shownErrors(const QByteArray &errors)
{
    constexpr auto name = "rensei-agent: "_L1;
    const QString text = QString::fromUtf8(errors).trimmed();
    return text.startsWith(name) ? text.sliced(name.size()) : text;
}

QStringList withLanguageOfWindows(QStringList environment)
{
    const QString prefix = QLatin1StringView(languageVariable) + u'=';
    environment.removeIf([&prefix](const QString &entry) { return entry.startsWith(prefix, Qt::CaseInsensitive); });
    return environment + QStringList{prefix + QLocale().name()};
}

void AgentProgram::start(const ProcessStart &start, const Input &input, std::chrono::milliseconds silence)
{
    dropProcess();
    m_pending.clear();
    m_errors.clear();
    m_skipsLine = false;
    m_silence = silence;
    m_process = m_makeProcess();
    if (start.program.isEmpty())
        return m_deadline.start(0ms, [this] { finish({.end = End::NotStarted}); });
    connect(m_process.get(), &Process::output, this, &AgentProgram::readOutput);
    connect(m_process.get(), &Process::errorOutput, this,
        [this](const QByteArray &bytes) { m_errors = (m_errors + bytes).left(maxErrorSize); });
    connect(m_process.get(), &Process::failedToStart, this, [this] { finish({.end = End::NotStarted}); });
    connect(m_process.get(), &Process::ended, this, [this](const ProcessExit &exit) {
        if (!m_pending.isEmpty() && !m_skipsLine)
            Q_EMIT line(std::exchange(m_pending, {}));
        finish({exit.crashed ? End::Crashed : End::Exited, exit.code, shownErrors(m_errors)});
    });
    waitForMore();
    ProcessStart told = start;
    told.environment = withLanguageOfWindows(start.environment);
    m_process->start(told);
    for (const SharedSecret &secret : input.lines)
        m_process->write(secret->view().toByteArray() + '\n');
    if (!input.staysOpen)
        m_process->closeInput();
}

void AgentProgram::cancel()
{
    dropProcess();
}

void AgentProgram::waitForMore()
{
    m_deadline.start(m_silence, [this] { finish({.end = End::TimedOut, .errors = shownErrors(m_errors)}); });
}

void AgentProgram::setSilence(std::chrono::milliseconds silence)
{
    m_silence = silence;
    if (m_process)
        waitForMore();
}

void AgentProgram::closeInput()
{
    if (m_process)
        m_process->closeInput();
}

void AgentProgram::readOutput(const QByteArray &bytes)
{
    waitForMore();
    m_pending += bytes;
    for (qsizetype end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n')) {
        const QByteArray whole = m_pending.first(end);
        m_pending.remove(0, end + 1);
        if (!std::exchange(m_skipsLine, false))
            Q_EMIT line(whole);
    }
    if (m_pending.size() > maxLineSize) {
        m_pending.clear();
        m_skipsLine = true;
    }
}

void AgentProgram::finish(Result result)
{
    dropProcess();
    Q_EMIT ended(result);
}

/// Deletes it later, because it may be emitting the signal that is handled here.
void AgentProgram::dropProcess()
{
    m_deadline.stop();
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process.release()->deleteLater();
}

} // namespace rensei::app

#include "moc_agent_program.cpp"
