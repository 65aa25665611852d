#pragma once

#include "app/backend/agent_monitor.h"
#include "app/backend/platform_monitor.h"

#include <QObject>

#include <optional>

namespace rensei::app {

/// What the four checks are evaluated from: the answers of the platform and those of the agent, and when the first of
/// them becomes too old. Source: agent/status/STATUS.md, "Ages".
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

    /// The account that is checked. use() drops the answers about the previous one, but not those of the agent.
    struct Account {
        QString serverUrl; ///< of the platform, canonical
        bool hasKey = false;
        QString keyProblem = {}; ///< why there is none: a sentence; "" when none was ever stored
    };
    void use(const Account &account);

    /// The key is still being read: there are no requests, and nothing is known.
    void waitForKey();

    /// How this computer is named where its agent does not report it, and where the agent listens, or would.
    void setHost(const platform::HostIdentity &self, quint16 port, std::optional<Instant> agentStartedAt);

    void checkNow() { m_platform.checkNow(); }
    void doubtAccount() { m_platform.doubtAccount(); } ///< see PlatformMonitor
    void forgetAgent() { m_agent.forget(); } ///< it has ended for certain

    /// The computer has slept: what is old is requested again in a moment.
    void woke() { m_platform.checkAfterSleep(); }

    status::Answers answers() const; ///< as of now
    status::Status status() const; ///< evaluated now
    std::optional<control::StatusPayload> agent() const { return m_agent.status(); } ///< nullopt while it is not heard
    bool isChecking() const { return m_platform.isChecking(); }

    /// As the platform last described it; nullopt before that, and without an account.
    std::optional<platform::Account> account() const;

Q_SIGNALS:
    void changed(); ///< an answer, or its age made one worthless
    void keyRefused(); ///< see PlatformMonitor
    void keyAccepted();

private:
    void agentChanged();
    void notify();

    Clock &m_clock;
    AgentMonitor m_agent;
    PlatformMonitor m_platform;
    OneShotTimer m_expiry; ///< of the answer that becomes too old first
    QString m_serverUrl;
    QString m_keyProblem;
    platform::HostIdentity m_self;
    quint16 m_port = status::Answers().port;
};

} // namespace rensei::app
