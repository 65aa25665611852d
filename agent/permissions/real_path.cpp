#include "agent/permissions/real_path.h"

#include <QFileInfo>

namespace rensei::permissions {

using namespace Qt::StringLiterals;

QString realPath(const QString &path)
{
    // What does not exist yet is where its folder is.
    QString existing = path;
    QString rest;
    while (true) {
        const QFileInfo info(existing);
        const QString real = info.canonicalFilePath();
        if (!real.isEmpty())
            return (real.endsWith(u'/') && !rest.isEmpty() ? real.chopped(1) : real) + rest; // a root, as / or C:/
        // A link to nothing leads to where its target would be made.
        if (info.isSymLink() && rest.isEmpty() && info.symLinkTarget() != existing)
            return realPath(QFileInfo(info.symLinkTarget()).path()) + u'/' + QFileInfo(info.symLinkTarget()).fileName();
        const QString parent = info.path();
        if (parent == existing || parent == "."_L1)
            return path;
        rest = (existing.startsWith(parent) ? existing.sliced(parent == "/"_L1 ? 0 : parent.size()) : u""_s) + rest;
        existing = parent;
    }
}

} // namespace rensei::permissions
