#pragma once

#include "agent/status/evaluate.h"

namespace rensei::status {

/// The single checks, each as if no other had been made. A check that did not pass may leave a sentence in `issues`.
AuthCheck evaluateAuth(const Answers &answers, QStringList &issues);
DaemonCheck evaluateDaemon(const Answers &answers, QStringList &issues);
PlatformCheck evaluatePlatform(const Answers &answers, const DaemonCheck &daemon, QStringList &issues);
CapacityCheck evaluateCapacity(const Answers &answers, const PlatformCheck &platform, QStringList &issues);

/// What a request to the platform came to that says nothing about the thing asked for: in words, and as a reason.
QString troubleWith(const Answers &answers, const Error &error);
Reason reasonOf(const Error &error);

} // namespace rensei::status
