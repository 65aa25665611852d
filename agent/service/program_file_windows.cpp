#include "agent/service/program_file.h"

#include <QDateTime>
#include <QFileInfo>

namespace rensei::service {

std::optional<ProgramFile> readProgramFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return std::nullopt;
    return ProgramFile{0, 0, file.lastModified().toMSecsSinceEpoch(), file.size()};
}

} // namespace rensei::service
