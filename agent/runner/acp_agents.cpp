#include "agent/runner/acp_agents.h"

#include <QVersionNumber>

namespace rensei::runner {

using namespace Qt::StringLiterals;

namespace {

struct Tried {
    QLatin1StringView name;
    int major, minor, patch;
};

// By the name in the agent's answer to initialize.
constexpr Tried resuming[] = {
    {"opencode"_L1, 1, 18, 33},
    {"codex-acp"_L1, 2, 6, 0},
};

} // namespace

QString AcpAgent::shownName() const
{
    if (!title.isEmpty())
        return title;
    return name.isEmpty() ? u"the agent"_s : name;
}

bool canResume(const AcpAgent &agent)
{
    const QString name = agent.name.section(u'/', -1).toLower();
    const auto version = QVersionNumber::fromString(agent.version);
    for (const Tried &tried : resuming) {
        if (name == tried.name && version >= QVersionNumber(tried.major, tried.minor, tried.patch)
            && version.majorVersion() == tried.major)
            return true;
    }
    return false;
}

} // namespace rensei::runner
