#include "agent/cli/run_verb.h"

#include "agent/base/lock_file.h"
#include "agent/base/log_file.h"
#include "agent/base/private_file.h"
#include "agent/cli/agent_run.h"
#include "agent/cli/service/managed_run.h"
#include "agent/cli/target_options.h"
#include "agent/cli/terminal.h"
#include "agent/example_runner/standard_input.h"
#include "agent/host/machine.h"
#include "agent/process/harden.h"
#include "agent/process/inherited_children.h"
#include "agent/process/signal_source.h"
#include "agent/service/own_console.h"
#include "agent/service/service_manager.h"
#include "agent/service/stop_event.h"
#include "agent/service/stop_mark.h"

#include <QCoreApplication>

#include <cstdio>

namespace rensei::cli {

using namespace Qt::StringLiterals;

static constexpr std::chrono::seconds lockTimeout{3}; // for what an agent that was killed has just forked

static int exitWith(ExitCode code, const QString &text)
{
    printError(text);
    return code;
}

static QString nameOfHolder(const LockFile &lock)
{
    const auto pid = lock.holder();
    return pid ? u"process %1"_s.arg(*pid) : u"another process"_s;
}

/// Passes the first line of standard input to the agent as its token.
class TokenLine : public QObject {
public:
    explicit TokenLine(AgentRun &agent)
        : m_agent(agent)
        , m_input(example_runner::makeStandardInput())
    {
        connect(m_input.get(), &example_runner::StandardInput::received, this, [this](const QByteArray &bytes) {
            m_bytes += bytes;
            if (m_bytes.contains('\n'))
                finish();
        });
        connect(m_input.get(), &example_runner::StandardInput::ended, this, &TokenLine::finish);
    }

private:
    void finish()
    {
        if (m_isDone)
            return;
        m_isDone = true;
        QByteArray line = m_bytes.left(m_bytes.indexOf('\n')).trimmed();
        if (!m_bytes.contains('\n'))
            line = m_bytes.trimmed();
        m_bytes.fill('\0');
        m_agent.setInputToken(Secret(std::move(line)));
    }

    AgentRun &m_agent;
    std::unique_ptr<example_runner::StandardInput> m_input;
    QByteArray m_bytes;
    bool m_isDone = false;
};

/// Runs the agent, which has started, until it has stopped.
static int runUntilStopped(
    AgentRun &agent, const SignalSource &signalSource, const RunOptions &options, const service::NotifySettings &notify)
{
    QObject::connect(&signalSource, &SignalSource::terminateRequested, &agent, &AgentRun::stop);
    QObject::connect(&signalSource, &SignalSource::reloadRequested, &agent, &AgentRun::reload);
    QObject::connect(&agent, &AgentRun::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    std::unique_ptr<TokenLine> line;
    if (options.tokenFromInput)
        line = std::make_unique<TokenLine>(agent);
    if (!options.isService) {
        QCoreApplication::exec();
        return ExitSuccess;
    }
    const service::StopEvent stopEvent(options.serviceName);
    QObject::connect(&stopEvent, &service::StopEvent::requested, &agent, &AgentRun::stop);
    const QString program = QCoreApplication::applicationFilePath();
    ManagedRun managed({agent.host(), notify, [program] { return service::readProgramFile(program); }});
    managed.begin();
    QCoreApplication::exec();
    return managed.exitCode();
}

/// Every start writes a few small files. Less than this is not even room for them.
static bool hasNoRoom(const StatePaths &paths)
{
    constexpr qint64 leastRoom = 64 * 1024;
    const host::MachineState machine = host::readMachine(paths.root);
    return machine.bytes.left.value_or(leastRoom) < leastRoom || machine.files.left.value_or(1) < 1;
}

/// A service manager gives up a program that ends too often: systemd one that ends ten times in five minutes.
static void waitForRoom(const SignalSource &signalSource, Clock &clock)
{
    QObject scope;
    QObject::connect(&signalSource, &SignalSource::terminateRequested, &scope, [] { QCoreApplication::exit(); });
    clock.callAfter(std::chrono::seconds(35), &scope, [] { QCoreApplication::exit(); });
    QCoreApplication::exec();
}

static int failToStart(const QString &text, const RunOptions &options, const SignalSource &signalSource, Clock &clock)
{
    if (!hasNoRoom(options.paths))
        return exitWith(ExitFailure, text);
    if (options.isService)
        waitForRoom(signalSource, clock);
    return exitWith(ExitNoRoom, text);
}

static int runHost(const RunOptions &options, Clock &clock)
{
    const service::NotifySettings notify = service::takeNotifySettings(); // before anything is started
    if (options.isService) {
        service::closeOwnConsole();
        if (service::isStoppedByUser(options.paths))
            return ExitSuccess;
    }
    if (const auto made = makePrivateFolder(options.paths.root); !made)
        return exitWith(ExitFailure, u"The state folder cannot be used: %1"_s.arg(describe(made.error())));
    const SignalSource signalSource; // outlives the agent, so that a signal during shutdown does not kill the process
    LockFile lock(options.paths.lock());
    const auto locked = lock.lockWithin(lockTimeout);
    if (!locked)
        return failToStart(
            u"The state folder cannot be used: %1"_s.arg(describe(locked.error())), options, signalSource, clock);
    if (!*locked)
        return exitWith(ExitLocked, u"Another agent uses this state folder (%1)."_s.arg(nameOfHolder(lock)));
    if (const auto forgotten = service::forgetStop(options.paths); !forgotten)
        printError(u"A former stop cannot be forgotten: %1"_s.arg(describe(forgotten.error())));
    hardenProcess();
    outliveReaders(); // the autostart of the desktop starts it, and is gone before its first line
    becomeSubreaper();
    LogFile log(options.paths.log(), clock);
    const LogSink sink(log);

    AgentRun agent(options, clock);
    if (const auto started = agent.start(); !started)
        return failToStart(
            u"The agent cannot start: %1"_s.arg(describe(started.error())), options, signalSource, clock);
    std::printf("control API on 127.0.0.1:%d\n", int(agent.port()));
    std::fflush(stdout);
    return runUntilStopped(agent, signalSource, options, notify);
}

int runAgent(const Invocation &invocation, Clock &clock)
{
    RunOptions options;
    options.platformUrl = invocation.value(u"platform"_s);
    options.runner = invocation.value(u"runner"_s);
    options.isService = invocation.isSet(u"service"_s);
    options.serviceName
        = invocation.isSet(u"service-name"_s) ? invocation.value(u"service-name"_s) : service::defaultServiceName();
    if (!service::isServiceName(options.serviceName))
        return usageError(u"--service-name takes letters, digits, dots and dashes."_s);
    options.tokenFromInput = invocation.isSet(u"token-stdin"_s);
    const auto port = wholeNumber(invocation.value(u"port"_s), 0, 65535);
    if (invocation.isSet(u"port"_s) && !port)
        return usageError(u"--port takes a number from 0 to 65535."_s);
    if (port)
        options.port = static_cast<quint16>(*port);
    const auto paths = resolveStatePaths(invocation);
    const auto file = resolveConfigFile(invocation);
    if (!paths || !file) {
        printError(paths ? file.error().text : paths.error().text);
        return ExitFailure;
    }
    options.paths = *paths;
    options.configFile = *file;
    return runHost(options, clock);
}

} // namespace rensei::cli
