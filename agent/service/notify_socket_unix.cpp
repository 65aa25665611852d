#include "agent/service/notify_socket.h"

#include <QFile>

#include <algorithm>
#include <cstddef>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace rensei::service {

// Of sd_notify(3), "Notes": a datagram is all there is to it, so no library is needed.
void notifyManager(const NotifySettings &settings, const QByteArray &lines)
{
    const QByteArray name = QFile::encodeName(settings.socket);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const bool isName = name.startsWith('/') || name.startsWith('@');
    if (!isName || static_cast<std::size_t>(name.size()) >= sizeof address.sun_path)
        return;
    std::copy(name.begin(), name.end(), address.sun_path);
    if (name.startsWith('@'))
        address.sun_path[0] = '\0'; // an abstract socket, whose name is as long as the address says
    const int handle = ::socket(AF_UNIX, SOCK_DGRAM, 0);
    if (handle < 0)
        return;
    ::fcntl(handle, F_SETFD, FD_CLOEXEC);
    ::fcntl(handle, F_SETFL, O_NONBLOCK);
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + static_cast<std::size_t>(name.size()));
    ::sendto(handle, lines.constData(), static_cast<std::size_t>(lines.size()), 0,
        reinterpret_cast<const sockaddr *>(&address), length);
    ::close(handle);
}

} // namespace rensei::service
