#include "app/model/sessions/session_gist.h"

#include "app/model/sessions/session_facts.h"
#include "app/model/sessions/session_health.h"

namespace rensei::app {

SessionGist gistOf(const SessionRow &row)
{
    const platform::PublicSession &session = row.session;
    return {.id = session.id,
        .identifier = session.identifier,
        .project = projectOf(row),
        .workType = session.workType,
        .provider = session.provider,
        .statusText = session.statusText,
        .status = session.status,
        .startedAt = session.startedAt,
        .duration = session.duration,
        .cost = costOf(row),
        .needsAttention = needsAttention(row),
        .isWaiting = row.isWaiting};
}

} // namespace rensei::app
