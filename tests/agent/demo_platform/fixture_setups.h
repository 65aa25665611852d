#pragma once

#include "tests/agent/demo_platform/contract_fixture.h"

namespace rensei::demo {

using FixtureSetups = QHash<QString, FixtureSetup>;

FixtureSetups sessionSetups();
FixtureSetups reportSetups();
FixtureSetups publicSetups();

inline void noPreparation(ContractFixture &) { }

Options guide();
Options schema();
Options selfHosted();
NewSession repositorySession();

/// Advances the documented session to `status`.
std::function<void(ContractFixture &)> sessionAt(const QString &status, const NewSession &session = {});

/// Lets the next request of `route` fail with the fixture's own status and body.
std::function<void(ContractFixture &)> failNext(const QString &route, int status, const QByteArray &body);

} // namespace rensei::demo
