#include "agent/service/service_manager.h"

#include <algorithm>

namespace rensei::service {

using namespace Qt::StringLiterals;

static bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isServiceName(const QString &name)
{
    constexpr qsizetype longest = 80;
    return !name.isEmpty() && name.size() <= longest && isLetter(name.front())
        && std::all_of(name.begin(), name.end(),
            [](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_' || c == u'-'; });
}

QString defaultServiceName(const QProcessEnvironment &environment)
{
    const QString named = environment.value(u"RENSEI_SERVICE_NAME"_s);
    return isServiceName(named) ? named : u"dev.rensei.daemon"_s;
}

} // namespace rensei::service
