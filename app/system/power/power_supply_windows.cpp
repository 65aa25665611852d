#include "app/system/power/power_supply.h"

#include <windows.h>

namespace rensei::app {

static PowerSupply currentPowerSupply()
{
    constexpr BYTE unknownLine = 255;
    constexpr BYTE unknownPercent = 255;
    SYSTEM_POWER_STATUS status{};
    if (GetSystemPowerStatus(&status) == 0)
        return {};
    PowerSupply supply;
    if (status.ACLineStatus != unknownLine)
        supply.isOnBattery = status.ACLineStatus == 0;
    if (status.BatteryLifePercent != unknownPercent)
        supply.percent = status.BatteryLifePercent;
    return supply;
}

void readPowerSupply(QObject *context, std::function<void(const PowerSupply &)> then)
{
    QMetaObject::invokeMethod(
        context, [then = std::move(then)] { then(currentPowerSupply()); }, Qt::QueuedConnection);
}

} // namespace rensei::app
