#pragma once

#include "agent/base/one_shot_timer.h"
#include "app/backend/status_aggregator.h"
#include "app/model/notices/notices.h"
#include "app/system/notifier.h"
#include "app/text/status_text.h"

namespace rensei::app {

/// Shows desktop notifications about problems, and withdraws them when the problem is gone.
class Announcer final : public QObject {
    Q_OBJECT

public:
    /// What a person has before them: of the active window.
    struct Seen {
        bool hasStatus = false;
        bool hasAttention = false; ///< all that waits
        QString session = {}; ///< whose details are shown; "" for none
        QString localSession = {}; ///< the agent's id of it, where it runs here
    };
    struct Parts {
        const StatusAggregator &aggregator;
        const AttentionList &attention;
        const SessionModel &sessions;
        Approvals &approvals;
        Notifier &notifier;
        Clock &clock;
        std::function<StatusNotices()> notices;
        std::function<NoticeChoices()> choices; ///< what a person chose
        std::function<Seen()> seen; ///< none of it is announced
    };
    explicit Announcer(Parts parts);

    void keepQuiet(); ///< for the next 30 s: after the start, after sleep, while what somebody asked for is done
    void update(); ///< to be called when something was chosen

    /// What was told and seen so far, for the announcer of another language.
    struct Memory {
        Notices notices;
        Instant startedAt{};
        std::chrono::milliseconds quietUntil{0};
    };
    Memory memory() const { return {m_notices, m_startedAt, m_quietUntil}; }
    void remember(const Memory &memory);

Q_SIGNALS:
    void statusRequested(const QString &activationToken);
    void signInRequested(const QString &activationToken);
    void hostTokenRequested(const QString &activationToken);
    void attentionRequested(const QString &key, const QString &activationToken);
    void sessionRequested(const QString &id, const QString &activationToken);
    /// What somebody answered from a notice has not arrived.
    void answerFailed(rensei::app::Approvals::Problem problem, const rensei::Error &error);

private:
    Notices::Inputs inputs() const;
    std::optional<Notice> noticeOf(const Concern &concern) const;
    void clicked(const QString &key, const QString &activationToken);
    void pressed(const QString &key, const QString &button);

    Parts m_parts;
    Instant m_startedAt; ///< what failed before is no news
    std::chrono::milliseconds m_quietUntil{0};
    Notices m_notices;
    QHash<QString, Concern> m_shown;
    QSet<QString> m_answered; ///< questions, from their notices
    OneShotTimer m_wait;
};

} // namespace rensei::app
