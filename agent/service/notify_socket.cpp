#include "agent/service/notify_socket.h"

#include <QCoreApplication>

namespace rensei::service {

NotifySettings takeNotifySettings()
{
    NotifySettings settings{.socket = qEnvironmentVariable("NOTIFY_SOCKET")};
    const qint64 process = qEnvironmentVariable("WATCHDOG_PID").toLongLong();
    if (process == 0 || process == QCoreApplication::applicationPid())
        settings.watchdog = std::chrono::microseconds(qEnvironmentVariable("WATCHDOG_USEC").toLongLong());
    for (const char *name : {"NOTIFY_SOCKET", "WATCHDOG_PID", "WATCHDOG_USEC", "INVOCATION_ID", "JOURNAL_STREAM",
             "SYSTEMD_EXEC_PID", "MANAGERPID", "LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"})
        qunsetenv(name);
    return settings;
}

} // namespace rensei::service
