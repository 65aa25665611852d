#pragma once

#include "tests/app/system/service_bus.h"

#include <QProcess>

#include <csignal>

namespace rensei::tests {

/// Runs fake_watcher as a separate process, controlled by commands.
class WatcherProcess {
public:
    WatcherProcess()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(FAKE_WATCHER), {QStringLiteral("--control")});
    }

    ~WatcherProcess() { kill(); }

    /// Sends a command and waits until it is done.
    bool run(const QByteArray &command)
    {
        const qsizetype before = m_output.size();
        m_process.write(command + '\n');
        return soon([&] {
            m_output += m_process.readAllStandardOutput();
            return m_output.indexOf(' ' + command + '\n', before) >= 0;
        });
    }

    /// Returns when all earlier calls have been answered.
    static void settle()
    {
        const QString name = QStringLiteral("org.kde.StatusNotifierWatcher");
        tests::settle(); // queries that the name's appearance triggers have been sent
        QDBusMessage call = QDBusMessage::createMethodCall(name, QStringLiteral("/StatusNotifierWatcher"),
            QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        call << name << QStringLiteral("ProtocolVersion");
        roundTrip(call);
    }

    void hang() { ::kill(pid(), SIGSTOP); }
    void resume() { ::kill(pid(), SIGCONT); }

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(10'000);
    }

private:
    pid_t pid() const { return static_cast<pid_t>(m_process.processId()); }

    QProcess m_process;
    QByteArray m_output;
};

} // namespace rensei::tests
