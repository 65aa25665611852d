#include "agent/base/paths.h"

#include <QDir>

namespace rensei {

using namespace Qt::StringLiterals;

// QStandardPaths has no state location before Qt 6.7.
static Result<QString> under(const char *variable, QLatin1StringView fallback)
{
    const QString set = qEnvironmentVariable(variable);
    if (QDir::isAbsolutePath(set))
        return set + u"/rensei-desktop"_s;
    const QString home = qEnvironmentVariable("HOME");
    if (!QDir::isAbsolutePath(home))
        return failLocally(u"HOME is not set"_s, QString::fromLatin1(variable));
    return home + fallback + u"/rensei-desktop"_s;
}

Result<QString> defaultStateFolder()
{
    return under("XDG_STATE_HOME", "/.local/state"_L1);
}

Result<QString> defaultConfigFile()
{
    return under("XDG_CONFIG_HOME", "/.config"_L1).map([](const QString &folder) {
        return folder + u"/daemon.yaml"_s;
    });
}

} // namespace rensei
