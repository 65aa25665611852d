#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/platform/public_sessions.h"
#include "agent/platform/user_api.h"

#include <QObject>

#include <chrono>

namespace rensei::app {

/// What the platform tells of one session besides the list. Asks when the session has been followed for a moment, so
/// that somebody who only passes it asks nothing, and then from time to time while it is live. A failure tells nothing.
class SessionAbout final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds firstDelay{1'000};
    static constexpr std::chrono::milliseconds interval{60'000};

    SessionAbout(platform::UserApi &api, Clock &clock);

    void follow(const QString &id, bool isLive); ///< the public id; another one forgets what was known
    void rest(); ///< asks no more, until follow()
    const platform::SessionAbout &known() const { return m_known; } ///< of the session that was followed last

Q_SIGNALS:
    void changed();

private:
    void ask();
    void received(const Result<http::Response> &reply);

    platform::UserApi &m_api;
    QString m_id;
    bool m_isLive = false;
    bool m_isSettled = false; ///< nothing else is to be learned: it has ended, or the platform does not tell
    platform::SessionAbout m_known;
    int m_round = 0; ///< answers of an earlier one are late
    OneShotTimer m_next;
};

} // namespace rensei::app
