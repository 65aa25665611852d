#pragma once

#include <QtGlobal>

namespace rensei::config {

/// What this computer has.
struct Hardware {
    qint64 memory = 0; ///< bytes; 0 when it cannot be told
    int cores = 1; ///< that this program may use
};

Hardware readHardware();

} // namespace rensei::config
