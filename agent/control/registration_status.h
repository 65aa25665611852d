#pragma once

#include <QString>

#include <optional>

namespace rensei::control {

/// The registration of this host on the platform, as far as the agent knows.
enum class RegistrationStatus { Idle, Busy, Draining, Paused, Unregistered, NeedsReauth };

QString wireName(RegistrationStatus status);
std::optional<RegistrationStatus> registrationStatus(const QString &name); ///< nullopt for an unknown name

} // namespace rensei::control
