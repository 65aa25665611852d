#include "app/model/setup/runner_list.h"

#include "agent/base/json_reader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <functional>

namespace rensei::app {

using namespace Qt::StringLiterals;

static constexpr qsizetype maxAgents = 100;

static ListedAgent agentIn(const JsonReader &one)
{
    ListedAgent agent{.name = one.line("name"_L1),
        .title = one.line("title"_L1),
        .version = one.line("version"_L1),
        .path = one.line("path"_L1, maxSentencesLength),
        .install = one.line("install"_L1),
        .problem = one.line("problem"_L1, maxSentencesLength),
        .permissions = one.line("permissions"_L1),
        .isInstalled = one.maybeBool("installed"_L1).value_or(false),
        .isDefault = one.maybeBool("default"_L1).value_or(false),
        .isUnguarded = one.maybeBool("unguarded"_L1).value_or(false),
        .isSignedIn = one.maybeBool("signedIn"_L1),
        .checkedAt = one.maybeInstant("checkedAt"_L1)};
    if (agent.title.isEmpty())
        agent.title = agent.name;
    return agent;
}

std::optional<QList<ListedAgent>> parseAgents(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isArray())
        return std::nullopt;
    QList<ListedAgent> agents;
    for (const QJsonValue &value : document.array()) {
        const ListedAgent agent = agentIn(JsonReader(value.toObject()));
        if (!agent.name.isEmpty() && agents.size() < maxAgents)
            agents.append(agent);
    }
    std::stable_partition(agents.begin(), agents.end(), std::mem_fn(&ListedAgent::isInstalled));
    return agents;
}

} // namespace rensei::app
