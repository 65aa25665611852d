#include "agent/process/stubborn_process.h"

#include <QCoreApplication>
#include <QProcess>

#include <windows.h>

namespace rensei::session {

using namespace Qt::StringLiterals;

void ignoreTermination()
{
    SetConsoleCtrlHandler([](DWORD) -> BOOL { return TRUE; }, TRUE);
}

// There is no fork: another example that hangs stands in for it. Its own limit is the life.
void leaveStubbornProcess(std::chrono::seconds)
{
    QProcess process;
    process.setProgram(QCoreApplication::applicationFilePath());
    process.setArguments(QCoreApplication::arguments().mid(1));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"RENSEI_EXAMPLE_OUTCOME"_s, u"hang"_s);
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.startDetached();
}

} // namespace rensei::session
