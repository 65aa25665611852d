#include "agent/base/paths.h"

#include "agent/base/texts.h"

#include <QDir>

namespace rensei {

using namespace Qt::StringLiterals;

static constexpr auto stateFallback = "/.local/state"_L1;
static constexpr auto configFallback = "/.config"_L1;

static Result<QString> underHome(QLatin1StringView folder)
{
    const QString home = qEnvironmentVariable("HOME");
    if (!QDir::isAbsolutePath(home))
        return failLocally(BaseText::tr("HOME is not set"), u"HOME"_s);
    return home + folder + u"/rensei-desktop"_s;
}

// QStandardPaths has no state location before Qt 6.7.
static Result<QString> under(const char *variable, QLatin1StringView fallback)
{
    const QString set = qEnvironmentVariable(variable);
    return QDir::isAbsolutePath(set) ? set + u"/rensei-desktop"_s : underHome(fallback);
}

static QString configFileIn(const QString &folder)
{
    return folder + u"/daemon.yaml"_s;
}

Result<QString> defaultStateFolder()
{
    return under("XDG_STATE_HOME", stateFallback);
}

Result<QString> defaultConfigFile()
{
    return under("XDG_CONFIG_HOME", configFallback).map(configFileIn);
}

Result<QString> usualStateFolder()
{
    return underHome(stateFallback);
}

Result<QString> usualConfigFile()
{
    return underHome(configFallback).map(configFileIn);
}

} // namespace rensei
