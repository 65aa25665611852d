#include "agent/process/process_group.h"

#include <QProcess>

#include <cerrno>
#include <csignal>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include "agent/process/process_group_unix.h"

namespace rensei {

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
        process.setChildProcessModifier([life = m_life] {
            ::setsid();
            if (life == GroupLife::WithThisProgram)
                dieWithParent();
        });
    }

    void adopt(qint64 pid) override { m_leader = static_cast<pid_t>(pid); }
    void terminate() override { send(SIGTERM); }
    void kill() override { send(SIGKILL); }

    bool isAlive() const override
    {
        reapInherited();
        // EPERM means that the process exists.
        return m_leader > 0 && (::kill(-m_leader, 0) == 0 || errno == EPERM) && groupHasLiving(m_leader);
    }

private:
    void send(int signal) const
    {
        if (m_leader > 0)
            ::kill(-m_leader, signal);
    }

    GroupLife m_life;
    pid_t m_leader = 0;
};

} // namespace

std::unique_ptr<ProcessGroup> makeProcessGroup(GroupLife life)
{
    return std::make_unique<UnixProcessGroup>(life);
}

} // namespace rensei
