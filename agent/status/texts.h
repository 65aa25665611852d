#pragma once

#include <QCoreApplication>

namespace rensei::status {

/// The texts of the four checks, in the language of the program that asks.
struct StatusText {
    Q_DECLARE_TR_FUNCTIONS(rensei::status::StatusText)
};

} // namespace rensei::status
