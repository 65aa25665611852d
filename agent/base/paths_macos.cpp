#include "agent/base/paths.h"

#include "agent/base/texts.h"

#include <QDir>

namespace rensei {

using namespace Qt::StringLiterals;

Result<QString> defaultStateFolder()
{
    const QString home = qEnvironmentVariable("HOME");
    if (!QDir::isAbsolutePath(home))
        return failLocally(BaseText::tr("HOME is not set"), u"HOME"_s);
    return home + u"/Library/Application Support/rensei-desktop"_s;
}

Result<QString> defaultConfigFile()
{
    return defaultStateFolder().map([](const QString &folder) { return folder + u"/daemon.yaml"_s; });
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
