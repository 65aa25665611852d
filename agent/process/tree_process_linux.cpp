#include "agent/process/tree_process.h"

#include "agent/process/child.h"
#include "agent/process/inherited_children.h"
#include "agent/reaper/process_tree_linux.h"
#include "agent/reaper/start_report_linux.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <optional>
#include <sys/socket.h>
#include <unistd.h>

namespace rensei {

using namespace Qt::StringLiterals;

namespace {

class TreeProcess final : public Process {
public:
    TreeProcess(QString reaper, ProcessPlace *place)
        : m_reaper(std::move(reaper))
        , m_place(place)
    {
        connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                fail(m_process.errorString());
        });
        connect(&m_process, &QProcess::readyReadStandardOutput, this, &TreeProcess::passOutput);
        connect(&m_process, &QProcess::readyReadStandardError, this, &TreeProcess::passOutput);
        connect(&m_process, &QProcess::finished, this, &TreeProcess::finish);
    }

    ~TreeProcess() override;

    void start(const ProcessStart &start) override;
    void write(const QByteArray &bytes) override
    {
        if (m_process.state() != QProcess::NotRunning)
            m_process.write(bytes);
    }
    void closeInput() override { m_process.closeWriteChannel(); }
    void terminateGroup() override;
    void killGroup() override;
    bool groupAlive() const override;
    std::optional<TreeAmount> usage() const override;
    qint64 pid() const override { return m_pid; }

private:
    bool sendOrder(const ProcessShare &share);
    void fail(const QString &why);
    void readReport();
    void openGate();
    void passOutput();
    void finish(int code, QProcess::ExitStatus status);

    bool isReaperRunning() const { return m_process.state() != QProcess::NotRunning; }
    bool hasReport() const { return m_pid > 0 || m_hasFailed; }

    QString m_reaper;
    ProcessPlace *m_place; ///< may be null
    ProcessShare m_share;
    QString m_program;
    std::optional<OwnChild> m_own;
    int m_control = -1; ///< the reaper kills its tree when this is closed
    Child m_process; ///< the reaper
    std::unique_ptr<QSocketNotifier> m_reports;
    qint64 m_pid = 0; ///< of the program
    bool m_isToTerminate = false;
    bool m_hasFailed = false;
    bool m_hasCrashed = false; ///< the program or the reaper
};

} // namespace

/// All processes, for several trees that are looked at in a row.
static const std::vector<ProcessEntry> &recentProcesses()
{
    using Steady = std::chrono::steady_clock;
    constexpr std::chrono::milliseconds maxAge{20};
    static std::vector<ProcessEntry> entries;
    static Steady::time_point readAt;
    if (entries.empty() || Steady::now() - readAt > maxAge) {
        entries = readProcesses();
        readAt = Steady::now();
    }
    return entries;
}

TreeProcess::~TreeProcess()
{
    m_process.disconnect(this);
    killGroup();
    constexpr int endTimeoutMs = 500;
    if (isReaperRunning() && !m_process.waitForFinished(endTimeoutMs))
        m_process.letGo(); // a reaper that is not through yet must not be killed
    m_reports.reset();
    if (m_control >= 0)
        ::close(m_control);
}

// It waits in the socket until the reaper reads it.
bool TreeProcess::sendOrder(const ProcessShare &share)
{
    constexpr int tasksOfAProcess = 4; // threads are tasks too
    StartOrder order;
    order.isBackground = share.isBackground;
    order.isGated = m_place && share != ProcessShare() && m_place->isThere();
    order.maxTasks = static_cast<unsigned long long>(share.own.processes) * tasksOfAProcess;
    return ::send(m_control, &order, sizeof order, MSG_NOSIGNAL) == static_cast<ssize_t>(sizeof order);
}

void TreeProcess::start(const ProcessStart &start)
{
    m_program = start.program;
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return fail(qt_error_string(errno));
    m_control = ends[0];
    m_share = start.share;
    if (!sendOrder(start.share)) {
        ::close(ends[1]);
        return fail(u"the process that supervises it gets no orders"_s);
    }
    m_reports = std::make_unique<QSocketNotifier>(m_control, QSocketNotifier::Read);
    connect(m_reports.get(), &QSocketNotifier::activated, this, &TreeProcess::readReport);
    m_process.setProgram(m_reaper);
    m_process.setArguments(QStringList{QString::number(ends[1]), start.program} + start.arguments);
    m_process.setWorkingDirectory(start.folder);
    QProcessEnvironment environment;
    for (const QString &entry : start.environment)
        environment.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    m_process.setProcessEnvironment(environment);
    // Between fork and exec only async-signal-safe calls are allowed.
    m_process.setChildProcessModifier([control = ends[1]] {
        ::setsid();
        ::fcntl(control, F_SETFD, 0);
    });
    m_process.start();
    ::close(ends[1]);
    if (m_process.processId() > 0)
        m_own.emplace(m_process.processId());
}

