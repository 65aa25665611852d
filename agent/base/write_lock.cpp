#include "agent/base/write_lock.h"

#include "agent/base/own_link.h"
#include "agent/base/texts.h"

namespace rensei {

using namespace Qt::StringLiterals;

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
    m_lock.emplace(*target + u".lock"_s);
    const auto locked = m_lock->lockWithin(wait);
    if (locked && *locked)
        return {};
    const Error error
        = locked ? Error{.detail = writerText(*m_lock), .where = m_path, .timedOut = true} : locked.error();
    m_lock.reset();
    return fail(error);
}

} // namespace rensei
