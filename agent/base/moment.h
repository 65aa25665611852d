#pragma once

#include "agent/base/clock.h"

#include <algorithm>

namespace rensei {

/// When something happened, for its age. The wall clock alone would be wrong after it is set back, the monotonic one
/// after a sleep, during which it stands still.
struct Moment {
    std::chrono::milliseconds monotonic{0};
    Instant wall;

    static Moment now(const Clock &clock) { return {clock.now(), clock.utcNow()}; }

    std::chrono::milliseconds age(const Clock &clock) const
    {
        return std::max<std::chrono::milliseconds>(clock.now() - monotonic, clock.utcNow() - wall);
    }

    /// As the wall clock counts now, so that it fits other times of now.
    Instant instant(const Clock &clock) const { return clock.utcNow() - age(clock); }
};

} // namespace rensei
