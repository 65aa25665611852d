#include "agent/demo_platform/routes/session_request.h"

#include "agent/demo_platform/http/json_value.h"
#include "agent/demo_platform/http/reply.h"

#include <algorithm>

namespace rensei::demo {

using namespace Qt::StringLiterals;

std::optional<HttpResponse> requireTexts(const Call &call, std::initializer_list<QString> members)
{
    if (std::ranges::all_of(members, [&](const QString &member) { return isNonEmptyText(call.body[member]); }))
        return std::nullopt;
    return errorResponse(
        400, QStringList(members).join(u" and "_s) + (members.size() == 1 ? u" is required"_s : u" are required"_s));
}

std::optional<HttpResponse> findSession(PlatformState &state, const Call &call, Session *&session)
{
    session = state.sessions.find(call.params.at(0));
    if (!session)
        return errorResponse(404, u"Session not found"_s);
    return std::nullopt;
}

std::optional<HttpResponse> findOwnSession(PlatformState &state, const Call &call, Session *&session)
{
    if (const auto error = findSession(state, call, session))
        return error;
    if (!session->workerId.isEmpty() && session->workerId != call.text("workerId"_L1))
        return errorResponse(403, u"Session is owned by another worker"_s);
    return std::nullopt;
}

} // namespace rensei::demo
