#pragma once

#include "agent/base/result.h"

namespace rensei::control {

/// A socket that listens on 127.0.0.1, inherited by no child. One implementation per system.
struct ListenSocket {
    qintptr handle = -1;
    quint16 port = 0;
};

/// Binds `port`, or any free one for 0. No other program can bind the same port while it is open. Fails with
/// ErrorKind::Conflict when the port is taken, ErrorKind::Local otherwise.
[[nodiscard]] Result<ListenSocket> listenOnLoopback(quint16 port);

/// Ends both directions of a connection without closing the socket, which stays its owner's.
void shutDownSocket(qintptr handle);

} // namespace rensei::control
