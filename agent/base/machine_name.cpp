#include "agent/base/machine_name.h"

namespace rensei {

using namespace Qt::StringLiterals;

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

} // namespace rensei
