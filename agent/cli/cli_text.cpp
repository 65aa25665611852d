#include "agent/cli/cli_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

struct CliText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::CliText)
};

} // namespace

QString durationText(std::optional<milliseconds> duration)
{
    if (!duration)
        return unknownText;
    const qint64 all = std::max<qint64>(0, floor<seconds>(*duration).count());
    const qint64 hours = all / 3600;
    const qint64 days = hours / 24;
    if (all < 60)
        return CliText::tr("%L1 s", "seconds").arg(all);
    if (hours == 0)
        return CliText::tr("%L1 min", "minutes").arg(all / 60);
    if (days == 0)
        return all % 3600 < 60 ? CliText::tr("%L1 h", "hours").arg(hours)
                               : CliText::tr("%L1 h %L2 min", "hours and minutes").arg(hours).arg(all % 3600 / 60);
    return hours % 24 == 0 ? CliText::tr("%L1 d", "days").arg(days)
                           : CliText::tr("%L1 d %L2 h", "days and hours").arg(days).arg(hours % 24);
}

static bool isAmount(std::optional<double> dollars)
{
    return dollars && std::isfinite(*dollars) && *dollars >= 0;
}

static bool isUnderACent(double dollars)
{
    return dollars > 0 && dollars < 0.01;
}

QString moneyText(std::optional<double> dollars)
{
    if (!isAmount(dollars))
        return unknownText;
    if (isUnderACent(*dollars))
        return CliText::tr("<$%1", "less than an amount of US dollars").arg(QLocale().toString(0.01, 'f', 2));
    return CliText::tr("$%1", "an amount of US dollars").arg(QLocale().toString(*dollars, 'f', 2));
}

std::optional<QString> wireMoney(std::optional<double> dollars)
{
    if (!isAmount(dollars))
        return std::nullopt;
    return isUnderACent(*dollars) ? u"<$0.01"_s : u'$' + QString::number(*dollars, 'f', 2);
}

QString timeText(std::optional<Instant> time, Instant now)
{
    if (!time)
        return unknownText;
    const QDateTime local = toDateTime(*time).toLocalTime();
    const qint64 days = local.date().daysTo(toDateTime(now).toLocalTime().date());
    if (days == 0)
        return QLocale().toString(local.time(), u"HH:mm"_s);
    if (days == 1)
        return CliText::tr("yesterday");
    return QLocale().toString(local.date(), CliText::tr("yyyy-MM-dd", "a date in a table, in the letters of QLocale"));
}

static bool isOneOf(const QByteArray &typed, const QStringList &words)
{
    return words.contains(QString::fromUtf8(typed).trimmed(), Qt::CaseInsensitive);
}

bool isYes(const QByteArray &typed)
{
    return isOneOf(typed, {u"y"_s, CliText::tr("y", "the letter that is typed for yes; questions end with [y/N]")})
        || isWholeYes(typed);
}

bool isWholeYes(const QByteArray &typed)
{
    return isOneOf(typed, {u"yes"_s, CliText::tr("yes", "the word that is typed where it is asked for")});
}

QString clockText(Instant time)
{
    return QLocale().toString(toDateTime(time).toLocalTime().time(), u"HH:mm:ss"_s);
}

} // namespace rensei::cli
