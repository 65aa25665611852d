#include "app/model/status/fix_tracker.h"

#include <chrono>

namespace rensei::app {

using namespace std::chrono_literals;

static constexpr auto maxFixTime = 30min; // after that somebody else may have mended it
static constexpr auto proofIsNews = 1h;

void FixTracker::started(StatusSummary::Subject subject, Instant now)
{
    m_proofs.removeIf([subject](const FixProof &proof) { return proof.subject == subject; });
    m_fixing.removeIf([subject](const Fixing &fixing) { return fixing.subject == subject; });
    m_fixing.append({subject, now});
}

void FixTracker::apply(const StatusSummary &summary, Instant now)
{
    m_proofs.removeIf([&summary, now](const FixProof &proof) {
        const CheckLevel level = summary.row(proof.subject).level;
        return now - proof.at > proofIsNews || level == CheckLevel::Bad || level == CheckLevel::Warning;
    });
    m_fixing.removeIf([this, &summary, now](const Fixing &fixing) {
        const CheckRow &row = summary.row(fixing.subject);
        const bool works = row.level == CheckLevel::Good && row.asOf && *row.asOf >= fixing.since;
        if (works)
            m_proofs.append({fixing.subject, *row.asOf});
        return works || now - fixing.since > maxFixTime;
    });
}

} // namespace rensei::app
