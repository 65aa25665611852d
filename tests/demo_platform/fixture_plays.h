#pragma once

#include "tests/demo_platform/fixture_stage.h"

namespace rensei::demo {

using Plays = QHash<QString, Play>;

Plays sessionPlays();
Plays reportPlays();
Plays publicPlays();

inline void nothing(Stage &) { }

Options guide();
Options schema();
Options selfHosted();
NewSession withRepository();

/// The documented session has come to `status`.
std::function<void(Stage &)> at(const QString &status, const NewSession &session = {});

/// The next request of `route` is answered with the fixture's own status and body: it is a failure of the server.
std::function<void(Stage &)> failing(const QString &route, int status, const QByteArray &body);

} // namespace rensei::demo
