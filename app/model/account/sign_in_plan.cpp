#include "app/model/account/sign_in_plan.h"

#include <algorithm>

namespace rensei::app {

using config::Context;
using config::ContextKind;
using config::Contexts;

static bool mayBeEqual(const QString &one, const QString &other)
{
    return one.isEmpty() || other.isEmpty() || one == other;
}

bool isSameAccount(const Context &known, const Context &seen)
{
    return known.kind == ContextKind::User && known.platform == seen.platform
        && mayBeEqual(known.organisation, seen.organisation) && mayBeEqual(known.email, seen.email);
}

static const Context *contextOf(const Contexts &contexts, const Context &seen)
{
    if (const Context *active = contexts.activeContext(); active && isSameAccount(*active, seen))
        return active;
    const auto found
        = std::ranges::find_if(contexts.all, [&seen](const Context &one) { return isSameAccount(one, seen); });
    return found == contexts.all.end() ? nullptr : &*found;
}

Result<SignInPlan> planSignIn(const Contexts &contexts, const Context &seen, const QString &again)
{
    SignInPlan plan{.context = seen};
    const Context *wanted = contexts.find(again);
    if (wanted && !isSameAccount(*wanted, seen))
        plan.other = *wanted;
    const Context *known = wanted && !plan.other ? wanted : contextOf(contexts, seen);
    plan.isNew = !known;
    plan.context.name = known ? known->name : config::freeContextName(contexts, seen);
    const auto with = config::withContext(contexts, plan.context);
    if (!with)
        return fail(with.error());
    plan.context = *with->find(plan.context.name);
    return plan;
}

} // namespace rensei::app
