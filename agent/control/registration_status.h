#pragma once

#include <QString>

#include <optional>

namespace rensei::control {

/// How the platform knows this host, as far as the agent can tell.
enum class RegistrationStatus { Idle, Busy, Draining, Paused, Unregistered, NeedsReauth };

QString word(RegistrationStatus status);
std::optional<RegistrationStatus> registrationStatus(const QString &word); ///< nullopt for a word we do not know

} // namespace rensei::control
