#include "agent/runner/search_path.h"

namespace rensei::session {

using namespace Qt::StringLiterals;

QStringList forgottenPlaces(const QString &home)
{
    QStringList places{u"/opt/homebrew/bin"_s, u"/usr/local/bin"_s};
    if (home.startsWith(u'/'))
        places.prepend(home + u"/.local/bin"_s);
    return places;
}

} // namespace rensei::session
