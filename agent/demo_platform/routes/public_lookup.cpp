#include "agent/demo_platform/routes/public_lookup.h"

#include "agent/demo_platform/http/reply.h"

#include <algorithm>

namespace rensei::demo {

using namespace Qt::StringLiterals;

std::optional<HttpResponse> findPublicSession(PlatformState &state, const QString &publicId, Session *&session)
{
    const bool hex
        = std::ranges::all_of(publicId, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    if (publicId.size() != 16 || !hex)
        return publicErrorResponse(400, u"Invalid session ID format"_s);
    session = state.sessions.findPublic(publicId);
    if (!session)
        return publicErrorResponse(404, u"Session not found"_s);
    return std::nullopt;
}

} // namespace rensei::demo
