#include "agent/service/stable_program.h"

#include <QDir>
#include <QFileInfo>

namespace rensei::service {

using namespace Qt::StringLiterals;

QStringList usualProgramFolders(const QProcessEnvironment &environment)
{
    const QString home = environment.value(u"HOME"_s);
    QStringList folders{u"/usr/local/bin"_s, u"/usr/bin"_s, u"/opt/homebrew/bin"_s};
    if (QDir::isAbsolutePath(home))
        folders += {home + u"/.local/bin"_s, home + u"/bin"_s};
    return folders;
}

QString stableProgram(const QString &program, const QProcessEnvironment &environment, const QStringList &folders)
{
    const QString image = environment.value(u"APPIMAGE"_s);
    const QString mounted = environment.value(u"APPDIR"_s);
    if (QDir::isAbsolutePath(image) && !mounted.isEmpty() && program.startsWith(mounted + u'/'))
        return image;
    const QFileInfo file(program);
    for (const QString &folder : folders) {
        const QFileInfo link(folder + u'/' + file.fileName());
        if (link.filePath() == program)
            return program;
        if (link.exists() && link.canonicalFilePath() == file.canonicalFilePath())
            return link.filePath();
    }
    return program;
}

ServiceDefinition asInstalled(ServiceDefinition definition, const QString &installed)
{
    const QString file = QFileInfo(definition.program).canonicalFilePath();
    const bool isSameFile = !file.isEmpty() && QFileInfo(installed).canonicalFilePath() == file;
    if (isSameFile && (installed != file || definition.program == file))
        definition.program = installed;
    return definition;
}

} // namespace rensei::service
