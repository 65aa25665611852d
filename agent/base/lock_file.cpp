#include "agent/base/lock_file.h"

#include "agent/base/own_link.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

namespace rensei {

static constexpr int pauseBetweenTries = 5; // ms

LockFile::LockFile(QString path)
    : m_path(std::move(path))
{
}

Result<bool> LockFile::tryLock()
{
    if (m_handle != noHandle)
        return true;
    return followOwnLinks(m_path).and_then([this](const QString &target) { return lockAt(target); });
}

Result<bool> LockFile::lockWithin(std::chrono::milliseconds wait)
{
    const QDeadlineTimer deadline(wait);
    auto locked = tryLock();
    while (locked && !*locked && !deadline.hasExpired()) {
        QThread::msleep(pauseBetweenTries);
        locked = tryLock();
    }
    return locked;
}

Result<bool> LockFile::isHeld(const QString &path)
{
    return followOwnLinks(path).and_then(&LockFile::isHeldAt);
}

std::optional<qint64> LockFile::holder() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    bool isNumber = false;
    const qint64 pid = file.readLine(32).trimmed().toLongLong(&isNumber);
    return isNumber && pid > 0 ? std::optional(pid) : std::nullopt;
}

} // namespace rensei
