#include "agent/cli/version_verb.h"

#include "agent/base/exit_code.h"
#include "agent/cli/terminal.h"

namespace rensei::cli {

using namespace Qt::StringLiterals;

int showVersion()
{
    print(u"rensei-agent " RENSEI_VERSION "\n"_s);
    return ExitSuccess;
}

} // namespace rensei::cli
