#pragma once

#include "agent/session/session_log_state.h"

#include <QList>

#include <optional>

namespace rensei::session {

/// One call that a line of the control lane owes the platform.
enum class Step { Running, Progress, Conversation, Links, Finalizing, Completion, Completed, Failed, Stopped, Nack };

/// What differs between bases and work items.
struct OutboxRules {
    bool sendsConversation = true; ///< a self-hosted base would misroute activities by it, unless the item had one
    bool postsProgress = true; ///< work without an issue has nobody to tell
};

/// The calls that `line` owes, in order. An outcome of a session that never was running begins with Running where the
/// platform's state machine demands it. Source: platform docs, "FSM status transition".
QList<Step> stepsOf(const LogRecord &line, bool wasRunning, const OutboxRules &rules);

struct OwedStep {
    LogRecord line;
    Step step = Step::Running;
    DeliveryCursor done; ///< the mark once this step is delivered
};

/// The next call of the control lane; nullopt when nothing is owed. A later outcome replaces an earlier one; of a
/// session that is abandoned nothing is told, whatever was owed before.
std::optional<OwedStep> nextOwed(const SessionLogState &digest, const OutboxRules &rules);

/// Several log lines as one post: consecutive thoughts are merged, an action stands alone.
/// Source: platform docs, "Post agent activity".
struct ActivityPost {
    platform::Activity activity;
    qint64 upTo = 0; ///< the last line that it covers
    int count = 0;
};
std::optional<ActivityPost> nextActivity(const QList<LogRecord> &lines);

/// What an answer means for a step.
enum class DeliveryDecision {
    Delivered, ///< go on
    GiveUp, ///< this call will never succeed; go on without it
    Retry, ///< later, the same
    Compare, ///< the state there differs from ours: read it first
    NotOurs, ///< another worker owns the session: stop and be silent
    Gone, ///< the session is no longer known there: nothing can be told any more
    CannotHandBack, ///< this base has no nack
};

/// `attempts` counts the tries so far that may have reached the server, this one included. Statuses are tried for ever;
/// what only informs is given up after three. Source: platform protocol, "Retry policy".
DeliveryDecision classify(Step step, const Error &error, int attempts);

/// What to do about a 409, given the state that was read there afterwards.
enum class Reconciled {
    AlreadyThere, ///< it is in the state we wanted
    EndedOtherwise, ///< it ended, in another way: adopt that
    Behind, ///< it lacks the step before ours: post that, then ours again
    NotOurs,
};
Reconciled reconcile(Step step, const platform::SessionState &there, const QString &workerId);

} // namespace rensei::session
