#pragma once

#include "agent/platform/public_sessions.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace rensei::app {

/// The desktop's persistent settings; never a secret. An unreadable file counts as empty; a failed write is retried at
/// the next change.
class Settings {
public:
    /// `path` is an INI file; its folder is created by the first write.
    explicit Settings(const QString &path);

    /// The canonical URL of the platform that the user last signed in to; "" before that.
    QString serverUrl() const;
    void setServerUrl(const QString &serverUrl);

    /// The project of that platform whose sessions are listed; empty for all.
    platform::ProjectScope project(const QString &serverUrl) const;
    void setProject(const QString &serverUrl, const platform::ProjectScope &project);

    /// Size, position and columns of a window, as Qt saves them; empty when never saved.
    QByteArray window(const QString &name) const;
    void setWindow(const QString &name, const QByteArray &state);

    /// Whether the user has turned off the hint about a missing tray.
    bool isTrayHintSilenced() const;
    void silenceTrayHint();

private:
    QSettings m_file;
};

} // namespace rensei::app
