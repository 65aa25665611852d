#include "agent/demo_platform/http/route_pattern.h"

#include <QUrl>

namespace rensei::demo {

std::optional<QStringList> matchPath(const QString &pattern, const QString &path)
{
    const QStringList wanted = pattern.split(u'/');
    const QStringList given = path.split(u'/');
    if (wanted.size() != given.size())
        return std::nullopt;
    QStringList values;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (!wanted.at(i).startsWith(u'{')) {
            if (wanted.at(i) != given.at(i))
                return std::nullopt;
            continue;
        }
        if (given.at(i).isEmpty())
            return std::nullopt;
        values.append(QUrl::fromPercentEncoding(given.at(i).toLatin1()));
    }
    return values;
}

bool matchesRoute(const QString &route, const QByteArray &method, const QString &path)
{
    const qsizetype gap = route.indexOf(u' ');
    const QString wanted = gap < 0 ? QStringLiteral("*") : route.left(gap);
    if (wanted != u'*' && wanted != QString::fromLatin1(method))
        return false;
    return matchPath(route.mid(gap + 1), path).has_value();
}

} // namespace rensei::demo
