#include "agent/runner/login_path.h"

#include <QFileInfo>

namespace rensei::runner {

using namespace Qt::StringLiterals;

// An interactive shell would print and may wait for a terminal.
LoginShell loginShell(const QMap<QString, QString> &environment)
{
    const QString program = environment.value(u"SHELL"_s);
    if (!program.startsWith(u'/') || !QFileInfo(program).isExecutable())
        return {};
    return {program, {u"-l"_s, u"-c"_s, u"printf '\\nrensei-path:[%s]:rensei-path\\n' \"$PATH\""_s}};
}

} // namespace rensei::runner
