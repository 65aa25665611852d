#pragma once

#include "app/model/status/status_summary.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace rensei::app {

/// What a notice is about. The words are the desktop's.
enum class NoticeKind {
    KeyRefused, ///< sign in again
    HostTokenRefused, ///< this computer takes no work until it is registered again
    AgentDown,
    AgentTrouble, ///< it runs, and takes no work
    HostNotSeen,
    PlatformLost,
    SessionStuck, ///< one session turned red
};

struct Concern {
    QString key; ///< one notice of a key at a time; a later one replaces it
    NoticeKind kind = NoticeKind::AgentDown;
    QString sessionId = {}; ///< of SessionStuck

    bool operator==(const Concern &) const = default;
};

/// Decides what is worth interrupting somebody for. A condition is notified once it has held for a while, at most once
/// in 30 min, no more than four notices in 10 min, none in the first moments after start or sleep, and never what the
/// user did here; its notice is withdrawn when it no longer holds. Pure: times come from outside. Source:
/// app/ui/DESIGN.md, "Notifications".
class Notices {
public:
    struct Facts {
        TrayState state = TrayState::Checking;
        StatusSummary::Subject subject = StatusSummary::Subject::Nothing;
        status::Reason reason = status::Reason::None; ///< of the subject's row
        bool isAgentHeard = false;
        QStringList redSessions = {}; ///< public ids
    };
    struct Change {
        QList<Concern> show = {};
        QStringList withdraw = {};
        std::optional<std::chrono::milliseconds> checkAgainIn = {}; ///< when a condition will have held long enough
    };

    /// `now` is monotonic.
    Change apply(const Facts &facts, std::chrono::milliseconds now);

    /// Nothing is shown before `until`: the desktop has just started, or the machine has slept.
    void keepQuietUntil(std::chrono::milliseconds until) { m_quietUntil = until; }

private:
    struct Held {
        Concern concern;
        std::chrono::milliseconds since{0};
        bool isShown = false;
        bool isPresent = false; ///< in the facts that are being taken
    };
    bool mayShow(const QString &key, std::chrono::milliseconds now);

    QHash<QString, Held> m_held;
    QHash<QString, std::chrono::milliseconds> m_lastShown;
    QList<std::chrono::milliseconds> m_shown; ///< the last ones, oldest first
    std::chrono::milliseconds m_quietUntil{0};
};

/// What of a summary may lead to a notice.
Notices::Facts noticeFacts(const StatusSummary &summary, const QStringList &redSessions);

} // namespace rensei::app
