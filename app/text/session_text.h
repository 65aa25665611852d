#pragma once

#include "app/model/sessions/session_health.h"

#include <QCoreApplication>

namespace rensei::app {

/// What the list says of sessions. Words of the platform that are not documented are shown as they came.
class SessionText {
    Q_DECLARE_TR_FUNCTIONS(rensei::app::SessionText)

public:
    /// `working`; unknownText when it was not told.
    static QString status(const platform::PublicSession &session);
    /// The same, or how far its stop is.
    static QString progress(const SessionRow &row, Instant now);
    static QString working();
    /// The same for a row of the list, where one that waits for a person says so.
    static QString listed(const SessionRow &row, Instant now);
    /// `stopping, asked 3 s ago`, `stopping, delivered`, `still stopping`.
    static QString stop(const StopProgress &stop, Instant now);

    /// `tool loop stuck`, and in a sentence what that means.
    static QString stuck(platform::StuckSignal signal);
    static QString meaning(platform::StuckSignal signal);

    /// The same of a session that works without a run of it.
    static QString ghost();
    static QString meaningOfGhost(Instant since);

    /// `red`, `health unknown`; "" for no mark.
    static QString mark(HealthMark mark);
    /// `red: tool loop stuck`.
    static QString health(const SessionRow &row, bool isStale);

    /// `$0.14`; under a cent `<$0.01`; unknownText when not told.
    static QString money(const std::optional<platform::Money> &amount);
    /// `$0.142310`; "" when not told.
    static QString exactMoney(const std::optional<platform::Money> &amount);

    /// A text of the platform's, on one line; unknownText when it is empty.
    static QString told(const QString &text);

    /// The row as a sentence: `ENG-124, working, red: tool loop stuck, 12 minutes`.
    static QString spoken(const SessionRow &row, bool isStale, Instant now);
};

} // namespace rensei::app
