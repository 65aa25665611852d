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
    qint64 sum = 0;
    for (const QString &thread : threads(pid))
        sum += figure(u"/proc/%1/task/%2/status"_s.arg(QString::number(pid), thread), "voluntary_ctxt_switches");
    return sum;
}

QStringList threads(qint64 pid)
{
    return QDir(u"/proc/%1/task"_s.arg(pid)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

} // namespace rensei::bench
