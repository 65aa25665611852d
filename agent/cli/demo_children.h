#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/base/paths.h"
#include "agent/control/control_client.h"
#include "agent/process/process.h"

#include <QTemporaryDir>

namespace rensei::cli {

struct DemoPrograms {
    QString platform; ///< absolute
    QString agent; ///< absolute
    QStringList environment; ///< of both, `NAME=value`
};

/// A demo platform and an agent that works for it, as children, in a temporary folder. Destroying this object ends
/// them; stop() lets them end cleanly.
class DemoChildren final : public QObject {
    Q_OBJECT

public:
    static constexpr int capacity = 4; ///< sessions at a time

    DemoChildren(DemoPrograms programs, QString scenario, ProcessFactory makeProcess, Clock &clock);

    void start();
    /// Ends the sessions, the agent, the platform; finished() follows within 10 s. A second call kills them.
    void stop();

    QString platformUrl() const { return m_url; } ///< "" until ready()
    SharedSecret userKey() const { return m_userKey; }
    quint16 agentPort() const { return m_port; }
    StatePaths paths() const { return {m_folder.filePath(QStringLiteral("state"))}; }
    control::ControlClient &client() { return m_client; } ///< to the agent

    /// The end of what they wrote to standard error.
    QString errorOutput() const { return QString::fromUtf8(m_errorOutput).trimmed(); }

Q_SIGNALS:
    void ready(); ///< both listen
    void failed(const QString &text); ///< one of them did not start, or ended unexpectedly; stop() is still needed
    void finished(); ///< once, after stop(): the children have ended, the folder is removed

private:
    void watch(Process &child, bool &runs);
    void startPlatform();
    void readPlatformOutput(const QByteArray &bytes);
    void startAgent(const QJsonObject &platformInfo);
    void readAgentOutput(const QByteArray &bytes);
    void stopPlatform();
    void killAll();
    void finishIfEnded();

    enum class Phase { Starting, Running, Stopping, Finished };

    DemoPrograms m_programs;
    QString m_scenario;
    QTemporaryDir m_folder;
    control::ControlClient m_client;
    std::unique_ptr<Process> m_platform;
    std::unique_ptr<Process> m_agent;
    OneShotTimer m_phaseTimer; ///< timeout of the current phase
    Phase m_phase = Phase::Starting;
    bool m_platformRuns = false;
    bool m_agentRuns = false;
    QByteArray m_platformOutput;
    QByteArray m_agentOutput;
    QByteArray m_errorOutput;
    QString m_url;
    SharedSecret m_userKey;
    quint16 m_port = 0;
};

} // namespace rensei::cli
