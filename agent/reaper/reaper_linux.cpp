// rensei-reaper CONTROL PROGRAM [ARGUMENTS…]: runs a program and owns everything that it starts.
//
// It is the subreaper of the program, so that whatever detaches itself (double fork, setsid, an emptied environment)
// becomes its child. It ends when no child is left, as the program ended: with its exit code, or by its signal.
// Before it starts anything it reads a StartOrder from the socket CONTROL: how low the program's priority is, and
// whether it waits at a gate, with a process and before exec, until the agent has put that where it belongs.
// SIGTERM is passed on to the whole tree. When the other end of the socket CONTROL is closed, because the agent wants
// that or is gone, the whole tree is killed.
//
// It links no Qt, because every session has one, and holds nothing but the runner's own environment.

#include "agent/reaper/process_tree_linux.h"
#include "agent/reaper/start_report_linux.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace rensei {

using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;

static constexpr auto leftoverGrace = 2s; // between SIGTERM and SIGKILL, for what is left when the program has ended
static constexpr auto firstKillPause = 5ms;
static constexpr auto longestKillPause = 1000ms;
static constexpr int maxFailedKills = 10;

namespace {

class Reaper {
public:
    Reaper(int control, const StartOrder &order, const sigset_t &oldMask, int signalFile)
        : m_control(control)
        , m_order(order)
        , m_oldMask(oldMask)
        , m_signals(signalFile)
    {
    }

    /// 0, or the errno of why the program could not be started.
    int start(char **command);

    /// Until nothing of the program is left; returns its wait status.
    int watch();

    pid_t pid() const { return m_program; } ///< the program's

private:
    [[noreturn]] void becomeProgram(char **command, int failure, int gate) const;
    void limitTasks() const;
    bool passGate(int gate) const;
    void waitForEvents();
    void handleSignals();
    void handleControl();
    void reap();
    void endLeftovers();
    void killTree();
    int signalTree(int signal) const;

    int m_control;
    StartOrder m_order;
    sigset_t m_oldMask;
    int m_signals;
    pid_t m_program = 0;
    int m_status = SIGKILL; ///< as of a program killed by it, should its end never be seen
    bool m_hasProgramEnded = false;
    bool m_isTreeGone = false;
    bool m_isKilling = false;
    int m_killRounds = 0;
    int m_failedKills = 0; ///< attempts in a row in which none of the children could be killed
    std::chrono::milliseconds m_killPause = firstKillPause;
    std::optional<SteadyClock::time_point> m_killAt;
};

} // namespace

void Reaper::becomeProgram(char **command, int failure, int gate) const
{
    ::setsid();
    // Should the reaper itself be killed. It reaches only this process; the agent inherits the others.
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (m_order.isBackground)
        takeLowPriority();
    limitTasks();
    char opened = 0;
    if (m_order.isGated && ::read(gate, &opened, 1) != 1)
        ::_exit(127);
    ::sigprocmask(SIG_SETMASK, &m_oldMask, nullptr);
    ::execv(command[0], command);
    const int error = errno;
    [[maybe_unused]] const auto written = ::write(failure, &error, sizeof error);
    ::_exit(127);
}

// The kernel counts tasks by user, over all their sessions and programs.
static rlim_t tasksOfThisUser()
{
    rlim_t tasks = 0;
    for (const ProcessEntry &entry : readProcesses()) {
        struct stat info = {};
        if (::stat(("/proc/" + std::to_string(entry.pid)).c_str(), &info) == 0 && info.st_uid == ::getuid())
            tasks += static_cast<rlim_t>(entry.threads);
    }
    return tasks;
}

// Against what starts faster than anybody looks. None for memory: what programs reserve says little about what they
// take, and sanitizers reserve terabytes.
void Reaper::limitTasks() const
{
    rlimit limit = {};
    if (m_order.maxTasks == 0 || ::getrlimit(RLIMIT_NPROC, &limit) != 0)
        return;
    const rlim_t most = tasksOfThisUser() + m_order.maxTasks;
    limit.rlim_cur = std::min(limit.rlim_cur, most);
    limit.rlim_max = std::min(limit.rlim_max, most);
    ::setrlimit(RLIMIT_NPROC, &limit);
}

// False when the agent is gone, or wants the program no more.
bool Reaper::passGate(int gate) const
{
    const StartReport report{.error = 0, .pid = m_program, .isAtGate = true};
    if (::send(m_control, &report, sizeof report, MSG_NOSIGNAL) != static_cast<ssize_t>(sizeof report))
        return false;
    char opened = 0;
    ssize_t size = 0;
    do {
        size = ::read(m_control, &opened, 1);
    } while (size < 0 && errno == EINTR);
    return size == 1 && ::write(gate, &opened, 1) == 1;
}

int Reaper::start(char **command)
{
    int ends[2], gate[2];
    if (::pipe2(ends, O_CLOEXEC) != 0 || ::pipe2(gate, O_CLOEXEC) != 0)
        return errno;
    m_program = ::fork();
    if (m_program == 0)
        becomeProgram(command, ends[1], gate[0]);
    int error = m_program < 0 ? errno : 0;
    ::close(ends[1]);
    ::close(gate[0]);
    const bool isThrough = m_program < 0 || !m_order.isGated || passGate(gate[1]);
    ::close(gate[1]);
    if (!isThrough) {
        ::kill(m_program, SIGKILL);
        error = ECANCELED;
    }
    // Ends with a successful exec, which closes the other end.
    if (error == 0 && ::read(ends[0], &error, sizeof error) != static_cast<ssize_t>(sizeof error))
        error = 0;
    ::close(ends[0]);
    return error;
}

