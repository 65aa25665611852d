#include "agent/process/process_group.h"

#include <QProcess>

#include <windows.h>

#include <tlhelp32.h>

namespace rensei {

using namespace Qt::StringLiterals;

namespace {

class JobObject final : public ProcessGroup {
public:
    explicit JobObject(GroupLife life)
        : m_job(CreateJobObjectW(nullptr, nullptr))
    {
        // Without the limit a job keeps running when its last handle is closed.
        if (life == GroupLife::OnItsOwn)
            return;
        JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {};
        // The system ends the whole group when the agent exits, for whatever reason.
        limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
        SetInformationJobObject(m_job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
    }

    ~JobObject() override { CloseHandle(m_job); }

    void prepare(QProcess &process) override
    {
        process.setCreateProcessArgumentsModifier([](QProcess::CreateProcessArguments *arguments) {
            // Suspended until it is in the job, so that nothing it starts can escape; a console group of its own for
            // the break signal.
            arguments->flags |= CREATE_SUSPENDED | CREATE_NEW_PROCESS_GROUP | CREATE_NO_WINDOW;
        });
    }

    // A job owns all descendants.
    void setMarker(const QString &) override { }

    void adopt(qint64 pid) override
    {
        m_pid = static_cast<DWORD>(pid);
        const HANDLE process = OpenProcess(PROCESS_SET_QUOTA | PROCESS_TERMINATE, FALSE, m_pid);
        if (process) {
            AssignProcessToJobObject(m_job, process);
            CloseHandle(process);
        }
        resumeThreads();
    }

    void terminate() override { GenerateConsoleCtrlEvent(CTRL_BREAK_EVENT, m_pid); }
    void kill() override { TerminateJobObject(m_job, 1); }

    bool isAlive() const override
    {
        JOBOBJECT_BASIC_ACCOUNTING_INFORMATION counts = {};
        return QueryInformationJobObject(m_job, JobObjectBasicAccountingInformation, &counts, sizeof counts, nullptr)
            && counts.ActiveProcesses > 0;
    }

private:
    void resumeThreads() const;

    HANDLE m_job;
    DWORD m_pid = 0;
};

// QProcess keeps the handle of the first thread to itself, so it is looked up.
void JobObject::resumeThreads() const
{
    const HANDLE snapshot = CreateToolhelp32Snapshot(TH32CS_SNAPTHREAD, 0);
    if (snapshot == INVALID_HANDLE_VALUE)
        return;
    THREADENTRY32 entry = {};
    entry.dwSize = sizeof entry;
    for (BOOL more = Thread32First(snapshot, &entry); more; more = Thread32Next(snapshot, &entry)) {
        if (entry.th32OwnerProcessID != m_pid)
            continue;
        const HANDLE thread = OpenThread(THREAD_SUSPEND_RESUME, FALSE, entry.th32ThreadID);
        if (thread) {
            ResumeThread(thread);
            CloseHandle(thread);
        }
    }
    CloseHandle(snapshot);
}

} // namespace

std::unique_ptr<ProcessGroup> makeProcessGroup(GroupLife life)
{
    return std::make_unique<JobObject>(life);
}

// The job ends with the agent, so there are never orphans to kill.
int killOrphans(const QList<OrphanProcess> &)
{
    return 0;
}

int endOrphans(const QList<OrphanProcess> &, std::chrono::milliseconds)
{
    return 0;
}

QString processStart(qint64 pid)
{
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(pid));
    if (!process)
        return {};
    FILETIME start = {}, exit = {}, kernel = {}, user = {};
    const BOOL known = GetProcessTimes(process, &start, &exit, &kernel, &user);
    CloseHandle(process);
    return known ? u"%1.%2"_s.arg(start.dwHighDateTime).arg(start.dwLowDateTime) : QString();
}

} // namespace rensei
