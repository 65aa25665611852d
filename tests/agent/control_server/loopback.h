#pragma once

#include <QCoreApplication>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <functional>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace rensei::tests {

/// Runs the event loop until `condition` holds; false when it does not within `deadline`.
inline bool until(const std::function<bool()> &condition, std::chrono::milliseconds deadline = std::chrono::seconds(5))
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(deadline);
    while (!condition()) {
        if (!timer.isActive())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

/// One raw connection to a server on this machine.
class RawClient {
public:
    explicit RawClient(quint16 port)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        until([this] { return m_socket.state() == QAbstractSocket::ConnectedState; });
    }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }

    /// No more will be sent, but the answer is still read.
    void endSending() { m_socket.disconnectFromHost(); }

    /// No more is sent; the way back stays open.
    bool shutSending()
    {
        constexpr int sendingSide = 1; // SHUT_WR, SD_SEND
#ifdef Q_OS_WIN
        return ::shutdown(static_cast<SOCKET>(m_socket.socketDescriptor()), sendingSide) == 0;
#else
        return ::shutdown(static_cast<int>(m_socket.socketDescriptor()), sendingSide) == 0;
#endif
    }

    bool isClosed() const
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState;
    }
    bool closesBefore(std::chrono::milliseconds deadline)
    {
        return until([this] { return isClosed(); }, deadline);
    }

    /// Everything up to the end of the connection.
    QByteArray answer()
    {
        closesBefore(std::chrono::seconds(5));
        return received();
    }

    QByteArray received()
    {
        m_received += m_socket.readAll();
        return m_received;
    }

    bool hears(const QByteArray &text)
    {
        return until([&] { return received().contains(text); });
    }

    QTcpSocket &socket()
    {
        return m_socket;
    }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

inline int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.") ? answer.mid(9, 3).toInt() : 0;
}

inline QByteArray bodyOf(const QByteArray &answer)
{
    const qsizetype at = answer.indexOf("\r\n\r\n");
    return at < 0 ? QByteArray() : answer.sliced(at + 4);
}

} // namespace rensei::tests
