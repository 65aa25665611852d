#pragma once

#include "agent/status/evaluate.h"

namespace rensei::status {

/// The single checks, each without the SkipRule. A check that did not pass may add sentences to `issues`.
AuthCheck evaluateAuth(const Answers &answers, QStringList &issues);
DaemonCheck evaluateDaemon(const Answers &answers, QStringList &issues);
PlatformCheck evaluatePlatform(const Answers &answers, const DaemonCheck &daemon, QStringList &issues);
CapacityCheck evaluateCapacity(const Answers &answers, const PlatformCheck &platform, QStringList &issues);

/// Whether the agent works for another platform than the one that is asked about. What it says about its registration
/// and its heartbeats proves nothing there.
bool worksElsewhere(const Answers &answers);

/// A failed request to the platform as a text and as a reason, for checks that the failure leaves open.
QString failureText(const Answers &answers, const Error &error);
Reason reasonOf(const Error &error);

} // namespace rensei::status
