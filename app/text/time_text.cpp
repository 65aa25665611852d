#include "app/text/time_text.h"

#include <QLocale>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono;

static constexpr qint64 minute = 60;
static constexpr qint64 hour = 60 * minute;
static constexpr qint64 day = 24 * hour;

static QDateTime localTime(Instant time)
{
    return toDateTime(time).toLocalTime();
}

static QString shortDate(const QDateTime &time)
{
    return QLocale().toString(time.date(), QLocale::ShortFormat);
}

static qint64 secondsOf(milliseconds span)
{
    return std::max<qint64>(0, floor<seconds>(span).count());
}

LocalDay LocalDay::of(Instant now)
{
    const QDateTime local = localTime(now);
    return {local.date(), local.offsetFromUtc()};
}

QString TimeText::ago(Instant then, Instant now)
{
    const qint64 all = secondsOf(now - then);
    const QLocale locale;
    if (all < minute)
        return tr("%1 s ago", "seconds").arg(locale.toString(all));
    if (all < hour)
        return tr("%1 min ago", "minutes").arg(locale.toString(all / minute));
    if (all < day)
        return tr("%1 h ago", "hours").arg(locale.toString(all / hour));
    return shortDate(localTime(then));
}

QString TimeText::span(std::optional<milliseconds> span)
{
    if (!span)
        return unknownText;
    const qint64 all = secondsOf(*span);
    const QLocale locale;
    if (all < minute)
        return tr("%1 s", "seconds").arg(locale.toString(all));
    if (all < hour)
        return tr("%1 min", "minutes").arg(locale.toString(all / minute));
    const qint64 large = all < day ? all / hour : all / day;
    const qint64 small = all < day ? all % hour / minute : all % day / hour;
    if (small == 0)
        return (all < day ? tr("%1 h", "hours") : tr("%1 d", "days")).arg(locale.toString(large));
    return (all < day ? tr("%1 h %2 min", "hours, minutes") : tr("%1 d %2 h", "days, hours"))
        .arg(locale.toString(large), locale.toString(small));
}

QString TimeText::spokenSpan(std::optional<milliseconds> span)
{
    if (!span)
        return {};
    const qint64 all = secondsOf(*span);
    const auto days = [](qint64 n) { return tr("%n day(s)", "spoken", static_cast<int>(n)); };
    const auto hours = [](qint64 n) { return tr("%n hour(s)", "spoken", static_cast<int>(n)); };
    const auto minutes = [](qint64 n) { return tr("%n minute(s)", "spoken", static_cast<int>(n)); };
    if (all < minute)
        return tr("%n second(s)", "spoken", static_cast<int>(all));
    if (all < hour)
        return minutes(all / minute);
    const QString large = all < day ? hours(all / hour) : days(all / day);
    const qint64 small = all < day ? all % hour / minute : all % day / hour;
    if (small == 0)
        return large;
    return tr("%1 %2", "two parts of a spoken span: 2 hours, 5 minutes")
        .arg(large, all < day ? minutes(small) : hours(small));
}

QString TimeText::when(std::optional<Instant> time, Instant now)
{
    if (!time)
        return unknownText;
    const QDateTime local = localTime(*time);
    const qint64 days = local.date().daysTo(localTime(now).date());
    if (days == 0)
        return clock(*time);
    return days == 1 ? tr("yesterday", "when a session began") : shortDate(local);
}

QString TimeText::clock(Instant time)
{
    return clock(localTime(time).time());
}

QString TimeText::clock(QTime local)
{
    const QLocale locale;
    // Only C's short form has seconds; it can come with any language, as by LC_TIME.
    const bool hasSeconds = locale.timeFormat(QLocale::ShortFormat).contains(u's');
    return hasSeconds ? local.toString(u"HH:mm"_s) : locale.toString(local, QLocale::ShortFormat);
}

QString TimeText::exact(Instant time)
{
    return QLocale().toString(localTime(time), QLocale::LongFormat);
}

} // namespace rensei::app
