#include "agent/service/stop_event.h"

#include <QWinEventNotifier>

#include <windows.h>

namespace rensei::service {

using namespace Qt::StringLiterals;

// Of the user's session; other users cannot open it.
static std::wstring eventName(const QString &serviceName)
{
    return (uR"(Local\)"_s + serviceName + u".stop"_s).toStdWString();
}

struct StopEvent::State {
    HANDLE event = nullptr;
    QWinEventNotifier notifier;

    ~State()
    {
        notifier.setEnabled(false);
        if (event)
            ::CloseHandle(event);
    }
};

StopEvent::StopEvent(const QString &serviceName)
    : m_state(std::make_unique<State>())
{
    m_state->event = ::CreateEventW(nullptr, FALSE, FALSE, eventName(serviceName).c_str());
    if (!m_state->event)
        return;
    connect(&m_state->notifier, &QWinEventNotifier::activated, this, &StopEvent::requested);
    m_state->notifier.setHandle(m_state->event);
    m_state->notifier.setEnabled(true);
}

StopEvent::~StopEvent() = default;

bool sendStopEvent(const QString &serviceName)
{
    const HANDLE event = ::OpenEventW(EVENT_MODIFY_STATE, FALSE, eventName(serviceName).c_str());
    if (!event)
        return false;
    const bool isSent = ::SetEvent(event) != 0;
    ::CloseHandle(event);
    return isSent;
}

} // namespace rensei::service

#include "moc_stop_event.cpp"
