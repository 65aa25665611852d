#include "agent/demo_platform/http/socket_reset.h"

#include <QTcpSocket>

#include <winsock2.h>

namespace rensei::demo {

void resetConnection(QTcpSocket &socket)
{
    // A lingering time of zero makes the closing a reset.
    const linger none{1, 0};
    ::setsockopt(static_cast<SOCKET>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER,
        reinterpret_cast<const char *>(&none), sizeof none);
    socket.abort();
}

} // namespace rensei::demo
