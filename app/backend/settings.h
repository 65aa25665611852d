#pragma once

#include "agent/base/result.h"
#include "agent/platform/public_sessions.h"
#include "app/model/notices/notice_choices.h"

#include <QMap>
#include <QString>
#include <QVariant>

#include <optional>

namespace rensei::app {

/// The desktop's persistent settings; never a secret. Each change is written at once, whole or not at all. A failed
/// write leaves the file as it is, and is retried at the next change. Of a damaged file what can be read is used, and
/// the file itself is put aside.
class Settings {
public:
    /// `path` is an INI file; its folder is created by the first write.
    explicit Settings(const QString &path);

    /// The canonical URL of the platform that the user last signed in to; "" before that.
    QString serverUrl() const;
    void setServerUrl(const QString &serverUrl);

    /// The platform for which this computer was last given a registration token from here; "" before that.
    QString agentServerUrl() const;
    void setAgentServerUrl(const QString &serverUrl);

    /// The project whose sessions are listed for an account; empty for all. `account`: see Accounts::settingsKey().
    platform::ProjectScope project(const QString &account) const;
    bool hasProject(const QString &account) const; ///< whether one, or all of them, was ever chosen there
    void setProject(const QString &account, const platform::ProjectScope &project);

    /// Size, position and columns of a window, as Qt saves them; empty when never saved.
    QByteArray window(const QString &name) const;
    void setWindow(const QString &name, const QByteArray &state);

    void forgetWindows(); ///< all of them, as if none was ever saved

    /// The port of the other program's agent that is only watched; 0 for none, when this desktop has an agent of its
    /// own.
    quint16 watchedPort() const;
    void setWatchedPort(quint16 port);

    /// Whether the user has turned off the hint about a missing tray.
    bool isTrayHintSilenced() const;
    void silenceTrayHint();

    /// A message to a session that was written and not delivered yet; "" for none. The newest twenty are kept.
    QString draft(const QString &sessionId) const;
    void setDraft(const QString &sessionId, const QString &text);

    /// What is remembered of the things that wait for a person, as AttentionList writes it; empty when never saved.
    QByteArray attention() const;
    void setAttention(const QByteArray &records);

    /// The code of the language that everything is said in; "" for that of the system.
    QString language() const;
    void setLanguage(const QString &code);

    /// Whether a person wants to be told of a newer version, what is remembered of it as UpdateCheck writes it, and
    /// where to ask; "" for where this program's package says.
    bool wantsUpdates() const;
    void setWantsUpdates(bool wants);
    QByteArray updates() const;
    void setUpdates(const QByteArray &record);
    QString updateAddress() const;

    NoticeChoices noticeChoices() const;
    void setNoticeChoices(const NoticeChoices &choices);

    /// Whether this computer is kept awake while a session on it makes progress, and the percentage of its battery
    /// below which it is not.
    static constexpr int minBatteryFloor = 5;
    static constexpr int maxBatteryFloor = 95;
    bool keepsAwake() const;
    void setKeepsAwake(bool keepsAwake);
    int batteryFloor() const;
    void setBatteryFloor(int percent);

    /// What was found wrong with the file; nullopt when nothing was.
    struct Damage {
        QString keptAs; ///< where the damaged file is now; "" when there was nothing in it, or it could not be kept
    };
    const std::optional<Damage> &damage() const { return m_damage; }

    /// Why what was set holds only until this program ends; nullopt when all of it is on disk. Whoever lets a person
    /// change a setting tells them. Source: app/ui/DESIGN.md, "Rules".
    const std::optional<Error> &problem() const { return m_problem; }

private:
    void set(const QString &key, const QVariant &value);
    void save();
    Result<void> write() const;
    void putAside(const QByteArray &bytes);

    QString m_path;
    QMap<QString, QVariant> m_values;
    std::optional<Error> m_problem;
    std::optional<Damage> m_damage;
};

} // namespace rensei::app
