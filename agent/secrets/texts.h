#pragma once

#include <QCoreApplication>

namespace rensei::secrets {

/// What is said of the places where secrets are kept, in the language of the program that uses them.
struct SecretText {
    Q_DECLARE_TR_FUNCTIONS(rensei::secrets::SecretText)
};

} // namespace rensei::secrets
