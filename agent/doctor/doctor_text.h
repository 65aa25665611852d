#pragma once

#include "agent/doctor/doctor_report.h"

namespace rensei::doctor {

/// The report for a terminal: one line for each check with a mark and a word, the detail where it did not pass, the
/// command of its fix, and a last sentence. No escape sequences. Source: agent/doctor/DOCTOR.md, "Text".
QString reportText(const Report &report);

/// One check after its fix: "fixed, verified 14:02", or what is still so. `time` is that of the check, local.
QString fixedText(const CheckResult &check, const QString &time);

} // namespace rensei::doctor
