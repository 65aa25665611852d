#pragma once

#include "agent/base/secret.h"

#include <QString>

namespace rensei::platform {

/// Who this host is on the platform at the moment. All callers share one; every recovery makes a new generation.
struct WorkerIdentity {
    QString workerId;
    SharedSecret bearer; ///< runtime token, or the registration token on a platform that issues none
    int generation = 0;
};

} // namespace rensei::platform
