#include "app/backend/setup_run.h"

#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto planSilence = 60s;
static constexpr auto stepSilence = 3min; // the slowest step waits for the platform to list this computer
static constexpr auto drainSilence = 15min; // sessions end by themselves within the drain timeout
static constexpr auto rollbackSilence = 60s;

SetupRun::SetupRun(Parts parts)
    : m_parts(std::move(parts))
    , m_program(m_parts.makeProcess, m_parts.clock)
{
    connect(&m_program, &AgentProgram::line, this, &SetupRun::readLine);
    connect(&m_program, &AgentProgram::ended, this, &SetupRun::programEnded);
}

static QString nameOf(SetupRun::Verb verb)
{
    switch (verb) {
    case SetupRun::Verb::Install:
        return u"install"_s;
    case SetupRun::Verb::Repair:
        return u"repair"_s;
    case SetupRun::Verb::Uninstall:
        return u"uninstall"_s;
    }
    Q_UNREACHABLE();
}

static QStringList argumentsOf(const SetupRun::Request &request)
{
    QStringList arguments{nameOf(request.verb), u"--json"_s, u"--ends-with-input"_s};
    const auto addFlag = [&arguments](bool isSet, const QString &name) {
        if (isSet)
            arguments.append(name);
    };
    const auto addValue = [&arguments](const QString &name, const QString &value) {
        if (!value.isEmpty())
            arguments += {name, value};
    };
    addFlag(request.userKey != nullptr, u"--token-stdin"_s);
    addFlag(request.hostToken != nullptr, u"--host-token-stdin"_s);
    addFlag(request.isDryRun, u"--dry-run"_s);
    for (const QString &project : request.projects)
        addValue(u"--project"_s, project);
    addValue(u"--import"_s, request.importFrom);
    addValue(u"--runner"_s, request.runner);
    addValue(u"--permissions"_s, request.permissions);
    addFlag(request.verb == SetupRun::Verb::Uninstall && !request.isDryRun, u"--yes"_s); // sessions may end first
    addFlag(request.startsBeforeLogin, u"--before-login"_s);
    addFlag(request.revokesKey, u"--revoke-key"_s);
    addFlag(request.deletesData, u"--delete-data"_s);
    return arguments;
}

void SetupRun::start(const Request &request)
{
    m_request = request;
    m_state = {};
    m_trouble = Trouble::None;
    m_errors.clear();
    m_isRunning = true;
    m_isCancelling = false;
    const int round = ++m_round;
    Q_EMIT changed();
    if (request.isDryRun || !m_parts.makeRoom)
        return launch();
    m_parts.makeRoom([this, round] {
        if (m_isRunning && round == m_round)
            launch();
    });
}

void SetupRun::launch()
{
    if (m_isCancelling) // while room was made: nothing is to be taken back
        return programEnded({.end = AgentProgram::End::Exited});
    ProcessStart start = m_parts.command();
    start.arguments = argumentsOf(m_request) + start.arguments;
    if (!m_request.platform.isEmpty()) // the last one counts
        start.arguments += {u"--platform"_s, m_request.platform};
    AgentProgram::Input input{.lines = {}, .staysOpen = true};
    for (const SharedSecret &secret : {m_request.userKey, m_request.hostToken}) {
        if (secret)
            input.lines.append(secret);
    }
    const bool isDrain = m_request.verb == Verb::Uninstall;
    m_program.start(start, input, m_request.isDryRun ? planSilence : isDrain ? drainSilence : stepSilence);
}

void SetupRun::cancel()
{
    if (!m_isRunning || m_isCancelling)
        return;
    m_isCancelling = true;
    m_program.setSilence(rollbackSilence);
    m_program.closeInput();
    Q_EMIT changed();
}

void SetupRun::readLine(const QByteArray &line)
{
    const auto event = parseSetupEvent(line);
    if (!event)
        return;
    m_state = afterEvent(std::move(m_state), *event);
    // Its end would mean that it is to be taken back.
    if (m_state.finished)
        m_program.closeInput();
    Q_EMIT changed();
}

void SetupRun::programEnded(const AgentProgram::Result &result)
{
    using End = AgentProgram::End;
    m_isRunning = false;
    m_errors = result.errors;
    if (m_isCancelling && !m_state.finished && m_state.steps.isEmpty())
        m_state.finished = SetupFinished{.isOk = false, .isCancelled = true};
    if (!m_state.finished) {
        m_trouble = result.end == End::NotStarted ? Trouble::NoProgram
            : result.end == End::TimedOut         ? Trouble::TimedOut
                                                  : Trouble::Broken;
    }
    if (!m_request.isDryRun && m_parts.afterwards)
        m_parts.afterwards(m_request.verb == Verb::Uninstall && isGood());
    Q_EMIT changed();
    Q_EMIT ended();
}

bool SetupRun::isGood() const
{
    return !m_isRunning && m_state.finished && m_state.finished->isOk;
}

} // namespace rensei::app

#include "moc_setup_run.cpp"
