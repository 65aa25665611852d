#include "app/backend/host_token.h"

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

/// What the command said, without its name, which says nothing in a window.
static QString asText(const QByteArray &errors)
{
    constexpr auto name = "rensei-agent: "_L1;
    const QString text = QString::fromUtf8(errors).trimmed();
    return text.startsWith(name) ? text.sliced(name.size()) : text;
}

void HostToken::give(const Secret &token, Keep where, Then then)
{
    m_then = std::move(then);
    m_errors.clear();
    ProcessStart command = m_parts.command();
    if (where == Keep::InFile)
        command.arguments.append(u"--file-store"_s);
    m_process = m_parts.makeProcess();
    connect(m_process.get(), &Process::errorOutput, this,
        [this](const QByteArray &bytes) { m_errors = (m_errors + bytes).left(maxTextSize); });
    connect(m_process.get(), &Process::failedToStart, this, [this] { finish(Outcome::NoProgram); });
    connect(m_process.get(), &Process::ended, this, [this](const ProcessExit &exit) {
        const bool isKept = !exit.crashed && exit.code == 0;
        finish(isKept ? Outcome::Kept : Outcome::NotKept, asText(m_errors));
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
    m_process.release()->deleteLater(); // its signal may be running
    const Then then = std::exchange(m_then, {});
    then(outcome, text);
}

} // namespace rensei::app
