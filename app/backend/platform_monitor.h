#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/platform/user_api.h"
#include "agent/status/evaluate.h"
#include "app/backend/check_schedule.h"
#include "app/backend/request_scope.h"

#include <QObject>

#include <functional>
#include <optional>

namespace rensei::app {

/// Checks the account when it is new and every 15 min, and the capacity every minute. Requests to a platform never
/// follow each other without a pause; after a failure the pause is shorter and grows again.
/// Source: agent/status/STATUS.md, "Ages"; agent/platform/PROTOCOL.md, "Account and status".
class PlatformMonitor final : public QObject {
    Q_OBJECT

public:
    using Answer = status::Answer<Result<QJsonObject>>;

    PlatformMonitor(platform::UserApi &api, Clock &clock);

    /// Switches to another account and drops the answers about the previous one.
    void use(bool hasKey);

    /// The key is still being read: there are no requests, and nothing is known.
    void waitForKey();

    /// Requests everything now.
    void checkNow();
    void checkAfterSleep();

    /// Checks now, unless the capacity that is known was requested after this moment.
    void checkUnlessReadSince(std::optional<Instant> moment);

    /// Another request was refused for want of a good key. The account is checked now, or with the next check when it
    /// was checked less than a minute ago.
    void doubtAccount();

    bool hasKey() const { return m_hasKey; }
    bool isChecking() const { return m_pending > 0; }
    bool isAccountServiceMissing() const;
    const std::optional<Answer> &account() const { return m_account; }
    const std::optional<Answer> &capacity() const { return m_capacity; }

    /// Since when no request has got an answer from the platform, whoever sent it.
    const std::optional<Instant> &unreachedSince() const { return m_unreachedSince; }

Q_SIGNALS:
    void changed();
    void keyRefused(); ///< for certain, once for each use()
    void keyAccepted(); ///< by the account service, with each of its answers
    void agentStatsNeeded(); ///< only the agent can say whether the platform is reached

private:
    /// Whether requests make sense at all.
    enum class State { WaitingForKey, Checking, Refused };

    CheckInputs inputs() const;
    void check();
    void scheduleCheck();
    void request(const platform::UserApi::Build &build, std::function<void(Result<QJsonObject>)> then);
    void requestAccount();
    void accountReceived(const Result<QJsonObject> &reply);
    void requestCapacity();
    void confirmRefusal(const Error &refusal);
    void confirmByStats(const Error &refusal);
    void refusalChecked(bool isPlatformThere, const Error &refusal);
    void refuse(const Error &refusal);
    void succeeded();
    void failed(const Error &error);
    void reached();
    void unreached();
    void reset(State state);

    platform::UserApi &m_api;
    Clock &m_clock;
    std::optional<Answer> m_account;
    std::optional<Answer> m_capacity;
    Instant m_capacityRequestedAt = Instant::min(); ///< of m_capacity
    std::optional<Instant> m_unreachedSince;
    std::optional<std::chrono::milliseconds> m_accountRequestedAt; ///< nullopt: it is due
    RequestScope m_scope; ///< of this account
    OneShotTimer m_next;
    State m_state = State::WaitingForKey;
    bool m_hasKey = false;
    bool m_isAccountInDoubt = false;
    bool m_hasCheckFailed = false; ///< the one under way, or the last one
    int m_failures = 0; ///< checks in a row that failed
    int m_pending = 0; ///< requests without an answer
};

} // namespace rensei::app
