#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/base/paths.h"
#include "agent/control/control_client.h"
#include "agent/process/process.h"

#include <QTemporaryDir>

namespace rensei::cli {

/// The programs of a demo.
struct DemoPrograms {
    QString platform; ///< absolute
    QString agent; ///< absolute
    QStringList environment; ///< of both, `NAME=value`
};

/// A demo platform and an agent that works for it, as children, in a temporary folder. They end with this object at the
/// latest; in good order they end by stop().
class DemoChildren final : public QObject {
    Q_OBJECT

public:
    static constexpr int capacity = 4; ///< sessions at a time

    DemoChildren(DemoPrograms programs, QString scenario, ProcessFactory makeProcess, Clock &clock);

    void start();
    /// Ends the sessions, the agent, the platform; gone() follows within 10 s. When called again, kills them.
    void stop();

    QString platformUrl() const { return m_url; } ///< "" until ready()
    SharedSecret userKey() const { return m_userKey; }
    quint16 agentPort() const { return m_port; }
    StatePaths paths() const { return {m_folder.filePath(QStringLiteral("state"))}; }
    control::ControlClient &client() { return m_client; } ///< to the agent

    /// What they wrote to standard error, the end of it.
    QString complaints() const { return QString::fromUtf8(m_complaints).trimmed(); }

Q_SIGNALS:
    void ready(); ///< both listen
    void failed(const QString &text); ///< one of them did not start, or ended by itself; stop() is still needed
    void gone(); ///< once, after stop(): no child is left, and no folder

private:
    void watch(Process &child, bool &runs);
    void startPlatform();
    void platformSaid(const QByteArray &bytes);
    void startAgent(const QJsonObject &hello);
    void agentSaid(const QByteArray &bytes);
    void stopPlatform();
    void killAll();
    void finishWhenGone();

    enum class Phase { Starting, Running, Stopping, Gone };

    DemoPrograms m_programs;
    QString m_scenario;
    QTemporaryDir m_folder;
    control::ControlClient m_client;
    std::unique_ptr<Process> m_platform;
    std::unique_ptr<Process> m_agent;
    OneShotTimer m_wait; ///< the one of the phase
    Phase m_phase = Phase::Starting;
    bool m_platformRuns = false;
    bool m_agentRuns = false;
    QByteArray m_platformOutput;
    QByteArray m_agentOutput;
    QByteArray m_complaints;
    QString m_url;
    SharedSecret m_userKey;
    quint16 m_port = 0;
};

} // namespace rensei::cli
