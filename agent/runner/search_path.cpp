#include "agent/runner/search_path.h"

#include <QDir>

namespace rensei::session {

using namespace Qt::StringLiterals;

QStringList searchPath(const QMap<QString, QString> &environment)
{
    QStringList listed;
    for (const QString &place : environment.value(u"PATH"_s).split(QDir::listSeparator(), Qt::SkipEmptyParts)) {
        if (QDir::isAbsolutePath(place) && !listed.contains(place))
            listed.append(place);
    }
    QStringList places;
    for (const QString &place : forgottenPlaces(environment.value(u"HOME"_s, environment.value(u"USERPROFILE"_s)))) {
        if (!listed.contains(place))
            places.append(place);
    }
    return places + listed;
}

} // namespace rensei::session
