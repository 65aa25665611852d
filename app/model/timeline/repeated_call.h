#pragma once

#include "app/model/timeline/timeline_model.h"

namespace rensei::app {

/// A call of a tool that a session makes again and again.
struct RepeatedCall {
    QString tool; ///< "" when it was not told
    QString text = {}; ///< its command, path or address
    int times = 0;
    std::optional<Instant> first = {};
    std::optional<Instant> last = {};
    bool isOutputSame = true; ///< each time; false also where there was none to compare

    bool operator==(const RepeatedCall &) const = default;
};

/// The call made most often among the newest entries, whatever was done in between; nullopt when none was made three
/// times.
std::optional<RepeatedCall> mostRepeatedCall(const std::deque<TimelineEntry> &entries);

} // namespace rensei::app
