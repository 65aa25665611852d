#pragma once

#include "agent/cli/doctor/verb_runner.h"
#include "agent/doctor/examine.h"
#include "agent/doctor/fact_gatherer.h"
#include "agent/doctor/fixer.h"

#include <QObject>

#include <functional>

namespace rensei::cli {

/// One run of the doctor: the checks, or one fix and its check afterwards.
class DoctorRun final : public QObject {
    Q_OBJECT

public:
    /// What `fix` parts have in common with `gather` must be the same.
    DoctorRun(doctor::GatherParts gather, doctor::FixParts fix);

    /// All checks.
    void check(std::function<void(const doctor::Report &)> then);

    /// The outcome of a fix.
    struct Fixed {
        doctor::CheckResult check; ///< as it is after the fix
        QString said = {}; ///< by the fix: what was done, or what there is to see
        bool wasNeeded = true; ///< false: the check passed before, and nothing was done
        Instant at{}; ///< of the last check
    };
    /// Does the fix of the check `id`, which is one of doctor::checkIds(), then checks until it passes, for 15 s.
    void fix(const QString &id, std::function<void(const Fixed &)> then);

private:
    void verify(const QString &id, const Fixed &so, std::function<void(const Fixed &)> then);

    Clock &m_clock;
    doctor::FactGatherer m_gatherer;
    doctor::Fixer m_fixer;
    OneShotTimer m_again;
    std::chrono::milliseconds m_verifyUntil{0};
};

} // namespace rensei::cli
