#include "tests/bench/process_figures.h"

#include <QDir>
#include <QFile>

namespace rensei::bench {

using namespace Qt::StringLiterals;

static qint64 figure(const QString &path, const QByteArray &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

qint64 residentKib(qint64 pid)
{
    return figure(u"/proc/%1/status"_s.arg(pid), "VmRSS");
}

qint64 ownKib(qint64 pid)
{
    return figure(u"/proc/%1/smaps_rollup"_s.arg(pid), "Private_Dirty");
}

qint64 voluntarySwitches(qint64 pid)
{
    const QString tasks = u"/proc/%1/task"_s.arg(pid);
    qint64 sum = 0;
    for (const QString &task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        sum += figure(tasks + u'/' + task + u"/status"_s, "voluntary_ctxt_switches");
    return sum;
}

} // namespace rensei::bench
