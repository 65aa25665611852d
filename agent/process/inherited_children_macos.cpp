#include "agent/process/inherited_children.h"

namespace rensei {

void becomeSubreaper() { }

OwnChild::OwnChild(qint64 pid)
    : m_pid(pid)
{
}

OwnChild::~OwnChild()
{
    Q_UNUSED(m_pid)
}

void reapInherited() { }

bool killInherited()
{
    return false;
}

} // namespace rensei
