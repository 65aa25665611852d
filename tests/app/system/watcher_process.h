#pragma once

#include "tests/app/system/service_bus.h"

#include <QProcess>

#include <csignal>

namespace rensei::tests {

/// fake_watcher as a process of its own, which does as it is told.
class WatcherProcess {
public:
    WatcherProcess()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(FAKE_WATCHER), {QStringLiteral("--control")});
    }

    ~WatcherProcess() { die(); }

    /// Gives an order and waits until it is carried out.
    bool does(const QByteArray &order)
    {
        const qsizetype before = m_output.size();
        m_process.write(order + '\n');
        return soon([&] {
            m_output += m_process.readAllStandardOutput();
            return m_output.indexOf(' ' + order + '\n', before) >= 0;
        });
    }

    /// All that was asked of it before has been answered when this returns.
    static void settle()
    {
        const QString name = QStringLiteral("org.kde.StatusNotifierWatcher");
        tests::settle(); // whoever asks when the name appears has asked
        QDBusMessage question = QDBusMessage::createMethodCall(name, QStringLiteral("/StatusNotifierWatcher"),
            QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        question << name << QStringLiteral("ProtocolVersion");
        roundTrip(question);
    }

    void hang() { ::kill(pid(), SIGSTOP); }
    void goOn() { ::kill(pid(), SIGCONT); }

    void die()
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
