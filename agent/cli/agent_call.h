#pragma once

#include "agent/control/control_link.h"

namespace rensei::cli {

/// How this program calls itself to servers.
QByteArray product();

/// POST `/api/daemon/{verb}` to the agent, once. `then` is called once, later, unless `context` is gone by then.
void tellAgent(control::ControlLink &link, const QString &verb, const QJsonObject &body, QObject *context,
    std::function<void(control::ControlResult<Done>)> then);

/// What stands in the way of asking the agent, and what to do: two sentences.
QString explain(const control::ControlFailure &failure);

} // namespace rensei::cli
