#include "agent/process/signal_source.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace rensei {

static constexpr std::array watched{SIGTERM, SIGINT, SIGHUP};

static std::array<int, 2> ends{-1, -1}; // read, write
static std::array<struct sigaction, watched.size()> previous;

// Only async-signal-safe calls are allowed here: one byte into a non-blocking pipe. A full pipe needs no more bytes.
static void onSignal(int number)
{
    const int kept = errno;
    const auto byte = static_cast<unsigned char>(number);
    [[maybe_unused]] const auto written = ::write(ends[1], &byte, 1);
    errno = kept;
}

static bool openPipe()
{
    if (::pipe(ends.data()) != 0)
        return false;
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, ::fcntl(end, F_GETFL) | O_NONBLOCK);
    }
    return true;
}

SignalSource::SignalSource()
{
    if (!openPipe())
        return;
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        unsigned char number = 0;
        while (::read(ends[0], &number, 1) == 1) {
            if (number == SIGHUP)
                Q_EMIT reloadRequested();
            else
                Q_EMIT terminateRequested();
        }
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (std::size_t i = 0; i < watched.size(); ++i) {
        ::sigaction(watched[i], nullptr, &previous[i]);
        if (watched[i] != SIGHUP || previous[i].sa_handler != SIG_IGN)
            ::sigaction(watched[i], &action, nullptr);
    }
}

SignalSource::~SignalSource()
{
    if (ends[0] < 0)
        return;
    // The process is about to end; a signal that still comes must not turn that into a crash.
    for (std::size_t i = 0; i < watched.size(); ++i) {
        if (previous[i].sa_handler == SIG_DFL)
            previous[i].sa_handler = SIG_IGN;
        ::sigaction(watched[i], &previous[i], nullptr);
    }
    for (int &end : ends) {
        ::close(end);
        end = -1;
    }
}

void outliveReaders()
{
    struct sigaction action = {};
    action.sa_handler = SIG_IGN;
    sigemptyset(&action.sa_mask);
    ::sigaction(SIGPIPE, &action, nullptr);
}

} // namespace rensei