// Later, because QProcess may signal from inside start().
void TreeProcess::fail(const QString &why)
{
    if (hasReport())
        return;
    m_hasFailed = true;
    const Error error{.kind = ErrorKind::Local, .detail = why, .where = m_program};
    QMetaObject::invokeMethod(
        this, [this, error] { Q_EMIT failedToStart(error); }, Qt::QueuedConnection);
}

void TreeProcess::readReport()
{
    StartReport report;
    const ssize_t size = ::recv(m_control, &report, sizeof report, MSG_DONTWAIT);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (size == static_cast<ssize_t>(sizeof report) && report.isAtGate) {
        if (m_place)
            return m_place->put(report.pid, m_share, this, [this] { openGate(); });
        return openGate();
    }
    m_reports->setEnabled(false); // there is no further report, or none because the reaper is gone
    if (size != static_cast<ssize_t>(sizeof report))
        return;
    if (report.error != 0)
        return fail(qt_error_string(report.error));
    m_pid = report.pid;
    Q_EMIT started();
    if (m_isToTerminate)
        terminateGroup();
    passOutput();
}

void TreeProcess::openGate()
{
    constexpr char anything = 1;
    if (m_control >= 0)
        ::send(m_control, &anything, 1, MSG_NOSIGNAL);
}

// The program may write before the reaper knows that it runs.
void TreeProcess::passOutput()
{
    if (m_pid <= 0)
        return;
    if (const QByteArray bytes = m_process.readAllStandardOutput(); !bytes.isEmpty())
        Q_EMIT output(bytes);
    if (const QByteArray bytes = m_process.readAllStandardError(); !bytes.isEmpty())
        Q_EMIT errorOutput(bytes);
}

void TreeProcess::finish(int code, QProcess::ExitStatus status)
{
    m_own.reset();
    m_hasCrashed = status == QProcess::CrashExit;
    if (!hasReport())
        readReport();
    if (!hasReport())
        fail(u"the process that supervises it ended too early"_s);
    if (m_hasFailed)
        return;
    passOutput();
    m_pid = 0;
    Q_EMIT ended(ProcessExit{m_hasCrashed, code});
}

void TreeProcess::terminateGroup()
{
    // Before its report the reaper may not handle the signal yet.
    m_isToTerminate = m_pid <= 0;
    if (m_pid > 0 && isReaperRunning())
        ::kill(static_cast<pid_t>(m_process.processId()), SIGTERM);
}

void TreeProcess::killGroup()
{
    if (m_control >= 0)
        ::shutdown(m_control, SHUT_WR);
    if (m_pid > 0 && isReaperRunning())
        ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT); // a stopped one would not see it
    if (m_hasCrashed)
        killInherited();
}

// A reaper ends when its tree is gone, unless it was killed: then this process has inherited the rest. Nobody can tell
// a killed reaper from a killed program, so both are looked into.
bool TreeProcess::groupAlive() const
{
    if (isReaperRunning())
        return !m_hasFailed;
    if (m_hasCrashed)
        return killInherited();
    reapInherited();
    return false;
}

// The reaper is none of the session's.
std::optional<TreeAmount> TreeProcess::usage() const
{
    if (m_pid <= 0 || !isReaperRunning())
        return std::nullopt;
    TreeAmount amount;
    for (const ProcessEntry &entry : descendantsOf({static_cast<pid_t>(m_process.processId())}, recentProcesses())) {
        if (entry.isZombie())
            continue;
        ++amount.processes;
        amount.memory += ownMemory(entry.pid);
    }
    return amount;
}

std::unique_ptr<Process> makeTreeProcess(const QString &reaper, ProcessPlace *place)
{
    return std::make_unique<TreeProcess>(reaper, place);
}

QString bundledReaper()
{
    return QCoreApplication::applicationDirPath() + u'/' + QLatin1StringView(reaperName);
}

} // namespace rensei
