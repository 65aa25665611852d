#include "agent/control_server/listen_socket.h"

#include <winsock2.h>
#include <ws2tcpip.h>

namespace rensei::control {

using namespace Qt::StringLiterals;

static constexpr int backlog = 64;

static bool startSockets()
{
    static const bool isStarted = [] {
        WSADATA data;
        return ::WSAStartup(MAKEWORD(2, 2), &data) == 0;
    }();
    return isStarted;
}

static tl::unexpected<Error> failed(SOCKET handle, quint16 port)
{
    const int error = ::WSAGetLastError();
    if (handle != INVALID_SOCKET)
        ::closesocket(handle);
    // A port that another program holds exclusively is reported as a lack of rights.
    const bool isTaken = error == WSAEADDRINUSE || error == WSAEACCES;
    return fail(Error{.kind = isTaken ? ErrorKind::Conflict : ErrorKind::Local,
        .detail = u"cannot listen: Windows Sockets error %1"_s.arg(error),
        .where = u"127.0.0.1:%1"_s.arg(port)});
}

Result<ListenSocket> listenOnLoopback(quint16 port)
{
    if (!startSockets())
        return failed(INVALID_SOCKET, port);
    const SOCKET handle
        = ::WSASocketW(AF_INET, SOCK_STREAM, IPPROTO_TCP, nullptr, 0, WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
    if (handle == INVALID_SOCKET)
        return failed(handle, port);
    // Without it another process may bind the same port and receive our clients.
    const BOOL on = TRUE;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = ::htons(port);
    address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
    int size = sizeof address;
    auto *any = reinterpret_cast<sockaddr *>(&address);
    if (::setsockopt(handle, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&on), sizeof on) != 0
        || ::bind(handle, any, size) != 0 || ::listen(handle, backlog) != 0 || ::getsockname(handle, any, &size) != 0)
        return failed(handle, port);
    return ListenSocket{static_cast<qintptr>(handle), ::ntohs(address.sin_port)};
}

void shutDownSocket(qintptr handle)
{
    ::shutdown(static_cast<SOCKET>(handle), SD_BOTH);
}

} // namespace rensei::control
