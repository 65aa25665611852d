#pragma once

#include "agent/session/session_log_state.h"

#include <QList>

#include <optional>

namespace rensei::session {

/// One platform call that a record of the control lane requires.
enum class Step { Running, Progress, Conversation, Links, Finalizing, Completion, Completed, Failed, Stopped, Nack };

/// What differs between platform servers and work items.
struct OutboxRules {
    bool sendsConversation = true; ///< a self-hosted server misroutes activities by it, unless the item came with one
    bool postsProgress = true; ///< work without an issue has nowhere to post it
};

/// The calls that `record` requires, in order. The outcome of a session that was never running starts with Running
/// where the platform's state machine requires it. Source: agent/platform/PROTOCOL.md, "Session status transitions".
QList<Step> stepsFor(const LogRecord &record, bool wasRunning, const OutboxRules &rules);

struct PendingStep {
    LogRecord record;
    Step step = Step::Running;
    DeliveryCursor cursor; ///< the cursor once this step is delivered
};

/// The next call of the control lane; nullopt when nothing is pending. A later outcome supersedes an earlier one; an
/// abandoned session has no pending calls at all.
std::optional<PendingStep> nextPendingStep(const SessionLogState &state, const OutboxRules &rules);

/// Log records as one post: consecutive thoughts are merged, an action is posted alone.
/// Source: agent/platform/PROTOCOL.md, "Activities".
struct ActivityPost {
    platform::Activity activity;
    qint64 upTo = 0; ///< the last record that it covers
    int count = 0;
};
std::optional<ActivityPost> nextActivity(const QList<LogRecord> &records);

/// What to do about a failed step.
enum class DeliveryDecision {
    Abandon, ///< this call will never succeed: skip it
    Retry, ///< send it again later
    RetryOnceAnswered, ///< the same, but not before the platform answers
    Refused, ///< the server read the status and cannot take it
    Compare, ///< the platform's state differs from ours: read it first
    OwnershipLost, ///< another worker owns the session: stop, and report nothing
    Gone, ///< the platform no longer knows the session: nothing can be reported
    CannotReject, ///< this server does not support nack
};

/// `attempts` counts the attempts so far that may have reached the server, including this one. Statuses are retried
/// forever; informational calls are abandoned after three attempts, each made while the platform answered. Source:
/// agent/platform/PROTOCOL.md, "Retry policy".
DeliveryDecision classify(Step step, const Error &error, int attempts);

/// What to do about a 409, given the platform's state read afterwards.
enum class Reconciled {
    AlreadyThere, ///< the session is in the wanted state
    EndedDifferently, ///< it ended in another way: adopt that
    Behind, ///< the previous step is missing: post that, then retry
    OwnershipLost,
};
Reconciled reconcile(Step step, const platform::SessionState &remote, const QString &workerId);

} // namespace rensei::session
