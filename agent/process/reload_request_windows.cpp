#include "agent/process/reload_request.h"

namespace rensei {

bool requestReload(qint64)
{
    return false;
}

} // namespace rensei
