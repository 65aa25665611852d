#pragma once

#include "agent/doctor/doctor_report.h"

namespace rensei::doctor {

/// Everything that can be done about a check, in no order. Source: agent/doctor/DOCTOR.md, "Fixes".
QList<Fix> fixes();

/// The fix of that id, which is one of fixes().
Fix fixFor(const QString &id);

} // namespace rensei::doctor
