#pragma once

#include "app/model/setup/setup_event.h"

namespace rensei::app {

/// What is known of a run that sets this computer up, repairs or removes it.
struct SetupState {
    std::optional<SetupPlan> plan = {};
    QList<SetupStep> steps = {}; ///< in the order of the plan
    std::optional<SetupFinished> finished = {}; ///< nothing changes any more

    const SetupStep *find(const QString &id) const; ///< null when there is none
    const SetupStep *failed() const; ///< the first that failed; null when none did
    const SetupStep *running() const; ///< the last that began and has not ended
    int undoneCount() const;
    bool isInPlace() const; ///< all of it was so before

    bool operator==(const SetupState &) const = default;
};

/// `state` after `event`. A plan begins it anew; a step that the plan does not name is added; what comes after the end
/// is ignored.
SetupState afterEvent(SetupState state, const SetupEvent &event);

} // namespace rensei::app
