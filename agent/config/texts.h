#pragma once

#include <QCoreApplication>

namespace rensei::config {

/// What is said of the configuration file, its settings and the contexts, in the language of the program that reads
/// them.
struct ConfigText {
    Q_DECLARE_TR_FUNCTIONS(rensei::config::ConfigText)
};

} // namespace rensei::config
