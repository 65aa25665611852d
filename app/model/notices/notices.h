#pragma once

#include "app/model/notices/notice_choices.h"
#include "app/model/status/status_summary.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace rensei::app {

/// What a notice is about. Its text comes from app/text.
enum class NoticeKind {
    KeyRefused, ///< sign in again
    HostTokenRefused, ///< this computer gets no work until it is registered again
    AgentDown,
    AgentError, ///< the agent runs but accepts no work
    HostNotSeen,
    PlatformLost,
    SessionStuck, ///< one session turned red
    SessionFailed,
    ApprovalOpen, ///< a session of this computer waits for an answer
    Digest, ///< there were too many to tell each
};

NoticeGroup groupOf(NoticeKind kind); ///< of all but Digest

struct Concern {
    QString key; ///< only one notice per key is shown; a new one replaces it
    NoticeKind kind = NoticeKind::AgentDown;
    QString sessionId = {}; ///< of SessionStuck and SessionFailed
    QString approvalId = {}; ///< of ApprovalOpen
    int count = 0; ///< of Digest: how many were not told

    bool operator==(const Concern &) const = default;
};

/// Decides which problems deserve a notification: those that last for a while, each at most once in 30 min, and no more
/// than four in 10 min; the others are one digest. None is shown right after start or sleep, nor in quiet hours, nor of
/// a kind that was turned off, nor of what was seen in a window. A notice is withdrawn when its problem is over. Pure:
/// the caller passes the time.
/// Source: app/ui/DESIGN.md, "Notifications".
class Notices {
public:
    struct Inputs {
        TrayState state = TrayState::Checking;
        StatusSummary::Subject subject = StatusSummary::Subject::Nothing;
        status::Reason reason = status::Reason::None; ///< of the subject's row
        bool isAgentConnected = false;
        QStringList redSessions = {}; ///< public ids, as are the next
        QStringList failedSessions = {};
        QStringList openApprovals = {}; ///< ids; without those that are being looked at
        bool isSubjectSeen = false; ///< the window that shows it is in front
        QString seenSession = {}; ///< the one whose details are in front
    };
    struct Change {
        QList<Concern> show = {};
        QStringList withdraw = {};
        std::optional<std::chrono::milliseconds> checkAgainIn = {}; ///< until the next notice may be due
    };

    /// `now` is monotonic.
    Change apply(const Inputs &inputs, std::chrono::milliseconds now);

    /// What was turned off is not shown, and withdrawn with the next apply().
    void setChoices(const NoticeChoices &choices) { m_choices = choices; }

    /// Nothing is shown before `until`, because the desktop has just started or the machine has just woken.
    void suppressUntil(std::chrono::milliseconds until) { m_suppressedUntil = until; }

private:
    struct Tracked {
        Concern concern;
        std::chrono::milliseconds since{0};
        bool isShown = false;
        bool isInDigest = false;
        bool isSeen = false; ///< a person has read of it in a window
        bool isPresent = false; ///< in the inputs being applied
    };
    void track(const Concern &concern, std::chrono::milliseconds now, Change &change);
    void trackAll(const Inputs &inputs, std::chrono::milliseconds now, Change &change);
    bool wasShownLately(const QString &key, std::chrono::milliseconds now) const;
    bool hasRoom(std::chrono::milliseconds now);
    void updateDigest(std::chrono::milliseconds now, Change &change);

    QMap<QString, Tracked> m_tracked; ///< questions before sessions, where not all can be told
    QHash<QString, std::chrono::milliseconds> m_lastShown;
    QList<std::chrono::milliseconds> m_shown; ///< times of the latest notices, oldest first
    NoticeChoices m_choices;
    bool m_hasDigest = false; ///< one is shown
    bool m_isDigestDue = false; ///< it does not count all that it should
    std::chrono::milliseconds m_suppressedUntil{0};
};

/// The part of a summary that notices depend on; without sessions and questions.
Notices::Inputs noticeInputs(const StatusSummary &summary);

} // namespace rensei::app
