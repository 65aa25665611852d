#pragma once

#include "agent/base/clock.h"
#include "agent/base/result.h"

#include <QLocalServer>
#include <QObject>

namespace rensei::app {

/// Receives messages from later starts of the desktop app. Only the primary instance (SingleInstance) may listen, and
/// it must delete this object before it releases the lock. Clients are disconnected when they send an invalid message,
/// a line over 4 KiB or no complete line within 5 s, and when eight others are connected. A message is acknowledged at
/// once; its signal is emitted after the client has disconnected.
class InstanceServer : public QObject {
    Q_OBJECT

public:
    InstanceServer(const QString &stateFolder, Clock &clock);

    /// Needs an application object. Replaces the socket file of a crashed instance.
    [[nodiscard]] Result<void> listen();

Q_SIGNALS:
    /// The app was started again. `activationToken` lets a window come to the foreground; empty if there is none.
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
