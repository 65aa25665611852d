#pragma once

#include "agent/base/instant.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace rensei::app {

/// A coding agent that can do sessions on this computer, or could.
struct ListedAgent {
    QString name; ///< in the configuration
    QString title = {}; ///< as people know it
    QString version = {}; ///< "" when not known
    QString path = {}; ///< "" when it is not installed
    QString install = {}; ///< a command that gets it; "" when not known
    QString problem = {}; ///< why it could not be checked, in the agent's words
    QString permissions = {}; ///< the name of the preset that it works with
    bool isInstalled = false;
    bool isDefault = false; ///< for sessions that name none
    bool isUnguarded = false; ///< it gets no work before the configuration accepts that it asks for nothing
    std::optional<bool> isSignedIn = {}; ///< nullopt: nobody has looked, or it cannot be told
    std::optional<Instant> checkedAt = {};

    bool operator==(const ListedAgent &) const = default;
};

/// `rensei-agent runners --json`, those that are installed first; nullopt when it is none.
std::optional<QList<ListedAgent>> parseAgents(const QByteArray &bytes);

} // namespace rensei::app
