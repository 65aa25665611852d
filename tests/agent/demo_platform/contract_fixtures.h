#pragma once

#include "tests/agent/demo_platform/contract_fixture.h"

namespace rensei::demo {

using Plays = QHash<QString, Play>;

Plays sessionPlays();
Plays reportPlays();
Plays publicPlays();

inline void nothing(ContractFixture &) { }

Options guide();
Options schema();
Options selfHosted();
NewSession withRepository();

/// The documented session has come to `status`.
std::function<void(ContractFixture &)> at(const QString &status, const NewSession &session = {});

/// The next request of `route` is answered with the fixture's own status and body: it is a failure of the server.
std::function<void(ContractFixture &)> failing(const QString &route, int status, const QByteArray &body);

} // namespace rensei::demo
