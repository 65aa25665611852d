#include "app/model/sessions/session_health.h"

#include <algorithm>

namespace rensei::app {

using std::chrono::milliseconds;
using Level = platform::Health::Level;

static HealthMark toMark(Level level)
{
    switch (level) {
    case Level::Unknown:
        return HealthMark::Unknown;
    case Level::Green:
        return HealthMark::Green;
    case Level::Yellow:
        return HealthMark::Yellow;
    case Level::Red:
        return HealthMark::Red;
    }
    Q_UNREACHABLE();
}

HealthMark healthMark(const SessionRow &row, bool isStale)
{
    if (isStale)
        return HealthMark::Unknown;
    if (row.ghostSince && !row.isUnseen)
        return HealthMark::Red;
    // Source: agent/platform/PROTOCOL.md, "Health": an ended session shows the health that the server sends, else none.
    if (row.session.health.level == Level::Unknown && !isLive(row.session.status))
        return HealthMark::None;
    return row.isUnseen ? HealthMark::Unknown : toMark(row.session.health.level);
}

bool needsAttention(const SessionRow &row)
{
    const bool isRed = row.session.health.level == Level::Red || row.ghostSince;
    return isRed && isLive(row.session.status) && !row.isUnseen;
}

bool isAsking(const SessionRow &row)
{
    return row.isWaiting && isLive(row.session.status) && !needsAttention(row);
}

std::optional<Instant> endOf(const SessionGist &session)
{
    if (isLive(session.status) || !session.startedAt || !session.duration)
        return std::nullopt;
    return *session.startedAt + *session.duration;
}

std::optional<milliseconds> durationOf(const SessionGist &session, Instant now)
{
    if (!isLive(session.status))
        return session.duration;
    // For a queued session, startedAt is when it was queued. Source: agent/platform/PROTOCOL.md, "Time and number
    // normalization": the run time begins with the claim.
    if (session.status == platform::PublicStatus::Queued || !session.startedAt)
        return std::nullopt;
    return std::max(milliseconds(0), now - *session.startedAt);
}

std::optional<milliseconds> durationOf(const SessionRow &row, Instant now)
{
    return durationOf(gistOf(row), now);
}

} // namespace rensei::app
