#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/base/paths.h"
#include "agent/process/process.h"
#include "app/backend/supervisor.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <memory>

namespace rensei::app {

/// Runs a demo platform as a child of the desktop, with a temporary folder for everything that a demo writes; the
/// user's own files are not touched. A platform that is killed is restarted on the same port after a delay, long enough
/// to see how the desktop works without a platform.
class Demo final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds restartDelay{70};

    struct Programs {
        QString platform; ///< absolute
        QString agent; ///< absolute
        QStringList environment; ///< of both
        QString scenario = QStringLiteral("troubled"); ///< of the platform: `troubled` or `calm`
    };
    Demo(Programs programs, ProcessFactory makeProcess, Clock &clock);
    ~Demo() override;

    void start();

    /// Stops the platform; `then` is called once, within 3 s.
    void stop(std::function<void()> then);

    const QString &serverUrl() const { return m_serverUrl; } ///< "" before ready()
    SharedSecret userKey() const { return m_userKey; }
    StatePaths paths() const { return {m_folder.filePath(QStringLiteral("state"))}; }
    QString configFile() const { return m_folder.filePath(QStringLiteral("daemon.yaml")); }
    QString settingsFile() const { return m_folder.filePath(QStringLiteral("desktop.ini")); }
    AgentStart agent() const; ///< the agent for this platform; only after ready()

Q_SIGNALS:
    void ready(); ///< once
    void failed(const QString &text); ///< the platform did not start; in English, for standard error

private:
    void launch();
    void platformOutput(const QByteArray &bytes);
    void platformEnded(const QString &text);
    bool writeConfig();

    Programs m_programs;
    ProcessFactory m_makeProcess;
    QTemporaryDir m_folder;
    std::unique_ptr<Process> m_platform;
    OneShotTimer m_timer;
    SharedSecret m_userKey;
    SharedSecret m_hostToken;
    SharedSecret m_adminKey;
    QByteArray m_output;
    QString m_serverUrl;
    quint16 m_port = 0;
    std::function<void()> m_whenStopped;
};

} // namespace rensei::app
