#pragma once

#include "agent/platform/account.h"
#include "agent/platform/heartbeat.h"
#include "agent/platform/poll.h"
#include "agent/platform/registration.h"
#include "agent/platform/session_report.h"

namespace rensei::tests {

/// Every field of a parsed value in one text, so that two of them can be compared.
QString shown(const platform::Registration &value);
QString shown(const platform::HeartbeatResponse &value);
QString shown(const platform::WorkItem &value); ///< `raw` left out: it is the body itself
QString shown(const platform::Poll &value); ///< `unreadable` left out: a list that is mistyped counts there
QString shown(const platform::WorkerInfo &value);
QString shown(const QList<platform::WorkerInfo> &value);
QString shown(const platform::SessionState &value);
QString shown(const platform::Claim &value);
QString shown(const platform::LockReply &value);
QString shown(const platform::Account &value);
QString shown(const platform::Capacity &value);
QString shown(const QList<platform::InboxMessage> &value);
QString shown(bool value);

} // namespace rensei::tests
