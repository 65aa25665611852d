#include "agent/control_server/listen_socket.h"

#include <QFile>

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace rensei::control {

using namespace Qt::StringLiterals;

static constexpr int backlog = 64;

static tl::unexpected<Error> failed(int handle, quint16 port)
{
    const int error = errno;
    if (handle >= 0)
        ::close(handle);
    return fail(Error{.kind = error == EADDRINUSE ? ErrorKind::Conflict : ErrorKind::Local,
        .detail = u"cannot listen: "_s + QString::fromLocal8Bit(std::strerror(error)),
        .where = u"127.0.0.1:%1"_s.arg(port)});
}

Result<ListenSocket> listenOnLoopback(quint16 port)
{
    const int handle = ::socket(AF_INET, SOCK_STREAM, 0);
    if (handle < 0)
        return failed(handle, port);
    // Connections of a former agent that still time out would else keep the port.
    const int on = 1;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *any = reinterpret_cast<sockaddr *>(&address);
    if (::fcntl(handle, F_SETFD, FD_CLOEXEC) != 0 || ::setsockopt(handle, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) != 0
        || ::bind(handle, any, size) != 0 || ::listen(handle, backlog) != 0 || ::getsockname(handle, any, &size) != 0)
        return failed(handle, port);
    return ListenSocket{handle, ntohs(address.sin_port)};
}

void shutDownSocket(qintptr handle)
{
    ::shutdown(static_cast<int>(handle), SHUT_RDWR);
}

} // namespace rensei::control
