#include "agent/session/runner_process.h"

#include "agent/base/redact.h"
#include "agent/platform/work_item_secrets.h"
#include "agent/runner/link_finder.h"

#include <QLoggingCategory>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>
#include <variant>

namespace rensei::session {

Q_LOGGING_CATEGORY(lcRun, "rensei.run")

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Source: agent/runner/RUNNERS.md, "Stopping the child".
static constexpr auto terminateTimeout = 5s;
static constexpr auto confirmInterval = 2s;
static constexpr qsizetype maxErrorLines = 20;

// Source: agent/runner/RUNNERS.md, "Output".
static constexpr qsizetype maxMessageSize = 8 * 1024 * 1024;
static constexpr qsizetype maxErrorLineSize = 64 * 1024;

SecretMask maskFor(const platform::WorkItem &item, const config::RunnerProfile &profile)
{
    QStringList values = platform::secretValues(item.raw);
    for (auto it = profile.env.begin(); it != profile.env.end(); ++it) {
        if (isSecretName(it.key()))
            values.append(it.value());
    }
    return SecretMask(values);
}

RunnerProcess::RunnerProcess(
    std::unique_ptr<Process> process, std::unique_ptr<runner::RunnerAdapter> adapter, Clock &clock, SecretMask mask)
    : m_process(std::move(process))
    , m_adapter(std::move(adapter))
    , m_timer(clock)
    , m_startTimer(clock)
    , m_cleaner(std::move(mask))
    , m_output(clock, m_cleaner, maxMessageSize, outputHandlers())
    , m_errors(clock, m_cleaner, maxErrorLineSize, errorHandlers())
{
}

RunnerProcess::~RunnerProcess() = default;

void RunnerProcess::start(const ProcessStart &start, const runner::Assignment &assignment)
{
    connect(m_process.get(), &Process::started, this, [this, assignment] {
        m_process->write(m_adapter->initialInput(assignment));
        if (m_adapter->closesInput())
            m_process->closeInput();
        if (const auto timeout = m_adapter->startTimeout())
            m_startTimer.start(*timeout, [this] { giveUpStarting(); });
        Q_EMIT launched(m_process->pid());
    });
    connect(m_process.get(), &Process::failedToStart, this, [this](const Error &error) {
        m_phase = Phase::Gone;
        m_timer.stop();
        Q_EMIT failedToLaunch(error);
    });
    connect(m_process.get(), &Process::output, this, [this](const QByteArray &bytes) { m_output.append(bytes); });
    connect(m_process.get(), &Process::errorOutput, this, [this](const QByteArray &bytes) { m_errors.append(bytes); });
    connect(m_process.get(), &Process::ended, this, &RunnerProcess::handleEnd);
    ProcessStart whole = start;
    whole.arguments += m_adapter->arguments(assignment);
    m_process->start(whole);
}

bool RunnerProcess::prompt(const QString &id, const QString &text)
{
    const auto bytes = m_finished || m_phase != Phase::Running ? std::nullopt : m_adapter->prompt(id, text);
    if (bytes)
        m_process->write(*bytes);
    return bytes.has_value();
}

bool RunnerProcess::goOn(const QString &text)
{
    const auto bytes = m_finished || m_phase != Phase::Running ? std::nullopt : m_adapter->goOn(text);
    if (bytes)
        m_process->write(*bytes);
    return bytes.has_value();
}

bool RunnerProcess::answer(const QString &request, bool allow)
{
    const bool isAwaited = m_phase == Phase::Running && m_adapter->answer(request, allow);
    writePending();
    return isAwaited;
}

void RunnerProcess::writePending()
{
    if (const QByteArray bytes = m_adapter->takeInput(); !bytes.isEmpty())
        m_process->write(bytes);
}

void RunnerProcess::giveUpStarting()
{
    if (m_finished || m_phase != Phase::Running)
        return;
    m_finished = runner::Finished{.error = u"the runner did not begin its session within two minutes"_s};
    stop();
}

void RunnerProcess::stop()
{
    if (m_phase != Phase::Running)
        return;
    const runner::StopTimes times = m_adapter->stopTimes();
    const auto message = m_adapter->stop(std::chrono::duration_cast<std::chrono::seconds>(times.request));
    if (!message)
        return endGroup();
    m_process->write(*message);
    m_phase = Phase::StopRequested;
    m_timer.start(times.request, [this, times] {
        if (times.thenClosesInput)
            closeInput();
        else
            endGroup();
    });
}

void RunnerProcess::kill()
{
    if (m_phase != Phase::Killed && m_phase != Phase::Gone)
        confirmEnd();
}

void RunnerProcess::closeInput()
{
    m_process->closeInput();
    waitForEnd();
}

void RunnerProcess::waitForEnd()
{
    m_phase = Phase::StopRequested;
    m_timer.start(m_adapter->stopTimes().closed, [this] { endGroup(); });
}

void RunnerProcess::endGroup()
{
    m_phase = Phase::Terminated;
    m_process->terminateGroup();
    m_timer.start(m_exit ? confirmInterval : std::chrono::milliseconds(terminateTimeout), [this] { confirmEnd(); });
}

void RunnerProcess::confirmEnd()
{
    if (m_exit && !m_process->groupAlive()) {
        m_phase = Phase::Gone;
        m_timer.stop();
        const runner::Finished conclusion
            = m_finished.value_or(m_adapter->conclusion({m_exit->crashed, m_exit->code, m_lastText, m_lastErrors}));
        return Q_EMIT ended(conclusion);
    }
    if (m_phase == Phase::Killed)
        qCWarning(lcRun) << "a runner's process group is still alive; killing it again";
    m_phase = Phase::Killed;
    m_process->killGroup();
    m_timer.start(confirmInterval, [this] { confirmEnd(); });
}

RunnerOutput::Handlers RunnerProcess::outputHandlers()
{
    return {
        .isText = [this](const QByteArray &line) { return m_adapter->isText(line); },
        .text =
            [this](const QString &piece, const QString &line) {
                if (piece.trimmed().isEmpty())
                    return;
                handleEvent(m_adapter->textEvent(piece));
                for (const runner::LinkFound &link : runner::pullRequestsIn(m_adapter->textEvent(piece)))
                    handleLink(link);
                if (std::holds_alternative<runner::Thought>(m_adapter->textEvent(line)))
                    m_lastText = line;
            },
        .message = [this](const QByteArray &line) { readMessage(line); },
        .messageTooLong = [this] { refuseMessage(); },
    };
}

RunnerOutput::Handlers RunnerProcess::errorHandlers()
{
    return {
        .isText = [](const QByteArray &) { return true; },
        .text = [this](const QString &piece, const QString &line) { recordError(piece, line); },
        .message = {},
        .messageTooLong = {},
    };
}

void RunnerProcess::readMessage(const QByteArray &line)
{
    for (const runner::RunnerEvent &event : m_adapter->read(line)) {
        const auto *requested = std::get_if<runner::PermissionRequested>(&event);
        if (requested)
            Q_EMIT permissionRequested(requested->request, requested->what, m_cleaner.cleaned(requested->what));
        else
            handleEvent(m_cleaner.cleaned(event));
        for (const runner::LinkFound &link : runner::pullRequestsIn(event)) // before it is shortened
            handleLink(link);
    }
    writePending();
}

// A link may come after the end: the summary of the work names it.
void RunnerProcess::handleLink(const runner::LinkFound &link)
{
    const runner::RunnerEvent cleaned = m_cleaner.cleaned(runner::RunnerEvent(link));
    if (std::get<runner::LinkFound>(cleaned).link.url == link.link.url) // else it held a secret
        Q_EMIT eventReceived(cleaned);
}

void RunnerProcess::handleEvent(const runner::RunnerEvent &event)
{
    if (const auto *thought = std::get_if<runner::Thought>(&event))
        m_lastText = thought->text;
    if (const auto *finished = std::get_if<runner::Finished>(&event)) {
        if (m_finished)
            return; // only the first one counts
        m_finished = *finished;
        writePending();
        m_process->closeInput();
        if (m_phase == Phase::Running)
            waitForEnd();
    }
    if (std::holds_alternative<runner::Started>(event))
        m_startTimer.stop();
    Q_EMIT eventReceived(event);
}

// The lost message may be the one that says how the session ended.
void RunnerProcess::refuseMessage()
{
    const QString why = u"the runner wrote a message of more than 8 MiB, which cannot be read"_s;
    Q_EMIT eventReceived(runner::Note{why});
    if (!m_finished)
        m_finished = runner::Finished{.ok = false, .error = why};
    if (!m_exit && (m_phase == Phase::Running || m_phase == Phase::StopRequested))
        endGroup();
}

void RunnerProcess::recordError(const QString &piece, const QString &line)
{
    const bool continues = piece.size() < line.size() && !m_lastErrors.isEmpty();
    if (continues)
        m_lastErrors.removeLast();
    m_lastErrors.append(line);
    if (m_lastErrors.size() > maxErrorLines)
        m_lastErrors.removeFirst();
    Q_EMIT eventReceived(runner::Note{piece});
}

void RunnerProcess::handleEnd(const ProcessExit &exit)
{
    m_output.finish();
    m_errors.finish();
    m_exit = exit;
    m_startTimer.stop();
    // Processes left behind would continue to work for a session that has ended.
    if (m_process->groupAlive())
        return endGroup();
    confirmEnd();
}

} // namespace rensei::session

#include "moc_runner_process.cpp"
