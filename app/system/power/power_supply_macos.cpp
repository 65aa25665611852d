#include "app/system/power/power_supply.h"

#include <CoreFoundation/CoreFoundation.h>
#include <IOKit/ps/IOPSKeys.h>
#include <IOKit/ps/IOPowerSources.h>

namespace rensei::app {

static std::optional<int> batteryPercent(CFTypeRef all)
{
    CFArrayRef sources = IOPSCopyPowerSourcesList(all);
    if (sources == nullptr)
        return std::nullopt;
    std::optional<int> percent;
    for (CFIndex i = 0; i < CFArrayGetCount(sources) && !percent; ++i) {
        CFDictionaryRef source = IOPSGetPowerSourceDescription(all, CFArrayGetValueAtIndex(sources, i));
        const auto value
            = source ? static_cast<CFNumberRef>(CFDictionaryGetValue(source, CFSTR(kIOPSCurrentCapacityKey))) : nullptr;
        int number = 0;
        if (value != nullptr && CFNumberGetValue(value, kCFNumberIntType, &number))
            percent = number; // of a hundred, for what is built in
    }
    CFRelease(sources);
    return percent;
}

static PowerSupply currentPowerSupply()
{
    CFTypeRef all = IOPSCopyPowerSourcesInfo();
    if (all == nullptr)
        return {};
    PowerSupply supply;
    CFStringRef kind = IOPSGetProvidingPowerSourceType(all);
    if (kind != nullptr)
        supply.isOnBattery = CFEqual(kind, CFSTR(kIOPMBatteryPowerKey));
    supply.percent = batteryPercent(all);
    CFRelease(all);
    return supply;
}

void readPowerSupply(QObject *context, std::function<void(const PowerSupply &)> then)
{
    QMetaObject::invokeMethod(
        context, [then = std::move(then)] { then(currentPowerSupply()); }, Qt::QueuedConnection);
}

} // namespace rensei::app
