#pragma once

#include <QSet>
#include <QString>

#include <cstdint>
#include <utility>

namespace rensei::workspace {

/// Counts the bytes of folders; of a file with several names only once, whichever folder it is met in.
class DiskUsage {
public:
    /// The bytes of everything in `folder`, without following links; 0 when there is none.
    qint64 add(const QString &folder);

private:
    using Identity = std::pair<std::uint64_t, std::uint64_t>;

    /// Whether the file was not met before. One implementation per system.
    bool isNew(const QString &file);

    QSet<Identity> m_seen; ///< files with several names
};

} // namespace rensei::workspace
