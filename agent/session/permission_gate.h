#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/permissions/policy.h"
#include "agent/session/log_record.h"

#include <QObject>
#include <QSet>

#include <chrono>
#include <functional>
#include <vector>

namespace rensei::session {

/// A request of a runner that waits for a person.
struct Approval {
    QString id; ///< not used again, by any session
    permissions::Request what; ///< as it may be shown
    QString reason; ///< why a person is asked
    Instant since;
    Instant until; ///< then it is rejected

    bool operator==(const Approval &) const = default;
};

/// Stands between a runner and what it wants to do: each request is judged by the policy, and by a person where the
/// policy asks and somebody is there. Without anybody, and after the timeout, it is rejected once. A desktop says that
/// somebody is there when it has learned of the session, so what is asked in the first `arrivalTime` waits that long
/// for somebody. Every decision is in the session's log before the runner learns of it.
class PermissionGate : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds arrivalTime{std::chrono::seconds(5)};

    struct Parts {
        Clock &clock;
        permissions::Policy policy;
        permissions::Place place;
        std::function<bool()> isSomebodyThere; ///< null: nobody ever is
        /// False when the log cannot be written: then nothing is answered.
        std::function<bool(LogRecordType type, const QJsonObject &data)> record;
        std::function<void(const QString &request, bool allow)> answer;
        std::chrono::milliseconds timeout{std::chrono::minutes(15)};
    };
    explicit PermissionGate(Parts parts);

    /// `what` is judged, `shown` is what is recorded and shown.
    void ask(const QString &request, const permissions::Request &what, const permissions::Request &shown);

    QList<Approval> approvals() const;

    /// A person's decision. With `remember`, the same request is answered likewise for the rest of this session. False
    /// when that approval is not open (any more).
    bool decide(const QString &id, bool allow, bool remember);

    /// The runner is ending: what is open needs no answer any more.
    void close();

Q_SIGNALS:
    void changed(); ///< an approval was opened or closed

private:
    struct Open {
        QString request;
        QString key; ///< of the same request, should it come again
        Approval approval;
        std::unique_ptr<OneShotTimer> timer;
    };

    /// What is decided: how the runner names it, and the log.
    struct Subject {
        QString request;
        QString id; ///< of the approval; where there was none, `request`
        permissions::Request shown;
    };

    /// What waits for somebody to be there.
    struct Held {
        QString request;
        QString key;
        permissions::Request shown;
        QString reason;
    };

    bool isSomebodyThere() const;
    bool mayArrive() const;
    void open(const Held &asked);
    void hold(const Held &asked);
    void lookForSomebody();
    void settleLate(const QString &id);
    bool settle(const Subject &subject, bool allow, const QString &by, const QString &reason);

    Parts m_parts;
    std::vector<Open> m_open;
    QList<Held> m_held;
    OneShotTimer m_look; ///< whether somebody is there by now
    std::chrono::milliseconds m_arrivalEnds; ///< on the clock
    QSet<QString> m_allowed; ///< keys
    QSet<QString> m_rejected;
};

} // namespace rensei::session
