#include "agent/process/tree_process.h"

namespace rensei {

std::unique_ptr<Process> makeTreeProcess(const QString &, ProcessPlace *)
{
    return makeSystemProcess();
}

std::unique_ptr<ProcessPlace> makeProcessPlace(Clock &)
{
    return nullptr;
}

QString bundledReaper()
{
    return {};
}

} // namespace rensei
