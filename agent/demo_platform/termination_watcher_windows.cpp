#include "agent/demo_platform/termination_watcher.h"

#include <atomic>
#include <thread>

#include <windows.h>

namespace rensei::demo {

static std::atomic<TerminationWatcher *> watcher = nullptr;

static void requestTermination()
{
    if (TerminationWatcher *receiver = watcher.load())
        QMetaObject::invokeMethod(receiver, &TerminationWatcher::terminationRequested, Qt::QueuedConnection);
}

static BOOL WINAPI onControl(DWORD)
{
    requestTermination();
    // Windows ends the process as soon as the handler of a close event returns.
    ::Sleep(2000);
    return TRUE;
}

TerminationWatcher::TerminationWatcher(QObject *parent)
    : QObject(parent)
{
    watcher = this;
}

void TerminationWatcher::watchSignals()
{
    ::SetConsoleCtrlHandler(onControl, TRUE);
}

void TerminationWatcher::watchStandardInput()
{
    // Windows offers no wait on a pipe, and reading it blocks; the thread ends with the process.
    std::thread([] {
        char bytes[256];
        DWORD count = 0;
        while (::ReadFile(::GetStdHandle(STD_INPUT_HANDLE), bytes, sizeof bytes, &count, nullptr) && count > 0) { }
        requestTermination();
    }).detach();
}

} // namespace rensei::demo
