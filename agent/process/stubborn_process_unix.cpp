#include "agent/process/stubborn_process.h"

#include <csignal>
#include <unistd.h>

namespace rensei::session {

void ignoreTermination()
{
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        std::signal(signal, SIG_IGN);
}

void leaveStubbornProcess(std::chrono::seconds life)
{
    if (::fork() != 0)
        return;
    ignoreTermination();
    unsigned left = static_cast<unsigned>(life.count());
    while (left > 0)
        left = ::sleep(left); // what is left when a signal came
    ::_exit(0);
}

} // namespace rensei::session
