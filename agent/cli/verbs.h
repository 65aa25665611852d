#pragma once

#include "agent/cli/table/verb.h"

namespace rensei::cli {

/// All verbs of this build, in the order of the help.
const QList<Verb> &verbs();
const QList<VerbGroup> &verbGroups();

const Verb *findVerb(const QString &name); ///< null when there is none
const VerbGroup *findGroup(const QString &name);

} // namespace rensei::cli
