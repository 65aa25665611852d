#include "agent/service/program_file.h"

#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace rensei::service {

std::optional<ProgramFile> readProgramFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::stat(name.constData(), &status) != 0 || !S_ISREG(status.st_mode) || ::access(name.constData(), X_OK) != 0)
        return std::nullopt;
    return ProgramFile{static_cast<quint64>(status.st_dev), static_cast<quint64>(status.st_ino),
        static_cast<qint64>(status.st_mtime), static_cast<qint64>(status.st_size)};
}

} // namespace rensei::service
