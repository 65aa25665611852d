#pragma once

#include "agent/base/result.h"
#include "agent/platform/public_sessions.h"

#include <QMap>
#include <QString>
#include <QVariant>

#include <optional>

namespace rensei::app {

/// What the desktop remembers between runs; never a secret. Each change is written at once. A file that cannot be read
/// counts as empty; one that cannot be written stays as it is, and is tried again at the next change.
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

    /// Why what was set holds only until this program ends; nullopt when all of it is on disk. Whoever lets a person
    /// change a setting tells them. Source: app/ui/DESIGN.md, "Rules".
    const std::optional<Error> &problem() const { return m_problem; }

private:
    void set(const QString &key, const QVariant &value);
    Result<void> write() const;

    QString m_path;
    QMap<QString, QVariant> m_values;
    std::optional<Error> m_problem;
};

} // namespace rensei::app
