#include "agent/cli/cli_text.h"

#include <cmath>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono;

static QString two(qint64 large, const QString &largeUnit, qint64 small, const QString &smallUnit)
{
    const QString text = u"%1 %2"_s.arg(large).arg(largeUnit);
    return small == 0 ? text : text + u" %1 %2"_s.arg(small).arg(smallUnit);
}

QString durationText(std::optional<milliseconds> duration)
{
    if (!duration)
        return unknownText;
    const qint64 all = std::max<qint64>(0, floor<seconds>(*duration).count());
    if (all < 60)
        return u"%1 s"_s.arg(all);
    if (all < 3600)
        return u"%1 min"_s.arg(all / 60);
    if (all < 86'400)
        return two(all / 3600, u"h"_s, all % 3600 / 60, u"min"_s);
    return two(all / 86'400, u"d"_s, all % 86'400 / 3600, u"h"_s);
}

QString moneyText(std::optional<double> dollars)
{
    if (!dollars || !std::isfinite(*dollars) || *dollars < 0)
        return unknownText;
    if (*dollars > 0 && *dollars < 0.01)
        return u"<$0.01"_s;
    return u'$' + QString::number(*dollars, 'f', 2);
}

QString timeText(std::optional<Instant> time, Instant now)
{
    if (!time)
        return unknownText;
    const QDateTime local = toDateTime(*time).toLocalTime();
    const qint64 days = local.date().daysTo(toDateTime(now).toLocalTime().date());
    if (days == 0)
        return local.toString(u"HH:mm"_s);
    return days == 1 ? u"yesterday"_s : local.toString(u"yyyy-MM-dd"_s);
}

} // namespace rensei::cli
