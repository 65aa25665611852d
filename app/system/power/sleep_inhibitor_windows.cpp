#include "app/system/power/sleep_inhibitor.h"

#include <windows.h>

#include <utility>

namespace rensei::app {

namespace {

class RequestSleepInhibitor final : public SleepInhibitor {
public:
    ~RequestSleepInhibitor() override { drop(); }

    void hold(const QString &reason) override
    {
        if (state() == State::Held)
            return;
        std::wstring text = reason.toStdWString();
        REASON_CONTEXT context{};
        context.Version = POWER_REQUEST_CONTEXT_VERSION;
        context.Flags = POWER_REQUEST_CONTEXT_SIMPLE_STRING;
        context.Reason.SimpleReasonString = text.data();
        m_request = PowerCreateRequest(&context);
        const bool isHeld
            = m_request != INVALID_HANDLE_VALUE && PowerSetRequest(m_request, PowerRequestSystemRequired) != 0;
        if (!isHeld)
            drop();
        setState(isHeld ? State::Held : State::Refused);
    }

    void release() override
    {
        drop();
        setState(State::Released);
    }

private:
    /// Closing it ends what it asked for.
    void drop()
    {
        if (m_request != INVALID_HANDLE_VALUE)
            CloseHandle(std::exchange(m_request, INVALID_HANDLE_VALUE));
    }

    HANDLE m_request = INVALID_HANDLE_VALUE;
};

} // namespace

std::unique_ptr<SleepInhibitor> makeSleepInhibitor()
{
    return std::make_unique<RequestSleepInhibitor>();
}

} // namespace rensei::app
