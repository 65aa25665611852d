// What the rows say where another program's agent is only watched.
#include "app/model/status/status_summary_watch.h"

namespace rensei::app {

using control::DaemonStatus;
using status::Reason;

void classifyWatched(StatusSummary &summary)
{
    const WatchedAgent &watched = *summary.inputs.watched;
    summary.agent = {.level = CheckLevel::Checking, .asOf = watched.asOf};
    if (watched.asOf && !watched.status) {
        summary.agent.level = CheckLevel::Bad;
        summary.agent.reason = Reason::NotRunning;
    } else if (watched.status) {
        const bool isWorking = watched.status->status == DaemonStatus::Ready;
        summary.agent.level = isWorking ? CheckLevel::Good : CheckLevel::Warning;
    }
    // The platform knows this computer as that program's, by a name that only that program has.
    if (summary.platform.reason == Reason::NotVisible || summary.platform.reason == Reason::VisibilityUnknown)
        summary.platform
            = {.level = CheckLevel::Neutral, .reason = Reason::VisibilityUnknown, .asOf = summary.platform.asOf};
}

} // namespace rensei::app
