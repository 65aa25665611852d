#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace rensei::permissions {

/// What an agent wants to do.
enum class Operation {
    Read,
    Search,
    Edit,
    Delete,
    Move,
    Execute, ///< a command
    Fetch, ///< reads from the network
    Think, ///< changes nothing
    SwitchMode, ///< the agent's own mode, often one in which it asks less
    Other,
};

/// As in rules, on the control API and in the log: `read`, `search`, `edit`, `delete`, `move`, `execute`, `fetch`,
/// `think`, `switch_mode`, `other`.
QString wireName(Operation operation);
std::optional<Operation> parseOperation(const QString &name);

/// A request of an agent that somebody, or a policy, must answer.
struct Request {
    Operation operation = Operation::Other;
    QString title = {}; ///< as the agent words it, for people
    QString command = {}; ///< of Execute, as a shell reads it; "" when the agent does not say
    QString folder = {}; ///< in which a command runs; "" for the session's folder
    QStringList paths
        = {}; ///< what it reads or changes; relative ones from `folder`; empty when the agent does not say

    bool operator==(const Request &) const = default;
};

} // namespace rensei::permissions
