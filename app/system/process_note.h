#pragma once

#include <QString>
#include <QtGlobal>

namespace rensei::app {

/// A file that names one process for the desktop's next run, also after this one has crashed. The process is named with
/// its start, which no other process will ever have, so what is left of an old note is harmless. Failures are only
/// logged.
class ProcessNote {
public:
    /// `file`: "" keeps nothing. Its folder is made.
    explicit ProcessNote(QString file)
        : m_file(std::move(file))
    {
    }

    void write(qint64 pid) const;
    void forget() const;
    bool names(qint64 pid) const; ///< it is that process, and it runs

private:
    QString m_file;
};

} // namespace rensei::app
