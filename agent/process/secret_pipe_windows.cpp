#include "agent/process/secret_pipe.h"

namespace rensei {

SecretPipe::~SecretPipe() = default;

Result<void> SecretPipe::open(const SharedSecret &, QProcess &)
{
    return {};
}

} // namespace rensei
