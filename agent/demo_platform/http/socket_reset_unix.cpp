#include "agent/demo_platform/http/socket_reset.h"

#include <QTcpSocket>

#include <sys/socket.h>

namespace rensei::demo {

void resetConnection(QTcpSocket &socket)
{
    // A lingering time of zero makes the closing a reset.
    const linger none{1, 0};
    ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    socket.abort();
}

} // namespace rensei::demo
