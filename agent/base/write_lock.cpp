#include "agent/base/write_lock.h"

#include "agent/base/own_link.h"
#include "agent/base/texts.h"

#include <QDeadlineTimer>
#include <QThread>

namespace rensei {

using namespace Qt::StringLiterals;

static constexpr int writeLockPause = 5; // ms

WriteLock::~WriteLock()
{
    if (m_lock)
        m_lock->unlockAndRemove();
}

static QString writerText(const LockFile &lock)
{
    const auto holder = lock.holder();
    return holder ? BaseText::tr("another program, process %1, is changing this file; try again").arg(*holder)
                  : BaseText::tr("another program is changing this file; try again");
}

Result<void> WriteLock::acquire(std::chrono::milliseconds wait)
{
    const auto target = followOwnLinks(m_path);
    if (!target)
        return fail(target.error());
    const QDeadlineTimer deadline(wait);
    m_lock.emplace(*target + u".lock"_s);
    for (auto locked = m_lock->tryLock();; locked = m_lock->tryLock()) {
        if (locked && *locked)
            return {};
        if (!locked || deadline.hasExpired()) {
            const Error error = locked ? Error{.detail = writerText(*m_lock), .where = m_path} : locked.error();
            m_lock.reset();
            return fail(error);
        }
        QThread::msleep(writeLockPause);
    }
}

} // namespace rensei
