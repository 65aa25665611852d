#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <algorithm>
#include <cstddef>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace rensei::tests {

/// A datagram socket as systemd has one. `name` as in NOTIFY_SOCKET.
class NotifyListener {
public:
    explicit NotifyListener(const QByteArray &name)
        : m_handle(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, name.constData(), std::size_t(name.size()));
        if (name.startsWith('@'))
            address.sun_path[0] = '\0';
        const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(name.size()));
        if (::bind(m_handle, reinterpret_cast<const sockaddr *>(&address), length) != 0)
            qFatal("the socket cannot be bound");
    }
    ~NotifyListener() { ::close(m_handle); }
    Q_DISABLE_COPY(NotifyListener)

    QByteArray next() const
    {
        QByteArray bytes(4096, '\0');
        const auto size = ::recv(m_handle, bytes.data(), std::size_t(bytes.size()), 0);
        return bytes.left(std::max<qsizetype>(0, size));
    }

private:
    int m_handle;
};

} // namespace rensei::tests
