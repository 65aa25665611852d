#include "app/system/instance_server.h"

#include "app/system/instance_address.h"
#include "app/system/instance_message.h"

#include <QLocalSocket>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr int maxClients = 8;
static constexpr auto clientPatience = 5s;

InstanceServer::InstanceServer(const QString &stateFolder, Clock &clock)
    : m_stateFolder(stateFolder)
    , m_clock(clock)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *client = m_server.nextPendingConnection())
            serve(client);
    });
}

Result<void> InstanceServer::listen()
{
    for (const QString &address : instanceAddresses(m_stateFolder)) {
        QLocalServer::removeServer(address);
        if (m_server.listen(address))
            return {};
    }
    return failLocally(u"nowhere to listen: %1"_s.arg(m_server.errorString()), m_stateFolder);
}

// The socket is a child of the server. It goes when the other side hangs up, at the latest when the patience is over.
void InstanceServer::serve(QLocalSocket *client)
{
    if (m_clients == maxClients) {
        client->abort();
        client->deleteLater();
        return;
    }
    ++m_clients;
    connect(client, &QObject::destroyed, this, [this] { --m_clients; });
    client->setReadBufferSize(longestInstanceLine);
    connect(client, &QLocalSocket::readyRead, this, [this, client] { read(client); });
    connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
    m_clock.callAfter(clientPatience, client, [client] {
        client->abort();
        client->deleteLater();
    });
    if (client->state() != QLocalSocket::ConnectedState)
        client->deleteLater(); // gone before anyone listened to its signals
    else
        read(client);
}

void InstanceServer::read(QLocalSocket *client)
{
    if (!client->canReadLine()) {
        if (client->bytesAvailable() >= longestInstanceLine)
            client->abort();
        return;
    }
    disconnect(client, &QLocalSocket::readyRead, this, nullptr);
    const auto message = parseInstanceLine(client->readLine(longestInstanceLine));
    if (!message) {
        client->abort();
        return;
    }
    client->write(acknowledgementLine());
    client->flush();
    // Whoever hears it may end the program, and on Windows an answer that has not been read is then lost: so not before
    // the other side has hung up. Queued, as this object may be ended too.
    const auto say = [this, said = *message] {
        if (said.command == InstanceMessage::Command::Quit)
            Q_EMIT quitRequested();
        else
            Q_EMIT activated(said.activationToken);
    };
    connect(client, &QLocalSocket::disconnected, this, say, Qt::QueuedConnection);
}

} // namespace rensei::app
