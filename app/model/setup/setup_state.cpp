#include "app/model/setup/setup_state.h"

#include <algorithm>
#include <ranges>

namespace rensei::app {

static constexpr qsizetype maxSteps = 200;

const SetupStep *SetupState::find(const QString &id) const
{
    const auto found = std::ranges::find(steps, id, &SetupStep::id);
    return found == steps.end() ? nullptr : &*found;
}

const SetupStep *SetupState::failed() const
{
    const auto found = std::ranges::find(steps, SetupStep::State::Failed, &SetupStep::state);
    return found == steps.end() ? nullptr : &*found;
}

const SetupStep *SetupState::running() const
{
    const auto backwards = steps | std::views::reverse;
    const auto found = std::ranges::find(backwards, SetupStep::State::Running, &SetupStep::state);
    return found == backwards.end() ? nullptr : &*found;
}

int SetupState::undoneCount() const
{
    return static_cast<int>(std::ranges::count(steps, SetupStep::State::Undone, &SetupStep::state));
}

bool SetupState::isInPlace() const
{
    return !steps.isEmpty()
        && std::ranges::all_of(steps, [](const SetupStep &step) { return step.state == SetupStep::State::Satisfied; });
}

static void applyStep(SetupState &state, SetupStep step)
{
    const auto known = std::ranges::find(state.steps, step.id, &SetupStep::id);
    if (known == state.steps.end()) {
        if (state.steps.size() < maxSteps)
            state.steps.append(step);
        return;
    }
    if (step.title.isEmpty())
        step.title = known->title;
    *known = step;
}

SetupState afterEvent(SetupState state, const SetupEvent &event)
{
    if (state.finished)
        return state;
    if (const auto *plan = std::get_if<SetupPlan>(&event)) {
        state.plan = *plan;
        state.steps = plan->steps;
    } else if (const auto *step = std::get_if<SetupStep>(&event)) {
        applyStep(state, *step);
    } else {
        state.finished = std::get<SetupFinished>(event);
    }
    return state;
}

} // namespace rensei::app
