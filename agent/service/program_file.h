#pragma once

#include <QString>

#include <optional>

namespace rensei::service {

/// Which file is at a path now: another one, or the same with other content, differs.
struct ProgramFile {
    quint64 device = 0; ///< 0 where the system does not tell
    quint64 number = 0;
    qint64 modified = 0;
    qint64 size = 0;

    bool operator==(const ProgramFile &) const = default;
};

/// nullopt when there is no file that could be started. One implementation per system.
std::optional<ProgramFile> readProgramFile(const QString &path);

} // namespace rensei::service
