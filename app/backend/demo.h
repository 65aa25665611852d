#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/base/paths.h"
#include "agent/process/process.h"
#include "app/backend/supervisor.h"

#include <QTemporaryDir>

namespace rensei::app {

/// A platform to try things with, as a child of the desktop, and a temporary folder for everything that a demo writes.
/// Nothing of the user's is touched. When the platform is killed it comes back on the same port, after long enough to
/// see what the desktop does without one.
class Demo final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds comesBackAfter{70};

    struct Programs {
        QString platform; ///< absolute
        QString agent; ///< absolute
        QStringList environment; ///< of both
        QString scenario = QStringLiteral("troubled"); ///< of the platform: `troubled` or `calm`
    };
    Demo(Programs programs, ProcessFactory makeProcess, Clock &clock);
    ~Demo() override;

    void start();

    /// Ends the platform; `then` is called once, within 3 s.
    void stop(std::function<void()> then);

    const QString &base() const { return m_base; } ///< "" before ready()
    SharedSecret userKey() const { return m_userKey; }
    StatePaths paths() const { return {m_folder.filePath(QStringLiteral("state"))}; }
    QString configFile() const { return m_folder.filePath(QStringLiteral("daemon.yaml")); }
    QString settingsFile() const { return m_folder.filePath(QStringLiteral("desktop.ini")); }
    AgentStart agent() const; ///< of the agent that works for it, once it is ready

Q_SIGNALS:
    void ready(); ///< once
    void failed(const QString &text); ///< it did not start; in English, for standard error

private:
    void launch();
    void said(const QByteArray &bytes);
    void gone(const QString &text);
    bool writeConfig();

    Programs m_programs;
    ProcessFactory m_makeProcess;
    QTemporaryDir m_folder;
    std::unique_ptr<Process> m_platform;
    OneShotTimer m_wait;
    SharedSecret m_userKey;
    SharedSecret m_hostToken;
    SharedSecret m_adminKey;
    QByteArray m_hello;
    QString m_base;
    quint16 m_port = 0;
    std::function<void()> m_whenStopped;
};

} // namespace rensei::app
