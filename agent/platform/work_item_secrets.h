#pragma once

#include <QJsonObject>
#include <QStringList>

namespace rensei::platform {

/// `raw` without its secrets: env, headers, members with a secret name, credentials in URLs and commands, and of a tool
/// server everything but its name and type. Source: agent/platform/PROTOCOL.md, "Work item".
QJsonObject withoutSecrets(const QJsonObject &raw);

/// Whether withoutSecrets() would remove anything.
bool hasSecrets(const QJsonObject &raw);

/// The secret values in `raw`, to be masked in a runner's output: those of env, headers and members with a secret name,
/// passwords in URLs, and what in the arguments and the URL of a tool server looks like a key.
QStringList secretValues(const QJsonObject &raw);

} // namespace rensei::platform
