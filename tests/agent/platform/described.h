#pragma once

#include "agent/platform/account.h"
#include "agent/platform/heartbeat.h"
#include "agent/platform/poll.h"
#include "agent/platform/registration.h"
#include "agent/platform/session_report.h"

namespace rensei::tests {

/// Every field of a parsed value in one text, so that two of them can be compared.
QString described(const platform::Registration &value);
QString described(const platform::HeartbeatResponse &value);
QString described(const platform::WorkItem &value); ///< `raw` left out: it is the body itself
QString described(const platform::Poll &value); ///< `unreadable` left out: a list that is mistyped counts there
QString described(const platform::WorkerInfo &value);
QString described(const QList<platform::WorkerInfo> &value);
QString described(const platform::SessionState &value);
QString described(const platform::Claim &value);
QString described(const platform::LockReply &value);
QString described(const platform::Account &value);
QString described(const platform::Capacity &value);
QString described(const QList<platform::InboxMessage> &value);
QString described(bool value);

} // namespace rensei::tests
