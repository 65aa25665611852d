#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/control/control_client.h"
#include "agent/platform/session_activities.h"
#include "agent/platform/user_api.h"
#include "app/backend/detail/session_about.h"
#include "app/backend/request_scope.h"
#include "app/model/timeline/timeline_model.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace rensei::app {

/// What one session does, while somebody looks at it: from the log of this computer's agent if the session runs here,
/// else from the platform. Asks nobody while it is not watched.
class SessionDetail final : public QObject {
    Q_OBJECT

public:
    SessionDetail(platform::UserApi &api, control::ControlClient &agent, Clock &clock, const TimelineTexts &texts);
    ~SessionDetail() override;

    struct Subject {
        QString id; ///< the public one; "" when the platform does not list it
        QString localId; ///< the agent's; "" when it does not run on this computer
        bool isLive = false;
        bool operator==(const Subject &) const = default;
    };
    /// Shows another session, or the same as it is now. What was read of the same session stays.
    void show(const Subject &subject);
    void close(); ///< shows none
    void setWatched(bool isWatched);
    void tryAgain(); ///< now, after a failure

    enum class State {
        Off, ///< no session is shown
        Loading, ///< nothing was read yet
        Following, ///< all that is there was read, and more may come
        Complete, ///< nothing more will come
        Failing, ///< the last attempt failed; see error(); there will be another
        Unsupported, ///< this platform does not tell what sessions do
    };
    State state() const { return m_state; }
    const std::optional<Error> &error() const { return m_error; }
    /// It fails for more than a moment, or before anything was read.
    bool isInTrouble() const { return m_state == State::Failing && (m_failures > 1 || m_timeline.entries() == 0); }
    bool isLocal() const { return m_readsLog; } ///< whether the events are from this computer's log
    bool hasGap() const { return m_hasGap; } ///< events in between were removed before they were read
    const Subject &subject() const { return m_subject; }
    const SessionFacts &facts() const { return m_facts; }
    TimelineModel &timeline() { return m_timeline; }

Q_SIGNALS:
    void changed(); ///< anything of the above but the timeline

private:
    void restart();
    void followAbout();
    void takeAbout();
    void read();
    void readLog();
    void logReceived(const control::ControlResult<control::LogPayload> &log);
    void readActivities();
    void activitiesReceived(const Result<http::Response> &reply);
    void take(const platform::ActivityPage &page);
    void failed(const Error &error);
    void setState(State state, std::optional<Error> error = {});

    platform::UserApi &m_api;
    control::ControlClient &m_agent;
    Clock &m_clock;
    SessionAbout m_about; ///< of one that does not run on this computer
    TimelineModel m_timeline;
    Subject m_subject;
    SessionFacts m_facts;
    State m_state = State::Off;
    std::optional<Error> m_error;
    bool m_isWatched = false;
    bool m_isReading = false;
    bool m_readsLog = false;
    bool m_hasGap = false;
    qint64 m_logCursor = 0;
    std::chrono::milliseconds m_logAskedAt{};
    platform::ActivityRoute m_route = platform::ActivityRoute::Hosted;
    QString m_activityCursor;
    QSet<QString> m_known; ///< activities that were read, for servers that begin their ids anew
    std::chrono::milliseconds m_newsAt{}; ///< when an activity was last new
    int m_failures = 0;
    RequestScope m_requests;
    OneShotTimer m_next;
};

} // namespace rensei::app
