#include "app/backend/host_token.h"

#include "app/backend/agent_program.h"

#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto addTimeout = 30s;
static constexpr qsizetype maxTextSize = 4096;

HostToken::HostToken(Parts parts)
    : m_parts(std::move(parts))
    , m_deadline(m_parts.clock)
{
}

/// Removes the program's name, which means nothing to the user of a window.
static QString errorText(const QByteArray &errors)
{
    constexpr auto name = "rensei-agent: "_L1;
    const QString text = QString::fromUtf8(errors).trimmed();
    return text.startsWith(name) ? text.sliced(name.size()) : text;
}

void HostToken::add(const Secret &token, Storage storage, Then then)
{
    m_then = std::move(then);
    m_errors.clear();
    ProcessStart command = m_parts.command();
    command.environment = withLanguageOfWindows(command.environment);
    if (storage == Storage::File)
        command.arguments.append(u"--file-store"_s);
    m_process = m_parts.makeProcess();
    connect(m_process.get(), &Process::errorOutput, this,
        [this](const QByteArray &bytes) { m_errors = (m_errors + bytes).left(maxTextSize); });
    connect(m_process.get(), &Process::failedToStart, this, [this] { finish(Outcome::NoProgram); });
    connect(m_process.get(), &Process::ended, this, [this](const ProcessExit &exit) {
        const bool isStored = !exit.crashed && exit.code == 0;
        finish(isStored ? Outcome::Stored : Outcome::NotStored, errorText(m_errors));
    });
    m_deadline.start(addTimeout, [this] { finish(Outcome::TimedOut); });
    if (command.program.isEmpty())
        return m_deadline.start(0ms, [this] { finish(Outcome::NoProgram); });
    m_process->start(command);
    m_process->write(token.view().toByteArray() + '\n');
    m_process->closeInput();
}

void HostToken::finish(Outcome outcome, const QString &text)
{
    m_deadline.stop();
    m_process->disconnect(this);
    m_process.release()->deleteLater(); // it may be emitting the signal that is handled here
    const Then then = std::exchange(m_then, {});
    if (outcome == Outcome::Stored)
        Q_EMIT stored();
    then(outcome, text);
}

} // namespace rensei::app

#include "moc_host_token.cpp"
