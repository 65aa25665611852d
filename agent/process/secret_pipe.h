#pragma once

#include "agent/base/result.h"
#include "agent/base/secret.h"

class QProcess;

namespace rensei {

/// A pipe that holds a secret for one program to read. Exists while the program is being started. One implementation
/// per system.
class SecretPipe {
public:
    SecretPipe() = default;
    ~SecretPipe();
    SecretPipe(const SecretPipe &) = delete;
    SecretPipe &operator=(const SecretPipe &) = delete;

    /// Before QProcess::start: gives the program descriptor 3 to read `secret` from, and then the end. Does nothing for
    /// a null secret.
    [[nodiscard]] Result<void> open(const SharedSecret &secret, QProcess &process);

private:
    int m_readEnd = -1;
};

} // namespace rensei
