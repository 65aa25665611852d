#pragma once

#include "agent/base/one_shot_timer.h"

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>

namespace rensei::config {

/// Emits changed() when the content of a file changes, or the file is created or removed. It watches the folder too,
/// because editors replace files; the folder may be created later.
class ConfigWatcher final : public QObject {
    Q_OBJECT

public:
    /// Remembers the file's content as it is now.
    ConfigWatcher(QString path, Clock &clock);

    /// Whether the content is still what was remembered; if not, changed() will follow.
    bool isKnown() const { return fingerprint() == m_known; }

    /// Remembers the content as it is now, so that changed() is not emitted for it: for a program that wrote the file
    /// itself.
    void remember() { m_known = fingerprint(); }

Q_SIGNALS:
    void changed(); ///< 250 ms after the last of a burst of changes, and only when the bytes differ

private:
    void watch();
    void check();
    QByteArray fingerprint() const;

    QString m_path;
    OneShotTimer m_wait;
    QFileSystemWatcher m_watcher;
    QByteArray m_known;
};

} // namespace rensei::config
