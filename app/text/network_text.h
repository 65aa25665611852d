#pragma once

#include "app/backend/computer/network_test.h"

#include <QCoreApplication>

namespace rensei::app {

/// The texts of a try to reach the platform.
class NetworkText {
    Q_DECLARE_TR_FUNCTIONS(rensei::app::NetworkText)

public:
    static QString tried(const NetworkTest &test); ///< what is or was tried; "" before the first
    static QString result(const NetworkTest &test); ///< what came, and what to do; "" while nothing did
};

} // namespace rensei::app
