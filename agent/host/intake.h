#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/host/acceptance.h"
#include "agent/host/consent.h"
#include "agent/host/refusal_pause.h"
#include "agent/host/session_registry.h"
#include "agent/host/unrecorded_work.h"
#include "agent/platform/poll.h"
#include "agent/workspace/clone_spec.h"
#include "agent/workspace/git_credential.h"

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
    Consent &consent;
};

/// Processes the result of a poll: starts work, rejects what cannot run here, delivers messages to running sessions.
class Intake : public QObject {
    Q_OBJECT

public:
    explicit Intake(IntakeParts parts);

    void process(const platform::Poll &poll);

    /// Whether work was rejected twice in ten minutes although the platform should have known that this host is full.
    bool isOverbooked() const;

    /// Whether this host asks for no work for a while, because it cannot do what it gets.
    bool isPausedByRefusals() const { return m_refusals.isActive(m_parts.clock.now()); }
    /// Why; kept until something runs or there is nothing left to refuse; "" when there is nothing to tell.
    const QString &refusedFor() const { return m_refusals.reason(); }
    /// A person has changed something, so the work may be possible now.
    void forgetRefusals();

    /// Claimed items that have no session: being claimed, or being rejected without one.
    int pendingClaims() const { return m_pendingClaims + m_unrecorded.count(); }

Q_SIGNALS:
    void refusalsChanged(); ///< isPausedByRefusals() or refusedFor()
    void slotFreed(); ///< pendingClaims() is less
    /// A claim may have taken effect, and nothing could be learned about it.
    void claimLost();

private:
    std::optional<QString> whyImpossible(const platform::WorkItem &item) const;
    std::optional<QString> whyNot(const platform::WorkItem &item, const AcceptanceInputs &inputs) const;
    std::optional<workspace::GitCredential> credentialFor(const workspace::CloneSpec &spec) const;
    void processItem(const platform::WorkItem &item, bool isClaimed);
    void claim(const platform::WorkItem &item);
    void readOwner(const platform::WorkItem &item);
    void start(const platform::WorkItem &item);
    void askOwner(session::Session &session, const platform::WorkItem &item);
    void ownerAnswered(const platform::WorkItem &item, Consent::Answer answer);
    void begin(session::Session &session, const platform::WorkItem &item);
    void goOn(session::Session *session, const platform::WorkItem &item);
    void noteRefusal(const QString &reason);
    void followUp(session::Session &session, const platform::WorkItem &item);
    void queueNextTurn(session::Session &session, const platform::WorkItem &item);
    void queue(platform::WorkItem item);
    void startQueued();
    void processMessage(const platform::InboxMessage &message);
    void acknowledge(const platform::InboxMessage &message, int attempt);

    IntakeParts m_parts;
    UnrecordedWork m_unrecorded;
    RefusalPause m_refusals;
    OneShotTimer m_pauseTimer; ///< runs out when the pause does
    int m_pendingClaims = 0;
    QHash<QString, platform::WorkItem> m_queued; ///< started when the session with the same id has ended
    QList<std::chrono::milliseconds> m_overbookings;
    QList<workspace::GitCredential> m_credentials; ///< one for each address, the latest; memory only
};

/// The id under which a follow-up prompt is kept: the same prompt of the same item gives the same.
QString followUpId(const platform::WorkItem &item);

/// What the owner's consent to `item` counts for: its repository, else its project, else all work that names neither.
/// `shown` says it to people.
struct ConsentSubject {
    QString key;
    QString shown;
};
ConsentSubject consentSubject(const platform::WorkItem &item, const std::optional<workspace::CloneSpec> &repository);

} // namespace rensei::host
