#include "agent/process/process_group_unix.h"

#include "agent/reaper/process_tree_linux.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace rensei {

using namespace Qt::StringLiterals;

static QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Start times are counted from the boot.
static QByteArray bootId()
{
    return readAll(u"/proc/sys/kernel/random/boot_id"_s).trimmed();
}

static QString startOf(const ProcessEntry &entry, const QByteArray &boot)
{
    return QString::fromLatin1(boot + '/' + entry.start.c_str());
}

void dieWithParent()
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
}

void yieldToOthers()
{
    takeLowPriority();
}

TreeAmount amountOf(const std::vector<pid_t> &pids)
{
    TreeAmount amount{.processes = static_cast<int>(pids.size())};
    for (const pid_t pid : pids)
        amount.memory += ownMemory(pid);
    return amount;
}

std::vector<pid_t> groupMembers(pid_t group)
{
    std::vector<pid_t> members;
    for (const ProcessEntry &entry : readProcesses()) {
        if (entry.group == group && !entry.isZombie())
            members.push_back(entry.pid);
    }
    return members;
}

bool groupHasLiving(pid_t group)
{
    const auto all = readProcesses();
    return std::any_of(all.begin(), all.end(),
        [group](const ProcessEntry &entry) { return entry.group == group && !entry.isZombie(); });
}

QString processStart(qint64 pid)
{
    const auto entry = pid > 0 ? readProcess(static_cast<pid_t>(pid)) : std::nullopt;
    const QByteArray boot = bootId();
    return entry && !entry->isZombie() && !boot.isEmpty() ? startOf(*entry, boot) : QString();
}

static bool carriesAny(pid_t pid, const QSet<QByteArray> &markers)
{
    if (markers.isEmpty())
        return false;
    const QList<QByteArray> environment = readAll(u"/proc/%1/environ"_s.arg(pid)).split('\0');
    return std::any_of(environment.begin(), environment.end(),
        [&markers](const QByteArray &entry) { return markers.contains(entry); });
}

std::vector<FoundOrphan> findOrphans(const QList<OrphanProcess> &orphans)
{
    QSet<QByteArray> markers;
    QSet<QString> starts;
    for (const OrphanProcess &orphan : orphans) {
        if (!orphan.marker.isEmpty())
            markers.insert(orphan.marker.toUtf8());
        if (orphan.pid > 0 && !orphan.start.isEmpty())
            starts.insert(QString::number(orphan.pid) + u' ' + orphan.start);
    }
    const auto all = readProcesses();
    const QByteArray boot = bootId();
    QSet<pid_t> groups;
    for (const ProcessEntry &entry : all) {
        if (!entry.isZombie() && starts.contains(QString::number(entry.pid) + u' ' + startOf(entry, boot)))
            groups.insert(entry.pid);
    }
    std::vector<pid_t> roots;
    std::vector<ProcessEntry> found;
    for (const ProcessEntry &entry : all) {
        if (entry.pid == ::getpid() || (!groups.contains(entry.group) && !carriesAny(entry.pid, markers)))
            continue;
        roots.push_back(entry.pid);
        found.push_back(entry);
    }
    // Children with an emptied environment too, as long as what started them, or the reaper, is there.
    for (const ProcessEntry &entry : descendantsOf(roots, all))
        found.push_back(entry);
    std::vector<FoundOrphan> living;
    for (const ProcessEntry &entry : found) {
        if (!entry.isZombie() && entry.pid != ::getpid())
            living.push_back({entry.pid, entry.name == reaperName});
    }
    return living;
}

} // namespace rensei
