#pragma once

#include <QCoreApplication>

namespace rensei {

/// What is wrong with a file or an answer, in the language of the program that met it.
struct BaseText {
    Q_DECLARE_TR_FUNCTIONS(rensei::BaseText)
};

} // namespace rensei
