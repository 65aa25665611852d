#pragma once

#include "agent/doctor/doctor_facts.h"
#include "agent/doctor/doctor_report.h"

namespace rensei::doctor {

/// Judges the facts: all checks, in their order. One whose ground another has taken away is skipped, and names that
/// one. Source: agent/doctor/DOCTOR.md, "Checks".
QList<CheckResult> examine(const DoctorFacts &facts);

/// The ids of all checks, in that order.
QStringList checkIds();

} // namespace rensei::doctor
