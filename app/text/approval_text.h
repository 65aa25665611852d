#pragma once

#include "agent/control/approval_payload.h"
#include "app/backend/approvals.h"

#include <QCoreApplication>

namespace rensei::app {

/// The texts of a question that an agent asks.
class ApprovalText {
    Q_DECLARE_TR_FUNCTIONS(rensei::app::ApprovalText)

public:
    /// `Run a command?`
    static QString question(const control::ApprovalPayload &approval);

    /// What exactly is asked, as the agent wrote it and without ends of lines: the command, else the paths, else the
    /// agent's own title.
    static QString subject(const control::ApprovalPayload &approval);

    /// Whether work may begin at all, rather than what it may do: a remembered answer holds for its repository or
    /// project, from now on.
    static bool isConsent(const control::ApprovalPayload &approval);

    /// The label of a button: `Allow once`; of a consent: `Once`.
    static QString answer(Approvals::Answer answer, bool isConsent);

    static QString sessionName(const control::ApprovalPayload &approval);

    /// `asked 2 min ago · rejected automatically in 13 min`
    static QString ages(const control::ApprovalPayload &approval, Instant now);

    /// Why an answer had no effect, and what to do.
    static QString of(Approvals::Problem problem, const Error &error);
};

} // namespace rensei::app
