#include "agent/process/process_group.h"

#include <QProcess>

#include <windows.h>

#include <psapi.h>
#include <tlhelp32.h>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace rensei {

using namespace Qt::StringLiterals;

// 100, the weight of a program by default, is 5 of the 9 that Windows knows.
static DWORD jobWeight(int cpuWeight)
{
    return cpuWeight >= 100 ? 5 + std::min(4, cpuWeight / 1000) : std::max(1, cpuWeight / 20);
}

static void limitJob(HANDLE job, const TreeAmount &most, const ProcessShare &share, DWORD flags)
{
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {};
    limits.BasicLimitInformation.LimitFlags = flags;
    if (share.isBackground) {
        limits.BasicLimitInformation.LimitFlags |= JOB_OBJECT_LIMIT_PRIORITY_CLASS;
        limits.BasicLimitInformation.PriorityClass = BELOW_NORMAL_PRIORITY_CLASS;
    }
    if (most.memory > 0) {
        limits.BasicLimitInformation.LimitFlags |= JOB_OBJECT_LIMIT_JOB_MEMORY;
        limits.JobMemoryLimit = static_cast<SIZE_T>(most.memory);
    }
    if (most.processes > 0) {
        limits.BasicLimitInformation.LimitFlags |= JOB_OBJECT_LIMIT_ACTIVE_PROCESS;
        limits.BasicLimitInformation.ActiveProcessLimit = static_cast<DWORD>(most.processes);
    }
    SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
    JOBOBJECT_CPU_RATE_CONTROL_INFORMATION rate = {};
    rate.ControlFlags = JOB_OBJECT_CPU_RATE_CONTROL_ENABLE | JOB_OBJECT_CPU_RATE_CONTROL_WEIGHT_BASED;
    rate.Weight = jobWeight(share.cpuWeight);
    if (share.isBackground)
        SetInformationJobObject(job, JobObjectCpuRateControlInformation, &rate, sizeof rate);
}

/// The job around all jobs with a share, which ends with this program. Processes join it first, so that the job of
/// their own is nested in it.
static HANDLE jobOfAll(const ProcessShare &share)
{
    static const HANDLE job = CreateJobObjectW(nullptr, nullptr);
    limitJob(job, share.all, share, JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE);
    return job;
}

namespace {

class JobObject final : public ProcessGroup {
public:
    explicit JobObject(GroupLife life)
        : m_job(CreateJobObjectW(nullptr, nullptr))
    {
        // Without the limit a job keeps running when its last handle is closed.
        if (life == GroupLife::OnItsOwn)
            return;
        // The system ends the whole group when the agent exits, for whatever reason.
        limitJob(m_job, {}, {}, JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE);
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

    void setShare(const ProcessShare &share) override
    {
        if (share == ProcessShare())
            return;
        m_outerJob = jobOfAll(share);
        limitJob(m_job, share.own, share, JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE);
    }

    void adopt(qint64 pid) override
    {
        m_pid = static_cast<DWORD>(pid);
        const HANDLE process = OpenProcess(PROCESS_SET_QUOTA | PROCESS_TERMINATE, FALSE, m_pid);
        if (process) {
            if (m_outerJob)
                AssignProcessToJobObject(m_outerJob, process);
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

    std::optional<TreeAmount> usage() const override
    {
        JOBOBJECT_BASIC_PROCESS_ID_LIST head = {};
        // Fails when there is more than one, and fills in how many.
        QueryInformationJobObject(m_job, JobObjectBasicProcessIdList, &head, sizeof head, nullptr);
        const DWORD count = head.NumberOfAssignedProcesses;
        std::vector<std::byte> bytes(sizeof head + (count + 8) * sizeof(ULONG_PTR));
        auto *list = reinterpret_cast<JOBOBJECT_BASIC_PROCESS_ID_LIST *>(bytes.data());
        const auto size = static_cast<DWORD>(bytes.size());
        QueryInformationJobObject(m_job, JobObjectBasicProcessIdList, list, size, nullptr);
        TreeAmount amount{.memory = 0, .processes = static_cast<int>(list->NumberOfAssignedProcesses)};
        for (DWORD i = 0; i < list->NumberOfProcessIdsInList; ++i)
            amount.memory += committedBy(static_cast<DWORD>(list->ProcessIdList[i]));
        return amount.processes > 0 ? std::optional(amount) : std::nullopt;
    }

private:
    static qint64 committedBy(DWORD pid);
    void resumeThreads() const;

    HANDLE m_outerJob = nullptr; ///< of all that have a share
    HANDLE m_job;
    DWORD m_pid = 0;
};

qint64 JobObject::committedBy(DWORD pid)
{
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, pid);
    if (!process)
        return 0;
    PROCESS_MEMORY_COUNTERS counters = {};
    const BOOL isKnown = K32GetProcessMemoryInfo(process, &counters, sizeof counters);
    CloseHandle(process);
    return isKnown ? static_cast<qint64>(counters.PagefileUsage) : 0;
}

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
