#pragma once

class QTcpSocket;

namespace rensei::demo {

/// Ends the connection so that the other side sees it reset, not closed.
void resetConnection(QTcpSocket &socket);

} // namespace rensei::demo
