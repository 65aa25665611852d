#pragma once

#include "agent/runner/runner_adapter.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace rensei::runner {

/// The tool servers of a work item in the form that session/new demands. Those that this agent cannot use are left out
/// and named in `leftOut`.
struct AcpServers {
    QJsonArray servers;
    QStringList leftOut;
};
AcpServers acpServers(const QJsonObject &work, const QJsonObject &agentCapabilities);

/// The first prompt of a session. ACP has no place for the system prompt of an item, so it comes first in the prompt.
/// With `isAfresh` it begins with what was done in a conversation that cannot be resumed.
QString acpFirstPrompt(const Assignment &assignment, bool isAfresh = false);

/// How the last turn of a session ended, from the reason that the agent gave for its end.
Finished acpEnd(const QString &stopReason, const QString &summary, const QString &lastMessage);

/// What the item says that has no place in ACP, a sentence each, for the session's log.
QStringList acpUnsupported(const QJsonObject &work);

/// How many tokens the work may take; nullopt: as many as it needs.
std::optional<qint64> tokenLimitOf(const QJsonObject &work);

/// One setting of a session to change before its first prompt.
struct AcpSetting {
    QString method; ///< session/set_config_option or session/set_mode
    QJsonObject params; ///< without the session's id
    QString name; ///< for people
    bool isRequired = false; ///< without it the agent might not ask for permissions
};

/// The settings that make the session what profile and item want: the mode, and the model when the agent offers it.
/// `opened` is the answer to session/new or session/load. What is not offered is named in `missing`; a mode that is not
/// offered makes the session impossible: `isImpossible`.
struct AcpSettings {
    QList<AcpSetting> settings;
    QStringList missing;
    bool isImpossible = false;
};
AcpSettings acpSettings(const QJsonObject &opened, const QString &mode, const QString &model);

/// The model that the item asks for; "" when it leaves that to the agent.
QString modelOf(const QJsonObject &work);

} // namespace rensei::runner
