#pragma once

class QTcpSocket;

namespace rensei::demo {

/// Closes the connection with a TCP reset.
void resetConnection(QTcpSocket &socket);

} // namespace rensei::demo
