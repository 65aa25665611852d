#include "agent/base/machine_id.h"

#include <array>

// In this order.
#include <windows.h>

#include <lmcons.h>

namespace rensei {

QString accountId()
{
    std::array<wchar_t, UNLEN + 1> name{};
    DWORD size = static_cast<DWORD>(name.size());
    // The state folder, which is inside the profile, tells accounts of two domains apart.
    return GetUserNameW(name.data(), &size) ? QString::fromWCharArray(name.data()) : QString();
}

} // namespace rensei
