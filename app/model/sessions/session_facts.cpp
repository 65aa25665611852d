#include "app/model/sessions/session_facts.h"

#include <algorithm>

namespace rensei::app {

std::optional<platform::Money> costOf(const SessionRow &row)
{
    const auto &told = row.session.cost;
    if (!row.local || !row.local->cost)
        return told;
    if (told && !isLive(row.session.status))
        return told;
    return std::max(told, row.local->cost); // an empty optional is the smallest
}

const QString &projectOf(const SessionRow &row)
{
    return row.session.project.isEmpty() && row.local ? row.local->project : row.session.project;
}

QString searchedText(const SessionRow &row)
{
    return row.local ? row.session.identifier + u'\n' + row.local->title : row.session.identifier;
}

} // namespace rensei::app
