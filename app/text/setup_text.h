#pragma once

#include "app/backend/doctor_run.h"
#include "app/backend/setup_run.h"

#include <QCoreApplication>
#include <QStringList>

namespace rensei::app {

/// What a problem's command is here.
enum class SetupCommand {
    None, ///< there is none, or a button of the window does it anyway
    Check, ///< the window that checks this computer
    Remove, ///< the dialog that removes what was set up
    Terminal, ///< it has to be typed
};

/// The texts of setting this computer up, of its checks, and of its removal.
class SetupText {
    Q_DECLARE_TR_FUNCTIONS(rensei::app::SetupText)

public:
    static QString title(const SetupStep &step);
    static QString removalTitle(const SetupStep &step); ///< of a step that takes something away
    static QString state(SetupStep::State state); ///< in a word

    /// What is known of a step: its evidence, else its state.
    static QString known(const SetupStep &step);

    /// What is so and what to do, of one that failed, or left something to do; "" else.
    static QString advice(const SetupStep &step);

    static SetupCommand commandOf(const SetupProblem &problem);
    static QString button(const SetupStep &step); ///< of what helps with one that failed; "" for none

    /// `text` with `~` for the user's folder in the paths that it names, where people write so.
    static QString withShortPaths(QString text);

    /// One sentence: how far it has come, or how it ended.
    static QString headline(const SetupRun &run);

    /// Why nothing is known of how it ended, and what to do; "" when it is known.
    static QString trouble(const SetupRun &run);

    /// The presets of what agents may do without asking, the recommended one first.
    static QStringList permissionPresets();
    static QString permissionName(const QString &preset);
    static QString permissionMeaning(const QString &preset);

    /// A coding agent that can be chosen: its name, its version, and why it cannot be used.
    static QString runner(const SetupPlan::Runner &runner);
    static QString write(const SetupPlan::Write &write);

    /// What another program has set up here, and whether that runs.
    static QString foreign(const SetupPlan::Foreign &setUp);
    /// Why it cannot be imported now, and what to do; "" when it can.
    static QString importObstacle(const SetupPlan::Foreign &setUp, const QString &serverUrl, bool isSignedIn);
    static QString importContent(const SetupPlan::Foreign &setUp); ///< what an import takes over

    static QString level(DoctorLevel level); ///< in a word
    static QString known(const DoctorCheck &check, const DoctorReport &report);
    static QString headline(const DoctorRun &run);
    static QString trouble(const DoctorRun &run);
};

} // namespace rensei::app
