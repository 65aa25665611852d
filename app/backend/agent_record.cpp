#include "app/backend/agent_record.h"

#include "agent/control/endpoint_file.h"
#include "app/system/process_note.h"

namespace rensei::app {

using namespace Qt::StringLiterals;

static ProcessNote recordOf(const StatePaths &paths)
{
    return ProcessNote(paths.root + u"/desktop-agent.json"_s);
}

void recordAgent(const StatePaths &paths, qint64 pid)
{
    recordOf(paths).write(pid);
}

void forgetAgent(const StatePaths &paths)
{
    recordOf(paths).forget();
}

bool isRecordedAgent(const StatePaths &paths)
{
    const auto endpoint = control::readEndpoint(paths.endpoint());
    return endpoint && recordOf(paths).names(endpoint->pid);
}

} // namespace rensei::app
