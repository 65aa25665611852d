#pragma once

#include "app/backend/computer/runners_run.h"

#include <QCoreApplication>

namespace rensei::app {

/// The texts of the coding agents on this computer.
class RunnersText {
    Q_DECLARE_TR_FUNCTIONS(rensei::app::RunnersText)

public:
    static QString name(const ListedAgent &agent); ///< and its version
    static QString state(const ListedAgent &agent); ///< whether it can do work, and what it may do
    static QString advice(const ListedAgent &agent); ///< what to do for it to work; "" for nothing
    static QString now(const RunnersRun &run); ///< what is being done; "" for nothing

    /// What went wrong last, and what to do; "" while nothing did.
    static QString trouble(const RunnersRun &run);
};

} // namespace rensei::app
