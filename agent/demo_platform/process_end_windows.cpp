#include "agent/demo_platform/process_end.h"

#include <atomic>
#include <thread>

#include <windows.h>

namespace rensei::demo {

static std::atomic<ProcessEnd *> listener = nullptr;

static void tell()
{
    if (ProcessEnd *end = listener.load())
        QMetaObject::invokeMethod(end, &ProcessEnd::asked, Qt::QueuedConnection);
}

static BOOL WINAPI onControl(DWORD)
{
    tell();
    // After a close event the system ends the process as soon as this returns.
    ::Sleep(2000);
    return TRUE;
}

ProcessEnd::ProcessEnd(QObject *parent)
    : QObject(parent)
{
    listener = this;
}

void ProcessEnd::watchSignals()
{
    ::SetConsoleCtrlHandler(onControl, TRUE);
}

void ProcessEnd::watchStandardInput()
{
    // A pipe cannot be waited for here, and a read of it blocks; the thread ends with the process.
    std::thread([] {
        char bytes[256];
        DWORD count = 0;
        while (::ReadFile(::GetStdHandle(STD_INPUT_HANDLE), bytes, sizeof bytes, &count, nullptr) && count > 0) { }
        tell();
    }).detach();
}

} // namespace rensei::demo
