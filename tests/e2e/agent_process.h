#pragma once

#include "agent/base/clock.h"
#include "agent/control/control_client.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace rensei::tests {

/// The built agent with its own state folder and configuration. It can be started several times.
class AgentProcess {
public:
    /// The example runner is the profile `quick`. It runs for `seconds` and ends with `outcome`.
    explicit AgentProcess(const QString &outcome = QStringLiteral("completed"), double seconds = 1);
    ~AgentProcess();

    QString program = QStringLiteral(AGENT_PROGRAM);
    QString platformUrl;
    QByteArray token;
    QStringList extraArguments;
    QMap<QString, QString> environment; ///< added to the environment of the test
    int capacity = 4;
    QString runner = QStringLiteral("quick"); ///< for all work; "" leaves the choice to the agent

    void launch(); ///< does not wait
    bool waitForPort(); ///< waits for its control API; false when the agent ends or times out
    bool start(); ///< launch() and waitForPort()
    bool isRunning() const { return m_process && m_process->state() != QProcess::NotRunning; }
    void kill(); ///< SIGKILL
    /// Sends SIGTERM twice, so that it ends running sessions. Returns the exit code, or nothing after 20 s.
    std::optional<int> stop();
    std::optional<int> waitForEnd(int ms = 20'000);

    void writeConfig(const QByteArray &yaml);
    QByteArray defaultConfig() const;
    QByteArray config() const;
    QString homeFolder() const { return m_folder.path(); }
    QString stateFolder() const { return m_folder.path() + QStringLiteral("/state"); }
    QByteArray errorOutput() const { return m_errors; }
    QProcess &process() { return *m_process; }
    quint16 port() const { return m_port; }

    control::ControlClient &client();
    std::optional<control::StatusPayload> status();
    std::optional<control::StatsPayload> stats();
    bool setCapacity(const QString &value); ///< false when the agent rejects it
    QList<control::SessionPayload> sessions();
    bool hasCondition(control::ConditionCode code);

    /// The processes on this machine that belong to `sessionId`.
    static QList<qint64> runners(const QString &sessionId);
    static int countRunners(const QString &sessionId) { return static_cast<int>(runners(sessionId).size()); }

private:
    QTemporaryDir m_folder;
    QString m_outcome;
    double m_seconds;
    std::unique_ptr<QProcess> m_process;
    SystemClock m_clock;
    std::unique_ptr<control::ControlClient> m_client;
    QByteArray m_output;
    QByteArray m_errors;
    quint16 m_port = 0;
};

} // namespace rensei::tests
