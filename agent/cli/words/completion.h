#pragma once

#include "agent/cli/command_line.h"

#include <QString>

namespace rensei::cli {

/// Scripts that complete this program's command line in a shell, made from verbs(). Each ends with a line break.
QString bashCompletion();
QString zshCompletion();
QString fishCompletion();
QString powershellCompletion();

/// `rensei-agent completion bash|zsh|fish|powershell`: prints one of them.
int printCompletion(const Invocation &invocation);

} // namespace rensei::cli
