#include "agent/cli/run_verb.h"

#include "agent/base/exit_code.h"
#include "agent/base/log_file.h"
#include "agent/base/private_file.h"
#include "agent/example_runner/standard_input.h"
#include "agent/process/harden.h"
#include "agent/process/process_group.h"
#include "agent/process/signal_source.h"

#include <QCoreApplication>
#include <QLockFile>

#include <cstdio>

namespace rensei::cli {

using namespace Qt::StringLiterals;

static int complain(const QString &text, int code)
{
    std::fprintf(stderr, "%s\n", qPrintable(text));
    return code;
}

static QString holderOf(const QLockFile &lock)
{
    qint64 pid = 0;
    QString host;
    QString program;
    return lock.getLockInfo(&pid, &host, &program) ? u"process %1"_s.arg(pid) : u"another process"_s;
}

/// Collects the first line of standard input and hands it over as the token.
class TokenLine : public QObject {
public:
    explicit TokenLine(AgentRun &agent)
        : m_agent(agent)
        , m_input(example_runner::makeStandardInput())
    {
        connect(m_input.get(), &example_runner::StandardInput::received, this, [this](const QByteArray &bytes) {
            m_bytes += bytes;
            if (m_bytes.contains('\n'))
                handOver();
        });
        connect(m_input.get(), &example_runner::StandardInput::ended, this, &TokenLine::handOver);
    }

private:
    void handOver()
    {
        if (m_isDone)
            return;
        m_isDone = true;
        QByteArray line = m_bytes.left(m_bytes.indexOf('\n')).trimmed();
        if (!m_bytes.contains('\n'))
            line = m_bytes.trimmed();
        m_bytes.fill('\0');
        m_agent.takeToken(Secret(std::move(line)));
    }

    AgentRun &m_agent;
    std::unique_ptr<example_runner::StandardInput> m_input;
    QByteArray m_bytes;
    bool m_isDone = false;
};

int runHost(const RunOptions &options, Clock &clock)
{
    if (const auto made = makePrivateFolder(options.paths.root); !made)
        return complain(u"The state folder cannot be used: %1"_s.arg(describe(made.error())), ExitFailure);
    QLockFile lock(options.paths.lock());
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0))
        return complain(u"Another agent uses this state folder (%1)."_s.arg(holderOf(lock)), ExitLocked);
    hardenProcess();
    becomeSubreaper();
    LogFile log(options.paths.log(), clock);
    const LogSink sink(log);

    const SignalSource signalSource; // first, so that a signal during the end is not the system's to handle
    AgentRun agent(options, clock);
    if (const auto started = agent.start(); !started)
        return complain(u"The agent cannot start: %1"_s.arg(describe(started.error())), ExitFailure);
    std::printf("control API on 127.0.0.1:%d\n", int(agent.port()));
    std::fflush(stdout);
    QObject::connect(&signalSource, &SignalSource::terminateRequested, &agent, &AgentRun::stop);
    QObject::connect(&signalSource, &SignalSource::reloadRequested, &agent, &AgentRun::reload);
    QObject::connect(&agent, &AgentRun::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    std::unique_ptr<TokenLine> line;
    if (options.tokenFromInput)
        line = std::make_unique<TokenLine>(agent);
    QCoreApplication::exec();
    return ExitSuccess;
}

} // namespace rensei::cli
