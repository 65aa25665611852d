#pragma once

#include <QCoreApplication>

namespace rensei::control {

/// Why the agent cannot be asked, in the language of the program that asks it.
struct ControlText {
    Q_DECLARE_TR_FUNCTIONS(rensei::control::ControlText)
};

} // namespace rensei::control
