#include "agent/base/machine_id.h"

#include <unistd.h>

namespace rensei {

QString accountId()
{
    return QString::number(::geteuid());
}

} // namespace rensei
