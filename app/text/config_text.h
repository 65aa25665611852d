#pragma once

#include "app/backend/computer/config_run.h"
#include "app/backend/computer/pause_switch.h"

#include <QCoreApplication>

namespace rensei::app {

/// The texts of the settings that the agent's configuration holds.
class ConfigText {
    Q_DECLARE_TR_FUNCTIONS(rensei::app::ConfigText)

public:
    /// Why the settings are not known, or may be old, and what to do; "" while nothing is wrong.
    static QString trouble(const ConfigRun &run);

    /// Why this setting, or the decision about it, could not be changed, and what to do; "" when nothing is wrong.
    static QString failure(const ConfigRun &run, const QString &subject);

    /// From when on the last change counts, where that is not at once; "" where it is.
    static QString effect(const ConfigRun &run);

    static QString variable(const AgentSetting &setting); ///< that one comes before the file; "" for none

    static QString sessions(const AgentSetting &setting, UsualSessions reason); ///< how many, and why
    static QString preset(const QString &name); ///< what agents may do without asking: a choice
    static QString presetMeaning(const QString &name);
    static QString admission(const QString &mode); ///< whose work is done: a choice
    static QString admissionMeaning(const QString &mode);

    /// `https://git.example/o/r` of `repository git.example/o/r`, as people read it.
    static QString subject(const QString &subject);
    static QString decision(const OwnerDecision &decision);

    static QString pause(const PauseSwitch &pause); ///< why it can be changed or not, or what went wrong
};

} // namespace rensei::app
