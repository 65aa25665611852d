#pragma once

#include "app/model/sessions/session_row.h"
#include "tests/fakes/fake_clock.h"

namespace rensei::tests {

/// The same at each start. No two of them share a text, as if each had come from the network.
app::FeedUpdate randomRows(int count, const FakeClock &clock);

} // namespace rensei::tests
