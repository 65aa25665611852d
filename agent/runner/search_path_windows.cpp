#include "agent/runner/search_path.h"

#include <QDir>

namespace rensei::runner {

using namespace Qt::StringLiterals;

QStringList extraSearchFolders(const QString &home)
{
    if (!QDir::isAbsolutePath(home))
        return {};
    return {QDir::toNativeSeparators(home + u"/.local/bin"_s)};
}

} // namespace rensei::runner
