#include "agent/base/paths.h"

#include "agent/base/texts.h"

#include <QDir>

namespace rensei {

using namespace Qt::StringLiterals;

static Result<QString> under(const char *variable)
{
    const QString set = QDir::fromNativeSeparators(qEnvironmentVariable(variable));
    if (!QDir::isAbsolutePath(set))
        return failLocally(
            BaseText::tr("%1 is not set").arg(QString::fromLatin1(variable)), QString::fromLatin1(variable));
    return set + u"/rensei-desktop"_s;
}

Result<QString> defaultStateFolder()
{
    return under("LOCALAPPDATA");
}

Result<QString> defaultConfigFile()
{
    return under("APPDATA").map([](const QString &folder) { return folder + u"/daemon.yaml"_s; });
}

Result<QString> usualStateFolder()
{
    return defaultStateFolder();
}

Result<QString> usualConfigFile()
{
    return defaultConfigFile();
}

} // namespace rensei
