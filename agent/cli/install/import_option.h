#pragma once

#include "agent/cli/target_options.h"
#include "agent/install/foreign_setup.h"

namespace rensei::cli {

/// The set-up that `--import [PATH]` names: without a path the only one of the user with the folder `home`; nullopt
/// without the option. Where there is none, or more than one, it is one that has a problem.
std::optional<install::ForeignSetUp> importedSetUp(const Invocation &invocation, const QString &home);

/// `target`, but of the platform of the other set-up, unless somebody has said which one.
void followImport(Target &target, const install::ForeignSetUp &setUp);

} // namespace rensei::cli
