#pragma once

#include "agent/base/process.h"
#include "agent/base/wait.h"
#include "agent/cli/session_board.h"
#include "agent/control/control_client.h"
#include "agent/http/network_transport.h"
#include "agent/status/probe.h"

#include <QTemporaryDir>

#include <optional>

namespace rensei::cli {

struct DemoOptions {
    std::optional<std::chrono::seconds> length; ///< counted from the start
    std::optional<int> sessions; ///< end once so many have ended
    QString platformProgram; ///< absolute
    QString agentProgram; ///< absolute
    QStringList environment; ///< of both, `NAME=value`
    bool redraws = false; ///< standard output is a terminal
};

/// A demo platform and an agent in a temporary folder, as children: it shows the four checks, then the sessions. When
/// it ends it stops what runs and leaves nothing behind.
class Demo final : public QObject {
    Q_OBJECT

public:
    static constexpr int capacity = 4;

    Demo(DemoOptions options, ProcessFactory makeProcess, Clock &clock);
    ~Demo() override;

    void start();
    void stop(); ///< ended() follows within 10 s; when called again, at once

Q_SIGNALS:
    void ended(bool wasGood); ///< once: all children are gone, and so is the folder

private:
    void endAfter(std::chrono::milliseconds length);
    void startPlatform();
    void platformSaid(const QByteArray &bytes);
    void startAgent(const QJsonObject &hello);
    void agentSaid(const QByteArray &bytes);
    void beginChecks();
    void check();
    void show(const status::Answers &answers);
    void fail(const QString &text);
    void childEnded();
    void stopPlatform();
    void killAll();
    void finishWhenGone();

    enum class Phase { Starting, Checking, Showing, Stopping, Ended };

    DemoOptions m_options;
    Clock &m_clock;
    QTemporaryDir m_folder;
    Phase m_phase = Phase::Starting;
    bool m_wasGood = true;
    std::unique_ptr<Process> m_platform;
    std::unique_ptr<Process> m_agent;
    bool m_platformRuns = false;
    bool m_agentRuns = false;
    QByteArray m_platformOutput;
    QByteArray m_agentOutput;
    QByteArray m_complaints; ///< what the children wrote to standard error
    QString m_url;
    SharedSecret m_userKey;
    quint16 m_port = 0;
    std::unique_ptr<http::NetworkTransport> m_transport;
    std::unique_ptr<control::ControlClient> m_client;
    std::unique_ptr<status::Probe> m_probe;
    std::unique_ptr<SessionBoard> m_board;
    std::chrono::milliseconds m_checksUntil{0};
    Wait m_length;
    Wait m_next; ///< the one wait of the phase
};

} // namespace rensei::cli
