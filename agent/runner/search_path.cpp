#include "agent/runner/search_path.h"

#include <QDir>

namespace rensei::runner {

using namespace Qt::StringLiterals;

QStringList searchPath(const QMap<QString, QString> &environment)
{
    QStringList listed;
    for (const QString &folder : environment.value(u"PATH"_s).split(QDir::listSeparator(), Qt::SkipEmptyParts)) {
        if (QDir::isAbsolutePath(folder) && !listed.contains(folder))
            listed.append(folder);
    }
    QStringList folders;
    for (const QString &folder :
        extraSearchFolders(environment.value(u"HOME"_s, environment.value(u"USERPROFILE"_s)))) {
        if (!listed.contains(folder))
            folders.append(folder);
    }
    return folders + listed;
}

} // namespace rensei::runner
