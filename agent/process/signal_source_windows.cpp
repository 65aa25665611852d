#include "agent/process/signal_source.h"

#include <atomic>

#include <windows.h>

namespace rensei {

static std::atomic<SignalSource *> listener = nullptr;

// Runs on a thread of the system's.
static BOOL WINAPI onControl(DWORD event)
{
    if (SignalSource *source = listener.load())
        QMetaObject::invokeMethod(source, &SignalSource::terminateRequested, Qt::QueuedConnection);
    // After these the system ends the process as soon as this returns, and within about five seconds in any case.
    if (event == CTRL_CLOSE_EVENT || event == CTRL_LOGOFF_EVENT || event == CTRL_SHUTDOWN_EVENT)
        ::Sleep(10'000);
    return TRUE;
}

SignalSource::SignalSource()
{
    listener = this;
    ::SetConsoleCtrlHandler(onControl, TRUE);
}

SignalSource::~SignalSource()
{
    ::SetConsoleCtrlHandler(onControl, FALSE);
    listener = nullptr;
}

// A closed pipe is only an error here.
void outliveReaders() { }

} // namespace rensei
