#pragma once

#include <QCoreApplication>

namespace rensei::service {

/// What the managers of background programs say, in the language of the program that asks them.
struct ServiceText {
    Q_DECLARE_TR_FUNCTIONS(rensei::service::ServiceText)
};

} // namespace rensei::service
