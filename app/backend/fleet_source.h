#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/platform/fleet.h"
#include "agent/platform/user_api.h"
#include "app/backend/request_scope.h"

#include <QObject>

#include <functional>
#include <optional>

namespace rensei::app {

/// What runs on all hosts. It is fetched only for somebody who looks: when a menu or window that shows it opens, and
/// while such a window is open.
class FleetSource final : public QObject {
    Q_OBJECT

public:
    /// `mayAsk`: whether there is an account to ask with, or none is needed.
    FleetSource(platform::UserApi &api, Clock &clock, std::function<bool()> mayAsk);

    void lookedAt(); ///< something that shows it opens
    void setWatched(bool isWatched); ///< a window that shows it can be seen
    void phaseChanged(); ///< it may be asked by now
    void forget(); ///< another account

    /// nullopt while it is not known, and when it is too old to be shown.
    std::optional<platform::Fleet> fleet() const;

Q_SIGNALS:
    void changed();
    void refused(); ///< the platform does not take the key

private:
    void fetch();
    void answered(const Result<http::Response> &reply);

    platform::UserApi &m_api;
    Clock &m_clock;
    std::function<bool()> m_mayAsk;
    std::optional<platform::Fleet> m_fleet;
    std::optional<std::chrono::milliseconds> m_askedAt; ///< nullopt before the first time
    std::chrono::milliseconds m_answeredAt{0};
    bool m_isWatched = false;
    OneShotTimer m_next; ///< while it is watched
    OneShotTimer m_expiry;
    RequestScope m_requests;
};

} // namespace rensei::app
