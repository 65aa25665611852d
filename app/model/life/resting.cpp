#include "app/model/life/resting.h"

#include <algorithm>

namespace rensei::app {

static bool isResting(const control::SessionPayload &session)
{
    using namespace Qt::StringLiterals;
    return !session.endedAt && session.waiting
        && (session.waiting->why == "paused"_L1 || session.waiting->why == "limit"_L1);
}

int countResting(const QList<control::SessionPayload> &sessions)
{
    return static_cast<int>(std::ranges::count_if(sessions, isResting));
}

} // namespace rensei::app
