#include "agent/process/process_group_unix.h"

#include "agent/process/inherited_children.h"

#include <QProcess>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <thread>
#include <unistd.h>

namespace rensei {

using namespace std::chrono_literals;

namespace {

class UnixProcessGroup final : public ProcessGroup {
public:
    explicit UnixProcessGroup(GroupLife life)
        : m_life(life)
    {
    }

    void prepare(QProcess &process) override
    {
        // Between fork and exec only async-signal-safe calls are allowed.
        process.setChildProcessModifier([life = m_life, isBackground = m_isBackground] {
            ::setsid();
            if (life == GroupLife::WithThisProgram)
                dieWithParent();
            if (isBackground)
                yieldToOthers();
        });
    }

    void setShare(const ProcessShare &share) override { m_isBackground = share.isBackground; }

    void setMarker(const QString &entry) override { m_marker = entry; }
    void adopt(qint64 pid) override { m_leader = static_cast<pid_t>(pid); }
    void terminate() override { send(SIGTERM); }
    void kill() override { send(SIGKILL); }

    bool isAlive() const override
    {
        reapInherited();
        // EPERM means that the process exists.
        const bool groupExists = m_leader > 0 && (::kill(-m_leader, 0) == 0 || errno == EPERM);
        return (groupExists && groupHasLiving(m_leader)) || !marked().empty();
    }

    std::optional<TreeAmount> usage() const override
    {
        if (m_leader <= 0)
            return std::nullopt;
        std::vector<pid_t> pids = groupMembers(m_leader);
        for (const FoundOrphan &process : marked()) {
            if (std::find(pids.begin(), pids.end(), process.pid) == pids.end())
                pids.push_back(process.pid);
        }
        return pids.empty() ? std::nullopt : std::optional(amountOf(pids));
    }

private:
    void send(int signal) const
    {
        if (m_leader > 0)
            ::kill(-m_leader, signal);
        for (const FoundOrphan &process : marked())
            ::kill(process.pid, signal);
    }

    std::vector<FoundOrphan> marked() const
    {
        if (m_leader <= 0 || m_marker.isEmpty())
            return {};
        return findOrphans({{.pid = 0, .start = {}, .marker = m_marker}});
    }

    GroupLife m_life;
    QString m_marker;
    bool m_isBackground = false;
    pid_t m_leader = 0;
};

} // namespace

std::unique_ptr<ProcessGroup> makeProcessGroup(GroupLife life)
{
    return std::make_unique<UnixProcessGroup>(life);
}

int killOrphans(const QList<OrphanProcess> &orphans)
{
    int killed = 0;
    for (const FoundOrphan &found : findOrphans(orphans)) {
        if (!found.endsByItself && ::kill(found.pid, SIGKILL) == 0)
            ++killed;
    }
    return killed;
}

int endOrphans(const QList<OrphanProcess> &orphans, std::chrono::milliseconds timeout)
{
    constexpr auto pause = 10ms;
    const auto deadline = std::chrono::steady_clock::now() + timeout;
    for (;;) {
        const std::vector<FoundOrphan> left = findOrphans(orphans);
        const bool isLate = std::chrono::steady_clock::now() >= deadline;
        for (const FoundOrphan &found : left) {
            if (!found.endsByItself || isLate)
                ::kill(found.pid, SIGKILL);
        }
        if (left.empty() || isLate)
            return static_cast<int>(left.size());
        std::this_thread::sleep_for(pause);
    }
}

} // namespace rensei
