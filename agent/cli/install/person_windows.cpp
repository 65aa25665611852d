#include "agent/cli/install/install_input.h"

#include <cstdio>
#include <io.h>

namespace rensei::cli {

bool isPersonThere()
{
    return ::_isatty(::_fileno(stdin)) != 0 && ::_isatty(::_fileno(stdout)) != 0;
}

} // namespace rensei::cli
