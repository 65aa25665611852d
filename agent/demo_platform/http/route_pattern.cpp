#include "agent/demo_platform/http/route_pattern.h"

#include <QUrl>

namespace rensei::demo {

std::optional<QStringList> matchPath(const QString &pattern, const QString &path)
{
    const QStringList expected = pattern.split(u'/');
    const QStringList actual = path.split(u'/');
    if (expected.size() != actual.size())
        return std::nullopt;
    QStringList values;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        if (!expected.at(i).startsWith(u'{')) {
            if (expected.at(i) != actual.at(i))
                return std::nullopt;
            continue;
        }
        if (actual.at(i).isEmpty())
            return std::nullopt;
        values.append(QUrl::fromPercentEncoding(actual.at(i).toLatin1()));
    }
    return values;
}

bool matchesRoute(const QString &route, const QByteArray &method, const QString &path)
{
    const qsizetype space = route.indexOf(u' ');
    const QString expected = space < 0 ? QStringLiteral("*") : route.left(space);
    if (expected != u'*' && expected != QString::fromLatin1(method))
        return false;
    return matchPath(route.mid(space + 1), path).has_value();
}

} // namespace rensei::demo
