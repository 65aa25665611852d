#include "agent/cli/install/install_input.h"

#include <unistd.h>

namespace rensei::cli {

bool isPersonThere()
{
    return ::isatty(STDIN_FILENO) == 1 && ::isatty(STDOUT_FILENO) == 1;
}

} // namespace rensei::cli
