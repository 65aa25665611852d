#include "agent/platform/capabilities.h"

#include "agent/platform/endpoint.h"

namespace rensei::platform {

using namespace std::chrono_literals;

static constexpr std::chrono::milliseconds cacheLifetime = 24h;

// A 401 and a redirect to a login page come before the route is looked up; an overloaded or unreadable reply may be a
// proxy's. None of them shows whether the route exists.
static Support supportFrom(const Error *error)
{
    if (!error)
        return Support::Supported;
    switch (error->kind) {
    case ErrorKind::RouteMissing:
        return Support::Missing;
    case ErrorKind::NotFound:
        return isRouteMissing(*error) ? Support::Missing : Support::Supported;
    case ErrorKind::Forbidden:
    case ErrorKind::Conflict:
    case ErrorKind::Rejected:
        return Support::Supported;
    case ErrorKind::Offline:
    case ErrorKind::Unauthorized:
    case ErrorKind::Overloaded:
    case ErrorKind::BadReply:
    case ErrorKind::Local:
        return Support::Unknown;
    }
    Q_UNREACHABLE();
}

Support Capabilities::supportOf(Capability capability, std::chrono::milliseconds now) const
{
    const auto known = m_known.constFind(capability);
    if (known == m_known.cend() || now - known->since >= cacheLifetime)
        return Support::Unknown;
    return known->support;
}

void Capabilities::learn(Capability capability, const Error *error, std::chrono::milliseconds now)
{
    const Support support = supportFrom(error);
    if (support != Support::Unknown)
        m_known.insert(capability, Known{support, now});
}

} // namespace rensei::platform
