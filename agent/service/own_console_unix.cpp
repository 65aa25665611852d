#include "agent/service/own_console.h"

namespace rensei::service {

void closeOwnConsole() { }

} // namespace rensei::service
