#pragma once

#include "agent/base/clock.h"
#include "agent/base/result.h"

#include <QLocalServer>
#include <QObject>

namespace rensei::app {

/// Hears what later starts of the desktop app have to say. Only the holder of the lock (SingleInstance) may listen, and
/// it must end this before it lets go of the lock. Whoever sends garbage, more than a line of 4 KiB, or no whole line
/// within 5 s is cut off, and so is who comes while eight others are served. A message is answered first, and said when
/// its sender has hung up or been cut off.
class InstanceServer : public QObject {
    Q_OBJECT

public:
    InstanceServer(const QString &stateFolder, Clock &clock);

    /// Needs an application object. What a crashed instance left at the address is replaced.
    [[nodiscard]] Result<void> listen();

Q_SIGNALS:
    /// Somebody started the app again. `activationToken` lets a window come forward; empty where there is none.
    void activated(const QString &activationToken);
    void quitRequested();

private:
    void serve(QLocalSocket *client);
    void read(QLocalSocket *client);

    QString m_stateFolder;
    Clock &m_clock;
    int m_clients = 0;
    QLocalServer m_server;
};

} // namespace rensei::app
