#pragma once

#include "agent/base/instant.h"

#include <QCoreApplication>
#include <QDate>
#include <QTime>

namespace rensei::app {

/// What is not known, as against nothing or zero.
inline const QString unknownText = QStringLiteral("–");

/// What the texts of times depend on besides the times: the day, and the zone of this machine. When it is another, what
/// shows times is to be painted anew.
struct LocalDay {
    QDate date;
    int utcOffset = 0; ///< in seconds

    static LocalDay of(Instant now);
    bool operator==(const LocalDay &) const = default;
};

/// Times as people read them, in this machine's zone and the locale's forms.
class TimeText {
    Q_DECLARE_TR_FUNCTIONS(rensei::app::TimeText)

public:
    /// `12 s ago`, `5 min ago`, `4 h ago`; from a day on the date. What lies ahead, by a clock that is off, is 0 s ago.
    static QString ago(Instant then, Instant now);

    /// `40 s`, `18 min`, `2 h 5 min`, `1 d 3 h`.
    static QString span(std::optional<std::chrono::milliseconds> span);

    /// The same to be spoken: `2 hours 5 minutes`; "" when not known.
    static QString spokenSpan(std::optional<std::chrono::milliseconds> span);

    /// `14:22` on the day of `now`, `yesterday`, else the date.
    static QString when(std::optional<Instant> time, Instant now);

    /// `14:22`, whatever the day; without seconds.
    static QString clock(Instant time);
    static QString clock(QTime local);

    /// Date and time, for a tool tip.
    static QString exact(Instant time);
};

} // namespace rensei::app
