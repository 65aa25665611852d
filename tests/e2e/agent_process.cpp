#include "tests/e2e/agent_process.h"

#include "tests/e2e/eventually.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <csignal>

namespace rensei::tests {

using namespace Qt::StringLiterals;

AgentProcess::AgentProcess(const QString &outcome, double seconds)
    : m_outcome(outcome)
    , m_seconds(seconds)
{
}

AgentProcess::~AgentProcess()
{
    if (isRunning())
        kill();
}

QByteArray AgentProcess::defaultConfig() const
{
    return QStringLiteral(
        "apiVersion: rensei.dev/v1\n"
        "kind: LocalDaemon\n"
        "capacity:\n"
        "  maxConcurrentSessions: %1\n"
        "runners:\n"
        "  - name: quick\n"
        "    adapter: rensei\n"
        "    program: %2\n"
        "    args: [example-runner]\n"
        "    env: {RENSEI_EXAMPLE_SECONDS: \"%3\", RENSEI_EXAMPLE_OUTCOME: \"%4\", RENSEI_EXAMPLE_STEPS: \"2\"}\n")
        .arg(capacity)
        .arg(QStringLiteral(AGENT_PROGRAM))
        .arg(m_seconds)
        .arg(m_outcome)
        .toUtf8();
}

void AgentProcess::writeConfig(const QByteArray &yaml)
{
    QFile file(m_folder.filePath(u"daemon.yaml"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(yaml) != yaml.size())
        qFatal("the configuration cannot be written");
}

QByteArray AgentProcess::config() const
{
    QFile file(m_folder.filePath(u"daemon.yaml"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void AgentProcess::launch()
{
    if (!QFile::exists(m_folder.filePath(u"daemon.yaml"_s)))
        writeConfig(defaultConfig());
    m_process = std::make_unique<QProcess>();
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (auto entry = environment.cbegin(); entry != environment.cend(); ++entry)
        all.insert(entry.key(), entry.value());
    // Keeps the agent away from the developer's home folder and keychain.
    all.insert(u"HOME"_s, m_folder.path());
    all.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    m_process->setProcessEnvironment(all);
    QStringList arguments{
        u"run"_s, u"--state-dir"_s, stateFolder(), u"--config"_s, m_folder.filePath(u"daemon.yaml"_s)};
    if (!runner.isEmpty())
        arguments += {u"--runner"_s, runner};
    if (!extraArguments.contains(u"--port"_s))
        arguments += {u"--port"_s, u"0"_s};
    if (!platformUrl.isEmpty())
        arguments += {u"--platform"_s, platformUrl};
    if (!token.isEmpty())
        arguments += u"--token-stdin"_s;
    m_process->start(program, arguments + extraArguments);
    if (!token.isEmpty()) {
        m_process->write(token + '\n');
        m_process->closeWriteChannel();
    }
    m_client.reset();
    m_port = 0;
    m_output.clear();
    m_errors.clear();
    QObject::connect(m_process.get(), &QProcess::readyReadStandardOutput, m_process.get(),
        [this] { m_output += m_process->readAllStandardOutput(); });
    QObject::connect(m_process.get(), &QProcess::readyReadStandardError, m_process.get(),
        [this] { m_errors += m_process->readAllStandardError(); });
}

bool AgentProcess::waitForPort()
{
    const bool printed
        = eventually([this] { return m_output.contains('\n') || m_process->state() == QProcess::NotRunning; });
    const QByteArray line = m_output.left(m_output.indexOf('\n')).trimmed();
    m_port = line.mid(line.lastIndexOf(':') + 1).toUShort();
    return printed && m_port != 0;
}

bool AgentProcess::start()
{
    launch();
    return waitForPort();
}

void AgentProcess::kill()
{
    m_process->kill();
    waitForEnd();
}

std::optional<int> AgentProcess::stop()
{
    ::kill(static_cast<pid_t>(m_process->processId()), SIGTERM);
    QTest::qWait(100); // signals sent together may be merged into one
    if (isRunning())
        ::kill(static_cast<pid_t>(m_process->processId()), SIGTERM);
    return waitForEnd();
}

std::optional<int> AgentProcess::waitForEnd(int ms)
{
    if (!eventually([this] { return m_process->state() == QProcess::NotRunning; }, ms)
        || m_process->exitStatus() != QProcess::NormalExit)
        return std::nullopt;
    return m_process->exitCode();
}

control::ControlClient &AgentProcess::client()
{
    if (!m_client)
        m_client = std::make_unique<control::ControlClient>(
            StatePaths{stateFolder()}, control::loopbackChannels("e2e/1", m_clock), m_clock);
    return *m_client;
}

template <typename T, typename Request>
static std::optional<T> waitForReply(Request request)
{
    std::optional<control::ControlResult<T>> reply;
    QObject context;
    request(&context, [&reply](control::ControlResult<T> result) { reply = std::move(result); });
    if (!eventually([&reply] { return reply.has_value(); }) || !*reply)
        return std::nullopt;
    return **reply;
}

std::optional<control::StatusPayload> AgentProcess::status()
{
    return waitForReply<control::StatusPayload>(
        [this](QObject *context, auto then) { client().status(context, then); });
}

std::optional<control::StatsPayload> AgentProcess::stats()
{
    return waitForReply<control::StatsPayload>([this](QObject *context, auto then) { client().stats(context, then); });
}

bool AgentProcess::setCapacity(const QString &value)
{
    return waitForReply<control::ActionReply>([&](QObject *context, auto then) {
        client().setCapacity(control::maxSessionsKey, value, context, then);
    }).has_value();
}

QList<control::SessionPayload> AgentProcess::sessions()
{
    return waitForReply<QList<control::SessionPayload>>([this](QObject *context, auto then) {
        client().sessions(true, context, then);
    }).value_or(QList<control::SessionPayload>());
}

bool AgentProcess::hasCondition(control::ConditionCode code)
{
    const auto now = status();
    return now && std::any_of(now->conditions.begin(), now->conditions.end(), [code](const auto &c) {
        return c.code == code;
    });
}

QList<qint64> AgentProcess::runners(const QString &sessionId)
{
    const QByteArray marker = "RENSEI_SESSION_ID=" + sessionId.toUtf8();
    QList<qint64> pids;
    for (const QString &pid : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile environ(u"/proc/%1/environ"_s.arg(pid));
        if (environ.open(QIODevice::ReadOnly) && environ.readAll().split('\0').contains(marker))
            pids.append(pid.toLongLong());
    }
    return pids;
}

} // namespace rensei::tests
