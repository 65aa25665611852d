#pragma once

#include "app/model/timeline/timeline_model.h"

#include <QCoreApplication>

namespace rensei::app {

/// The texts of a session's timeline.
class TimelineText {
    Q_DECLARE_TR_FUNCTIONS(rensei::app::TimelineText)

public:
    static TimelineTexts texts();

    static QString time(const TimelineEvent &event); ///< `14:24`
    static QString label(const TimelineEvent &event); ///< a tool's name, `thought`, `allowed`
    static QString what(const TimelineEntry &entry); ///< `npm test × 37 in 9 min, same output`
    static QString tail(const TimelineEntry &entry); ///< `+6 −2`, `failed`; often ""
    static QString tip(const TimelineEntry &entry);
    static QString spoken(const TimelineEntry &entry, bool isOpen);

    /// `12 of 480 entries contain it`.
    static QString found(int shown, int all);
    static QString step(PlanStep::State state); ///< `done`
};

} // namespace rensei::app