int Reaper::watch()
{
    reap();
    while (!m_isTreeGone) {
        waitForEvents();
        reap();
        if (m_hasProgramEnded && !m_isTreeGone && !m_isKilling)
            endLeftovers();
        if (m_isKilling && !m_isTreeGone)
            killTree();
    }
    return m_status;
}

void Reaper::waitForEvents()
{
    pollfd watched[] = {{m_signals, POLLIN, 0}, {m_control, POLLIN, 0}};
    std::chrono::milliseconds timeout = -1ms;
    if (m_isKilling)
        timeout = m_killPause;
    else if (m_killAt)
        timeout = std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(*m_killAt - SteadyClock::now()));
    if (::poll(watched, m_isKilling ? 1 : 2, static_cast<int>(timeout.count())) <= 0)
        return;
    if (watched[0].revents != 0)
        handleSignals();
    if (watched[1].revents != 0)
        handleControl();
}

void Reaper::handleSignals()
{
    signalfd_siginfo info;
    while (::read(m_signals, &info, sizeof info) == static_cast<ssize_t>(sizeof info)) {
        if (info.ssi_signo == SIGCHLD)
            continue;
        signalTree(SIGTERM);
        signalTree(SIGCONT); // a stopped process would take the request only when it continues
    }
}

void Reaper::handleControl()
{
    char ignored[64];
    const ssize_t size = ::read(m_control, ignored, sizeof ignored);
    m_isKilling = size == 0 || (size < 0 && errno != EAGAIN && errno != EINTR);
}

// There is nobody else here who waits for children. Every living descendant has an ancestor that is a child of this
// process, so no children means that nothing is left.
void Reaper::reap()
{
    int status = 0;
    pid_t pid = 0;
    while ((pid = ::waitpid(-1, &status, WNOHANG)) > 0) {
        m_failedKills = 0;
        if (pid != m_program)
            continue;
        m_hasProgramEnded = true;
        m_status = status;
    }
    m_isTreeGone = pid < 0 && errno == ECHILD;
}

void Reaper::endLeftovers()
{
    if (!m_killAt) {
        m_killAt = SteadyClock::now() + leftoverGrace;
        signalTree(SIGTERM);
        signalTree(SIGCONT);
    }
    m_isKilling = SteadyClock::now() >= *m_killAt;
}

// What was started meanwhile is found by the next round; what starts faster than it is found must be stopped before it
// can be killed. What belongs to another user (sudo) cannot be killed, and is not waited for.
void Reaper::killTree()
{
    constexpr int maxSweeps = 20;
    for (int sweep = 0; m_killRounds >= 2 && sweep < maxSweeps && signalTree(SIGSTOP) > 0; ++sweep) { }
    ++m_killRounds;
    const bool hasFailed = signalTree(SIGKILL) == 0;
    m_failedKills = hasFailed ? m_failedKills + 1 : 0;
    m_isTreeGone = m_failedKills > maxFailedKills;
    m_killPause = std::min<std::chrono::milliseconds>(m_killPause * 2, longestKillPause);
}

int Reaper::signalTree(int signal) const
{
    int reached = 0;
    for (const ProcessEntry &entry : descendantsOf({::getpid()}, readProcesses())) {
        const bool isDone = entry.isZombie() || (signal == SIGSTOP && entry.state == 'T');
        if (!isDone && ::kill(entry.pid, signal) == 0)
            ++reached;
    }
    return reached;
}

static int openSignals(sigset_t &oldMask)
{
    sigset_t mask;
    ::sigemptyset(&mask);
    for (const int signal : {SIGCHLD, SIGTERM, SIGINT, SIGHUP, SIGQUIT})
        ::sigaddset(&mask, signal);
    ::sigprocmask(SIG_BLOCK, &mask, &oldMask);
    std::signal(SIGCHLD, SIG_DFL); // ignored, it would let the kernel reap the program and lose its exit code
    return ::signalfd(-1, &mask, SFD_CLOEXEC | SFD_NONBLOCK);
}

/// The pipes of the program are its own: their ends are seen when it closes them.
static void releasePipes()
{
    const int null = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    for (const int file : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (null >= 0)
            ::dup2(null, file);
        else
            ::close(file);
    }
}

[[noreturn]] static void endAs(int status)
{
    if (!WIFSIGNALED(status))
        ::_exit(WEXITSTATUS(status));
    ::prctl(PR_SET_DUMPABLE, 0); // the program has left a core dump already
    const int number = WTERMSIG(status);
    std::signal(number, SIG_DFL);
    sigset_t mask;
    ::sigemptyset(&mask);
    ::sigaddset(&mask, number);
    ::sigprocmask(SIG_UNBLOCK, &mask, nullptr);
    ::raise(number);
    ::_exit(128 + number);
}

static int run(int control, char **command)
{
    ::fcntl(control, F_SETFD, FD_CLOEXEC);
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    sigset_t oldMask;
    const int signalFile = openSignals(oldMask);
    StartOrder order;
    if (::recv(control, &order, sizeof order, MSG_WAITALL) != static_cast<ssize_t>(sizeof order))
        return 127;
    Reaper reaper(control, order, oldMask, signalFile);
    StartReport report;
    report.error = signalFile < 0 ? errno : reaper.start(command);
    report.pid = report.error == 0 ? reaper.pid() : 0;
    releasePipes();
    [[maybe_unused]] const auto sent = ::send(control, &report, sizeof report, MSG_NOSIGNAL);
    if (report.error != 0)
        return 127;
    endAs(reaper.watch());
}

} // namespace rensei

int main(int argc, char **argv)
{
    if (argc < 3)
        return 64;
    return rensei::run(std::atoi(argv[1]), argv + 2);
}
