#pragma once

#include <QCoreApplication>

namespace rensei::doctor {

/// The texts of the checks and of their fixes, in the language of the program that runs them.
struct DoctorText {
    Q_DECLARE_TR_FUNCTIONS(rensei::doctor::DoctorText)
};

} // namespace rensei::doctor
