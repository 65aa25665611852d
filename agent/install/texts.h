#pragma once

#include <QCoreApplication>

namespace rensei::install {

/// The texts of an installation and of its removal, in the language of the program that does it.
struct InstallText {
    Q_DECLARE_TR_FUNCTIONS(rensei::install::InstallText)
};

} // namespace rensei::install
