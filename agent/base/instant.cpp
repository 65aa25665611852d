#include "agent/base/instant.h"

#include <QRegularExpression>

#include <cmath>

namespace rensei {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

static Instant atMs(double ms)
{
    return Instant(milliseconds(std::llround(ms)));
}

static std::optional<Instant> fromNumber(double number)
{
    // The four ranges do not overlap for any time between 2001 and 5138.
    if (number >= 1e14 && number < 1e17)
        return atMs(number / 1000);
    if (number >= 1e11 && number < 1e14)
        return atMs(number);
    if (number >= 1e9 && number < 1e11)
        return atMs(number * 1000);
    return std::nullopt;
}

// "+058388-12-13T14:40:00.000Z": the days are counted by hand, because QDateTime does not read expanded years.
static std::optional<Instant> fromExpandedYear(const QString &text)
{
    static const QRegularExpression shape(
        u"^[+-](\\d{6})-(\\d{2})-(\\d{2})T(\\d{2}):(\\d{2}):(\\d{2})(?:\\.(\\d{1,3})\\d*)?Z$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch() || text.startsWith(u'-'))
        return std::nullopt;
    const auto part = [&match](int index) { return match.captured(index).toInt(); };
    const std::chrono::year_month_day day(std::chrono::year(part(1) % 400 + 2000),
        std::chrono::month(static_cast<unsigned>(part(2))), std::chrono::day(static_cast<unsigned>(part(3))));
    if (!day.ok())
        return std::nullopt;
    // The calendar repeats every 400 years (146097 days), and std::chrono::year ends at 32767.
    const qint64 cycles = (part(1) - (part(1) % 400 + 2000)) / 400;
    const qint64 days = std::chrono::sys_days(day).time_since_epoch().count() + cycles * 146'097;
    const qint64 fraction = match.captured(7).leftJustified(3, u'0').toInt();
    const qint64 ms = ((days * 24 + part(4)) * 60 + part(5)) * 60'000 + part(6) * 1'000 + fraction;
    return fromNumber(static_cast<double>(ms));
}

bool isExpandedYear(const QJsonValue &value)
{
    static const QRegularExpression shape(u"^[+-]\\d{6}-"_s);
    return value.isString() && shape.match(value.toString()).hasMatch();
}

std::optional<Instant> parseInstant(const QJsonValue &value)
{
    if (value.isDouble())
        return fromNumber(value.toDouble());
    if (!value.isString())
        return std::nullopt;
    const QString text = value.toString();
    if (isExpandedYear(value))
        return fromExpandedYear(text);
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber)
        return fromNumber(number);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || time.date().year() < 1970)
        return std::nullopt;
    return toInstant(time);
}

QString toIso(Instant instant)
{
    return toDateTime(instant).toString(Qt::ISODateWithMs);
}

QDateTime toDateTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
}

Instant toInstant(const QDateTime &time)
{
    return Instant(milliseconds(time.toMSecsSinceEpoch()));
}

} // namespace rensei
