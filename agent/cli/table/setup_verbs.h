#pragma once

#include "agent/cli/table/verb.h"

namespace rensei::cli {

/// The verbs that set this computer up, and what a person needs seldom; in the order of the help.
QList<Verb> setupVerbs();

} // namespace rensei::cli
