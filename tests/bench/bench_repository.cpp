#include "tests/bench/bench_repository.h"

#include "agent/workspace/git_command.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

#include <algorithm>

namespace rensei::bench {

using namespace Qt::StringLiterals;

static constexpr int files = 10'000;

QMap<QString, QString> variables(const QString &home)
{
    return {{u"HOME"_s, home}, {u"PATH"_s, QString::fromLocal8Bit(qgetenv("PATH"))}};
}

bool git(const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setEnvironment(workspace::gitEnvironment(variables(folder)));
    // Its own collection of garbage would go on in the background while the next command reads.
    const QStringList settings{
        u"-c"_s, u"user.name=A"_s, u"-c"_s, u"user.email=a@example.org"_s, u"-c"_s, u"gc.auto=0"_s};
    process.start(u"git"_s, settings + arguments);
    return process.waitForFinished(300'000) && process.exitCode() == 0;
}

// Files as a project has them: small, different, compressible.
bool makeServer(const QString &folder)
{
    QRandomGenerator random(12);
    const QString source = folder + u"/source"_s;
    for (int i = 0; i < files; ++i) {
        const QString path = source + u"/part%1/module%2"_s.arg(i % 40).arg(i % 7);
        QFile file(path + u"/file%1.txt"_s.arg(i));
        if (!QDir().mkpath(path) || !file.open(QIODevice::WriteOnly))
            return false;
        for (int line = 0; line < 40; ++line)
            file.write("line " + QByteArray::number(random.generate()) + " of a file like any other\n");
    }
    return git({u"init"_s, u"--quiet"_s, u"-b"_s, u"main"_s}, source)
        && git({u"-c"_s, u"core.fsync=none"_s, u"add"_s, u"."_s}, source)
        && git({u"commit"_s, u"--quiet"_s, u"-m"_s, u"first"_s}, source)
        && git({u"clone"_s, u"--quiet"_s, u"--bare"_s, source, folder + u"/server.git"_s}, folder)
        && git({u"repack"_s, u"--quiet"_s, u"-a"_s, u"-d"_s}, folder + u"/server.git"_s); // as servers have theirs
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

} // namespace rensei::bench
