#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/control/control_client.h"
#include "agent/control/event_follower.h"
#include "agent/platform/user_api.h"
#include "agent/status/evaluate.h"
#include "app/backend/request_scope.h"

#include <QObject>

#include <optional>

namespace rensei::app {

/// Keeps the answers that the four checks are judged by: the agent's events as they come, the account when it is new
/// and every 15 min, the capacity every minute. Nothing is asked of a platform twice in a row without a pause, and a
/// failure is followed by a closer look, with growing waits. Source: agent/status/STATUS.md, "Ages";
/// agent/platform/PROTOCOL.md, "Account and status".
class StatusMonitor final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        platform::UserApi &api;
        control::ControlClient &agent;
        control::EventFollower &events;
        Clock &clock;
    };
    explicit StatusMonitor(Parts parts);

    /// Whose account is looked at from now on; what was known of the former one is forgotten, of the agent not.
    struct Account {
        QString base; ///< the platform's address, canonical
        bool hasKey = false;
        QString keyProblem = {}; ///< why there is none: a sentence; "" when none was ever stored
    };
    void use(const Account &account);

    /// Whoever reads the key has not come to an end yet: nothing is asked, and nothing is known.
    void waitForKey();

    /// How this computer is named where its agent does not say so, and where the agent listens, or would.
    void setHost(const platform::HostIdentity &self, quint16 port, std::optional<Instant> agentStartedAt);

    /// Everything is asked again now.
    void checkNow();

    /// Something else was refused for want of a good key: the account is asked about now, or with the next look when
    /// it was asked about a moment ago.
    void doubtAccount();

    /// The agent has ended for certain.
    void forgetAgent();

    /// The machine has slept: what is old is asked again in a moment.
    void woke();

    status::Answers answers() const; ///< as of now
    status::Status status() const; ///< judged now
    std::optional<control::StatusPayload> agent() const; ///< while it is heard
    bool isChecking() const { return m_underWay > 0; }

    /// The account as the platform told it last; nullopt before that, and where there is none.
    std::optional<platform::Account> account() const;

Q_SIGNALS:
    void changed(); ///< answers, or their age made one worthless
    void keyRefused(); ///< for certain, once for each use()
    void keyAccepted(); ///< by the account service, each time that it is asked and takes it

private:
    using Body = std::optional<status::Answer<Result<QJsonObject>>>;

    void check();
    void scheduleCheck();
    void ask(const platform::UserApi::Build &build, std::function<void(Result<QJsonObject>)> then);
    void askWhoami();
    void askCapacity();
    void askAgentStats();
    void askHealth(const Error &doubted);
    void askPlatformStats(const Error &doubted);
    void judgeDoubted(bool isPlatform, const Error &doubted);
    void refuse(const Error &error);
    void judgeWhoami(const Result<QJsonObject> &reply);
    void noteSuccess();
    void noteFailure(const Error &error);
    void reached();
    void unreached();
    void lookForNews();
    void agentSaid(const control::StatusPayload &status);
    void agentHeard();
    void agentLost(const control::ControlFailure &failure);
    void loseAgent(const control::ControlFailure &failure);
    void tell();

    Parts m_parts;
    status::Answers m_answers;
    RequestScope m_round; ///< of this account
    OneShotTimer m_next; ///< the next look
    OneShotTimer m_grace; ///< before an agent that fell silent is called so
    OneShotTimer m_expiry; ///< when the first of the lights becomes worthless
    std::chrono::milliseconds m_whoamiAt{0}; ///< when it was last asked
    bool m_isWaitingForKey = true;
    bool m_isRefused = false;
    bool m_isDoubted = false; ///< the account is asked about with the next look
    bool m_hasFailed = false; ///< this look
    int m_failures = 0; ///< looks in a row that failed
    int m_underWay = 0;
};

} // namespace rensei::app
