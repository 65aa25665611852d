#include "app/system/instance_server.h"

#include "app/system/display.h"
#include "app/system/instance_address.h"
#include "app/system/instance_message.h"

#include <QLocalSocket>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr int maxClients = 8;
static constexpr auto clientTimeout = 5s;

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
    return failLocally(u"cannot listen: %1"_s.arg(m_server.errorString()), m_stateFolder);
}

// The socket is a child of the server. It is deleted when the client disconnects, at the latest after clientTimeout.
void InstanceServer::serve(QLocalSocket *client)
{
    if (m_clients == maxClients) {
        client->abort();
        client->deleteLater();
        return;
    }
    ++m_clients;
    connect(client, &QObject::destroyed, this, [this] { --m_clients; });
    client->setReadBufferSize(maxInstanceLineSize);
    connect(client, &QLocalSocket::readyRead, this, [this, client] { read(client); });
    connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
    m_clock.callAfter(clientTimeout, client, [client] {
        client->abort();
        client->deleteLater();
    });
    if (client->state() != QLocalSocket::ConnectedState)
        client->deleteLater(); // disconnected before its signals were connected
    else
        read(client);
}

void InstanceServer::read(QLocalSocket *client)
{
    if (!client->canReadLine()) {
        if (client->bytesAvailable() >= maxInstanceLineSize)
            client->abort();
        return;
    }
    disconnect(client, &QLocalSocket::readyRead, this, nullptr);
    const auto message = parseInstanceLine(client->readLine(maxInstanceLineSize));
    if (!message) {
        client->abort();
        return;
    }
    client->write(acknowledgementLine({displayName()}));
    client->flush();
    // A receiver may end the program, and on Windows an unread reply would then be lost: so wait until the client has
    // disconnected. Queued, because the receiver may also delete this object.
    const auto notify = [this, request = *message] {
        if (request.command == InstanceMessage::Command::Quit)
            Q_EMIT quitRequested();
        else
            Q_EMIT activated(request.activationToken);
    };
    connect(client, &QLocalSocket::disconnected, this, notify, Qt::QueuedConnection);
}

} // namespace rensei::app

#include "moc_instance_server.cpp"
