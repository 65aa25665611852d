#pragma once

#include "agent/install/facts.h"

namespace rensei::install {

/// What the configuration will be.
struct ConfigPlan {
    QByteArray text; ///< whole; that of the file when nothing has to change
    QStringList changes; ///< what changes, a few words each; empty for nothing
};

/// The configuration with what was chosen in it, and everything else as it is. Projects are added to the ones that are
/// listed; a file that takes the work of all projects stays so. Fails where the file cannot be changed safely.
[[nodiscard]] Result<ConfigPlan> planConfig(const Facts &facts);

QString presetName(permissions::Preset preset);
QString slugsOf(const QList<ChosenProject> &projects); ///< for people

} // namespace rensei::install
