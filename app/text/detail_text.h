#pragma once

#include "agent/control/session_payload.h"
#include "app/backend/session_detail.h"
#include "app/backend/session_messages.h"
#include "app/model/sessions/session_row.h"

#include <QCoreApplication>

namespace rensei::app {

/// The texts of one session's details.
class DetailText {
    Q_DECLARE_TR_FUNCTIONS(rensei::app::DetailText)

public:
    /// `ENG-124 · Login test is flaky`.
    static QString heading(const SessionRow *row, const control::SessionPayload *local, const SessionFacts &facts);
    /// `working · waits for an approval for 2 min · development · this computer`.
    static QString state(const SessionRow *row, const control::SessionPayload *local, Instant now);
    /// `rensei/eng-124 · $0.14 · 41,200 tokens · started 14:22`.
    static QString facts(
        const SessionRow *row, const control::SessionPayload *local, const SessionFacts &facts, Instant now);
    /// `a tool, npm test, for 3 min`; "" for what is not known.
    static QString waiting(const control::SessionPayload::Waiting &waiting, Instant now);

    /// Why the timeline is empty or old; "" when nothing is wrong.
    static QString trouble(const SessionDetail &detail);
    /// What stands in the place of an empty timeline.
    static QString emptyTimeline(const SessionDetail &detail);

    static QString of(SessionMessages::Problem problem, const QString &reason);
};

} // namespace rensei::app
