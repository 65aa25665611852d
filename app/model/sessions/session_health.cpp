#include "app/model/sessions/session_health.h"

namespace rensei::app {

using std::chrono::milliseconds;
using Level = platform::Health::Level;

static HealthMark markOf(Level level)
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
    // Source: agent/platform/PROTOCOL.md, "Health": of sessions that have ended show what the server sends, else no
    // dot.
    if (row.session.health.level == Level::Unknown && !isLive(row.session.status))
        return HealthMark::None;
    return row.isUnseen ? HealthMark::Unknown : markOf(row.session.health.level);
}

bool needsSomeone(const SessionRow &row)
{
    return row.session.health.level == Level::Red && isLive(row.session.status) && !row.isUnseen;
}

std::optional<milliseconds> durationOf(const SessionRow &row, Instant now)
{
    if (!isLive(row.session.status))
        return row.session.duration;
    // What is told of a queued one is since when it waits. Source: agent/platform/PROTOCOL.md, "Time and number
    // normalization": a session takes its time from the claim on.
    if (row.session.status == platform::PublicStatus::Queued || !row.session.startedAt)
        return std::nullopt;
    return std::max(milliseconds(0), now - *row.session.startedAt);
}

} // namespace rensei::app
