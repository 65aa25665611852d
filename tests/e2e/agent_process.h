#pragma once

#include "agent/base/clock.h"
#include "agent/control/control_client.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace rensei::tests {

/// A state folder and configuration of their own, and the built agent that runs with them, once or several times over.
class AgentProcess {
public:
    /// The example runner is the profile `quick`: `seconds` long, ending as `outcome` says.
    explicit AgentProcess(const QString &outcome = QStringLiteral("completed"), double seconds = 1);
    ~AgentProcess();

    QString platform; ///< its address
    QByteArray token;
    QStringList extraArguments;
    QMap<QString, QString> environment; ///< added to this program's
    int capacity = 4;

    void launch(); ///< without waiting for anything
    bool waitForPort(); ///< waits until its control API is bound; false when it ended or printed nothing in time
    bool start(); ///< both
    bool isRunning() const { return m_process && m_process->state() != QProcess::NotRunning; }
    void kill(); ///< SIGKILL
    /// SIGTERM twice: sessions are ended, not waited for. The exit code, or none when it did not end in 20 s.
    std::optional<int> stop();
    std::optional<int> waitForEnd(int ms = 20'000);

    void writeConfig(const QByteArray &yaml);
    QByteArray usualConfig() const;
    QByteArray config() const; ///< as it is now
    QString stateFolder() const { return m_folder.path() + QStringLiteral("/state"); }
    QByteArray errorOutput() const { return m_errors; }
    QProcess &process() { return *m_process; }
    quint16 port() const { return m_port; }

    control::ControlClient &client();
    std::optional<control::StatusPayload> status(); ///< asked now
    std::optional<control::StatsPayload> stats();
    bool setCapacity(const QString &value); ///< false when the agent refuses
    QList<control::SessionPayload> sessions();
    bool hasCondition(control::ConditionCode code);

    /// How many processes of this machine work for `sessionId`.
    static int runnersOf(const QString &sessionId);

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
