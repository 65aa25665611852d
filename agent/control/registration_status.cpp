#include "agent/control/registration_status.h"

namespace rensei::control {

using namespace Qt::StringLiterals;

QString wireName(RegistrationStatus status)
{
    switch (status) {
    case RegistrationStatus::Idle:
        return u"idle"_s;
    case RegistrationStatus::Busy:
        return u"busy"_s;
    case RegistrationStatus::Draining:
        return u"draining"_s;
    case RegistrationStatus::Paused:
        return u"paused"_s;
    case RegistrationStatus::Unregistered:
        return u"unregistered"_s;
    case RegistrationStatus::NeedsReauth:
        return u"needs_reauth"_s;
    }
    Q_UNREACHABLE();
}

std::optional<RegistrationStatus> registrationStatus(const QString &text)
{
    using enum RegistrationStatus;
    for (const RegistrationStatus status : {Idle, Busy, Draining, Paused, Unregistered, NeedsReauth}) {
        if (wireName(status) == text)
            return status;
    }
    return std::nullopt;
}

} // namespace rensei::control
