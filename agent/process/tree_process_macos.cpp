#include "agent/process/tree_process.h"

namespace rensei {

std::unique_ptr<Process> makeTreeProcess(const QString &)
{
    return makeSystemProcess();
}

QString bundledReaper()
{
    return {};
}

} // namespace rensei
