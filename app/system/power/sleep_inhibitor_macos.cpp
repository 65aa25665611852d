#include "app/system/power/sleep_inhibitor.h"

#include <IOKit/pwr_mgt/IOPMLib.h>

#include <utility>

namespace rensei::app {

namespace {

class AssertionSleepInhibitor final : public SleepInhibitor {
public:
    ~AssertionSleepInhibitor() override { drop(); }

    void hold(const QString &reason) override
    {
        if (state() == State::Held)
            return;
        CFStringRef text = reason.toCFString();
        const IOReturn made = IOPMAssertionCreateWithName(
            kIOPMAssertionTypePreventUserIdleSystemSleep, kIOPMAssertionLevelOn, text, &m_assertion);
        CFRelease(text);
        if (made != kIOReturnSuccess)
            m_assertion = kIOPMNullAssertionID;
        setState(made == kIOReturnSuccess ? State::Held : State::Refused);
    }

    void release() override
    {
        drop();
        setState(State::Released);
    }

private:
    void drop()
    {
        if (m_assertion != kIOPMNullAssertionID)
            IOPMAssertionRelease(std::exchange(m_assertion, IOPMAssertionID(kIOPMNullAssertionID)));
    }

    IOPMAssertionID m_assertion = kIOPMNullAssertionID;
};

} // namespace

std::unique_ptr<SleepInhibitor> makeSleepInhibitor()
{
    return std::make_unique<AssertionSleepInhibitor>();
}

} // namespace rensei::app
