#pragma once

#include "app/model/status/status_summary.h"

#include <QList>

namespace rensei::app {

/// A check that a person had mended, and when it was then seen to work.
struct FixProof {
    StatusSummary::Subject subject = StatusSummary::Subject::Nothing;
    Instant at{};

    bool operator==(const FixProof &) const = default;
};

/// Remembers for which checks a fix was asked for, until they are seen to work. Nothing is promised: only an answer
/// that came after the click is a proof. Pure: the caller passes the time.
class FixTracker {
public:
    void started(StatusSummary::Subject subject, Instant now);

    /// To be called with each new summary.
    void apply(const StatusSummary &summary, Instant now);

    const QList<FixProof> &proofs() const { return m_proofs; }

private:
    struct Fixing {
        StatusSummary::Subject subject;
        Instant since{};
    };
    QList<Fixing> m_fixing;
    QList<FixProof> m_proofs;
};

} // namespace rensei::app
