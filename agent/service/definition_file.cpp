#include "agent/service/definition_file.h"

#include "agent/base/file_reason.h"
#include "agent/base/private_file.h"
#include "agent/service/texts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace rensei::service {

using namespace Qt::StringLiterals;

Result<QString> readDefinition(const QString &path)
{
    constexpr qint64 longest = 256 * 1024;
    QFile file(path);
    if (!file.exists())
        return QString();
    if (!file.open(QIODevice::ReadOnly))
        return failLocally(fileReason(file), path);
    if (file.size() > longest)
        return failLocally(ServiceText::tr("is too long"), path);
    return QString::fromUtf8(file.readAll());
}

Result<void> writeDefinition(const QString &path, const QString &text)
{
    if (path.isEmpty())
        return failLocally(ServiceText::tr("HOME is not set"), u"HOME"_s);
    if (readDefinition(path).value_or(QString()) == text)
        return {};
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return failLocally(ServiceText::tr("cannot be made"), folder);
    return writePrivateFile(path, text.toUtf8());
}

Result<void> removeDefinition(const QString &path, int levels)
{
    QFile file(path);
    const bool isThere = file.exists() || QFileInfo(path).isSymLink();
    if (isThere && !file.remove())
        return failLocally(fileReason(file), path);
    QString folder = QFileInfo(path).path();
    for (int level = 0; level < levels && QDir().rmdir(folder); ++level) // fails on one that is not empty
        folder = QFileInfo(folder).path();
    return {};
}

} // namespace rensei::service
