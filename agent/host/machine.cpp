#include "agent/host/machine.h"

#include <QStorageInfo>

namespace rensei::host {

using namespace Qt::StringLiterals;

bool diskIsLow(const QString &folder)
{
    const QStorageInfo disk(folder);
    if (!disk.isValid() || disk.bytesTotal() <= 0)
        return false;
    return disk.bytesAvailable() < 2LL * 1024 * 1024 * 1024 || disk.bytesAvailable() < disk.bytesTotal() / 20;
}

QString hostLabel(const QString &hostName)
{
    QString label = hostName.section(u'.', 0, 0).toLower();
    for (QChar &c : label) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (!isPlain)
            c = u'-';
    }
    while (label.startsWith(u'-'))
        label.remove(0, 1);
    while (label.endsWith(u'-'))
        label.chop(1);
    return label.isEmpty() ? u"local-machine"_s : label;
}

} // namespace rensei::host
