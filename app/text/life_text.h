#pragma once

#include "app/backend/life/keep_awake.h"
#include "app/model/life/wake_report.h"

#include <QCoreApplication>

namespace rensei::app {

/// What is told of sleep, of what keeps the computer awake, and of a quit that waits.
class LifeText {
    Q_DECLARE_TR_FUNCTIONS(rensei::app::LifeText)

public:
    /// For whoever asks the system why it stays awake.
    static QString reason();

    /// Whether the computer is kept awake and why not; "" where nobody has chosen that, and where no session is there.
    static QString of(const KeepAwake &keepAwake);

    /// What the quit waits for.
    static QString finishing(int sessions);

    /// That an earlier run ended while it waited, and the agent was told to go on.
    static QString leftoverResumed();
    static QString leftoverTitle();

    /// When it slept, and below that what became of each session, eight at most.
    static QString of(const WakeReport &report, Instant now);
    static QString title(); ///< of the notice about a report

private:
    static QString line(const WakeReport::Line &line);
    static QString sleepLine(const WakeReport &report, Instant now);
};

} // namespace rensei::app
