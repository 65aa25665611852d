#pragma once

#include "agent/base/error.h"

#include <QCoreApplication>

namespace rensei::app {

/// Why a start of the desktop opens nothing: what is so, then what to do.
class StartText {
    Q_DECLARE_TR_FUNCTIONS(rensei::app::StartText)

public:
    static QString ofStateFolder(const Error &error);

    /// The desktop that has the lock does not answer; `pid` is 0 when it is not known.
    static QString ofSilentInstance(qint64 pid);

    /// The desktop runs on another display, where its window has opened.
    static QString ofOtherDisplay(const QString &display);
};

} // namespace rensei::app
