#include "app/system/single_instance.h"

#include "agent/base/private_file.h"
#include "app/system/instance_address.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QThread>

#include <algorithm>

namespace rensei::app {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

static int msLeft(const QDeadlineTimer &deadline)
{
    return static_cast<int>(std::max<qint64>(0, deadline.remainingTime()));
}

// What an instance at `address` answered; nullopt when none did.
static std::optional<Acknowledgement> deliver(
    const QString &address, const QByteArray &line, const QDeadlineTimer &deadline)
{
    QLocalSocket socket;
    socket.connectToServer(address);
    if (!socket.waitForConnected(msLeft(deadline)))
        return std::nullopt;
    socket.write(line);
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(msLeft(deadline)))
            return std::nullopt;
    }
    while (!socket.canReadLine()) {
        if (socket.bytesAvailable() > maxInstanceLineSize || !socket.waitForReadyRead(msLeft(deadline)))
            return std::nullopt;
    }
    return parseAcknowledgement(socket.readLine());
}

SingleInstance::SingleInstance(const QString &stateFolder)
    : m_stateFolder(stateFolder)
    , m_lock(stateFolder + u"/desktop.lock"_s)
{
}

SingleInstance::Outcome SingleInstance::claim(const InstanceMessage &message, milliseconds timeout)
{
    if (const auto made = makePrivateFolder(m_stateFolder); !made)
        return made.error();
    const QDeadlineTimer deadline(timeout);
    const QByteArray line = toLine(message);
    while (true) {
        const auto locked = m_lock.tryLock();
        if (!locked)
            return locked.error();
        if (*locked) {
            if (message.command != InstanceMessage::Command::Quit)
                return Primary{};
            m_lock.unlock();
            return NotRunning{};
        }
        allowToComeForward(m_lock.holder().value_or(0));
        for (const QString &address : instanceAddresses(m_stateFolder)) {
            if (const auto acknowledged = deliver(address, line, deadline))
                return Delivered{acknowledged->display};
        }
        if (deadline.hasExpired())
            return NoAnswer{m_lock.holder().value_or(0)};
        // The primary instance may be starting to listen, or quitting.
        constexpr milliseconds pause{50};
        QThread::msleep(static_cast<unsigned long>(std::min<qint64>(pause.count(), msLeft(deadline))));
    }
}

} // namespace rensei::app
