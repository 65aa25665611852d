#include "agent/process/process.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

/// Starts a shell that outlives it, and ends right after, or waits for its own end: `lasting_starter ERRORFILE SCRIPT
/// exit|wait`. Its one line of output is the shell's process id, written once the shell has written something.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool endsItself = arguments.value(3) == "exit"_L1;
    const auto shell = rensei::makeLastingProcess(arguments.value(1));
    QObject::connect(shell.get(), &rensei::Process::output, shell.get(), [&shell, endsItself] {
        std::printf("%lld\n", static_cast<long long>(shell->pid()));
        std::fflush(stdout);
        if (endsItself)
            QCoreApplication::quit();
    });
    shell->start({u"/bin/sh"_s, {u"-c"_s, arguments.value(2)}, {u"PATH=/usr/bin:/bin"_s}, u"/"_s});
    return QCoreApplication::exec();
}
