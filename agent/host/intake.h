#pragma once

#include "agent/host/acceptance.h"
#include "agent/host/session_registry.h"
#include "agent/platform/poll.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace rensei::host {

/// What the intake needs from the host for its decisions.
struct IntakeParts {
    platform::WorkerApi &api;
    Clock &clock;
    SessionRegistry &sessions;
    std::function<AcceptanceInputs()> inputs;
    std::function<std::optional<config::RunnerProfile>(const platform::WorkItem &)> chooseRunner;
    std::function<const config::Config &()> config;
};

/// Processes the result of a poll: starts work, rejects what cannot run here, delivers messages to running sessions.
class Intake : public QObject {
    Q_OBJECT

public:
    explicit Intake(IntakeParts parts);

    void process(const platform::Poll &poll);

    /// Whether work was rejected twice in ten minutes although the platform should have known that this host is full.
    bool isOverbooked() const;

    int pendingClaims() const { return m_pendingClaims; }

Q_SIGNALS:
    /// A claim may have taken effect, and nothing could be learned about it.
    void claimLost();

private:
    void processItem(const platform::WorkItem &item, bool isClaimed);
    void claim(const platform::WorkItem &item);
    void readOwner(const platform::WorkItem &item);
    void start(const platform::WorkItem &item);
    void followUp(session::Session &session, const platform::WorkItem &item);
    void startQueued();
    void processMessage(const platform::InboxMessage &message);
    void acknowledge(const platform::InboxMessage &message, int attempt);

    IntakeParts m_parts;
    int m_pendingClaims = 0;
    QHash<QString, platform::WorkItem> m_queued; ///< started when the session with the same id has ended
    QList<std::chrono::milliseconds> m_overbookings;
};

/// The id under which a follow-up prompt is kept: the same prompt of the same item gives the same.
QString followUpId(const platform::WorkItem &item);

} // namespace rensei::host
