#pragma once

#include "agent/control/approval_payload.h"
#include "app/backend/approvals.h"
#include "app/model/notices/notices.h"
#include "app/model/sessions/session_row.h"
#include "app/system/notifier.h"
#include "app/text/status_text.h"

namespace rensei::app {

/// A concern as a notice: what is so, and what a click leads to.
class NoticeText {
    Q_DECLARE_TR_FUNCTIONS(rensei::app::NoticeText)

public:
    /// `session` is the row that a SessionStuck is about; null when it is gone. For all but ApprovalOpen.
    static Notice of(const Concern &concern, const StatusText &statusText, StatusSummary::Subject subject,
        const SessionRow *session);

    /// The notice of an ApprovalOpen. It can be answered from there, once, where it shows all that is asked.
    static Notice of(const Concern &concern, const control::ApprovalPayload &approval);
    static std::optional<Approvals::Answer> answerOf(const QString &button); ///< of Notice::pressed()
};

} // namespace rensei::app
