#include "agent/demo_platform/state/time_text.h"

#include <QDateTime>
#include <QLocale>

namespace rensei::demo {

using namespace Qt::StringLiterals;

QString isoTime(Instant at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(epochMs(at), Qt::UTC);
    const int year = time.date().year();
    const QString digits = year > 9999 ? u"+%1"_s.arg(year, 6, 10, QChar(u'0')) : u"%1"_s.arg(year, 4, 10, QChar(u'0'));
    // Not Qt::ISODateWithMs, which fails for years beyond 9999.
    return u"%1-%2-%3T%4Z"_s.arg(digits)
        .arg(time.date().month(), 2, 10, QChar(u'0'))
        .arg(time.date().day(), 2, 10, QChar(u'0'))
        .arg(time.time().toString(u"HH:mm:ss.zzz"));
}

QByteArray httpTime(Instant at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(epochMs(at), Qt::UTC);
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

QString isoTimeWithUnitBug(Instant at)
{
    return isoTime(Instant(at.time_since_epoch() * 1000));
}

} // namespace rensei::demo
