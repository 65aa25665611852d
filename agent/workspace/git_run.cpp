#include "agent/workspace/git_run.h"

#include <utility>

namespace rensei::workspace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr qsizetype maxErrorBytes = 16 * 1024;
static constexpr auto endCheckInterval = 10ms;
static constexpr int maxEndChecks = 300;

GitRun::GitRun(GitProgram program, ProcessFactory makeProcess, Clock &clock)
    : m_program(std::move(program))
    , m_makeProcess(std::move(makeProcess))
    , m_clock(clock)
    , m_timer(clock)
{
}

GitRun::~GitRun() = default;

void GitRun::start(const GitCall &call, Then then)
{
    Q_ASSERT(!isRunning());
    m_then = std::move(then);
    m_output = {};
    m_error.reset();
    m_endChecks = 0;
    m_process = m_makeProcess();
    Process *process = m_process.get();
    connect(process, &Process::output, this, [this, most = call.maxOutputBytes](const QByteArray &bytes) {
        if (!m_error)
            m_output.out += bytes;
        if (m_output.out.size() > most)
            giveUp({.kind = ErrorKind::Local, .detail = u"git said more than is read"_s});
    });
    connect(process, &Process::errorOutput, this, [this](const QByteArray &bytes) {
        m_output.errors = (m_output.errors + QString::fromUtf8(bytes)).right(maxErrorBytes);
    });
    connect(process, &Process::failedToStart, this, [this](const Error &error) { finish(fail(error)); });
    connect(process, &Process::ended, this, [this](const ProcessExit &exit) {
        m_output.code = exit.code;
        if (exit.crashed && !m_error)
            m_error = Error{.kind = ErrorKind::Local, .detail = u"git was ended by a signal"_s};
        m_process->killGroup(); // its helpers end with it; nothing of a call outlives it
        confirmEnd();
    });
    m_timer.start(call.deadline,
        [this] { giveUp({.kind = ErrorKind::Local, .detail = u"git did not end in time"_s, .timedOut = true}); });
    process->start({.program = m_program.path,
        .arguments = commonArguments() + call.arguments,
        .environment = m_program.environment + call.environment,
        .folder = call.folder,
        .marker = {},
        .secretInput = call.secret});
    process->write(call.input);
    process->closeInput();
}

void GitRun::giveUp(const Error &error)
{
    if (m_error)
        return;
    m_error = error;
    m_process->killGroup();
    m_timer.start(endCheckInterval, [this] { confirmEnd(); });
}

void GitRun::confirmEnd()
{
    const bool isGone = !m_process->groupAlive();
    if (!isGone && ++m_endChecks < maxEndChecks) {
        m_process->killGroup(); // again: it may only have been starting
        return m_timer.start(endCheckInterval, [this] { confirmEnd(); });
    }
    if (m_error)
        finish(fail(*m_error));
    else
        finish(std::move(m_output));
}

void GitRun::finish(const Result<GitOutput> &result)
{
    m_timer.stop();
    m_process->disconnect(this);
    m_process.release()->deleteLater(); // this may be its own signal
    const Result<GitOutput> kept = result;
    const Then then = std::exchange(m_then, nullptr);
    if (then)
        then(kept);
}

void GitRun::cancel(std::function<void()> then)
{
    if (!isRunning()) {
        m_clock.callAfter(0ms, this, std::move(then));
        return;
    }
    m_then = [then = std::move(then)](const Result<GitOutput> &) { then(); };
    giveUp({.kind = ErrorKind::Local, .detail = u"canceled"_s});
}

} // namespace rensei::workspace

#include "moc_git_run.cpp"
