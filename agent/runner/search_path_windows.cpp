#include "agent/runner/search_path.h"

#include <QDir>

namespace rensei::session {

using namespace Qt::StringLiterals;

QStringList forgottenPlaces(const QString &home)
{
    if (!QDir::isAbsolutePath(home))
        return {};
    return {QDir::toNativeSeparators(home + u"/.local/bin"_s)};
}

} // namespace rensei::session
