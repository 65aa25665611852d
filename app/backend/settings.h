#pragma once

#include "agent/platform/public_sessions.h"

#include <QSettings>
#include <QString>

namespace rensei::app {

/// What the desktop remembers between runs; never a secret. A file that cannot be read counts as empty, one that cannot
/// be written is tried again at the next change.
class Settings {
public:
    /// An INI file; its folder is made when something is first written.
    explicit Settings(const QString &path);

    /// The platform's address that the user signed in to, canonical; "" before that.
    QString base() const;
    void setBase(const QString &base);

    /// Which project of that platform is listed; empty for all.
    platform::ProjectScope project(const QString &base) const;
    void setProject(const QString &base, const platform::ProjectScope &project);

    /// Size, place and columns of a window, as Qt saves them; empty when never saved.
    QByteArray window(const QString &name) const;
    void setWindow(const QString &name, const QByteArray &state);

    /// Whether the user has been told what is missing where there is no tray, and asked not to be told again.
    bool isTrayHintSilenced() const;
    void silenceTrayHint();

private:
    QSettings m_file;
};

} // namespace rensei::app
