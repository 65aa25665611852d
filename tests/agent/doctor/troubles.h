#pragma once

#include "agent/doctor/doctor_report.h"
#include "tests/agent/doctor/healthy_facts.h"

#include <functional>

namespace rensei::tests {

using Break = std::function<void(doctor::DoctorFacts &)>;

/// One way in which a computer can be out of order, and what its check says then.
struct Trouble {
    const char *name;
    QString check;
    doctor::CheckStatus status;
    QString detail; ///< a part of it
    QString fix; ///< "" for none
    Break break_;
};

/// A failure of this computer that says `detail`.
Error because(const QString &detail);
/// The agent answers with `what` instead of its status.
Break obstacle(control::Obstacle what);

/// At least one for each check.
QList<Trouble> troubles();

} // namespace rensei::tests
