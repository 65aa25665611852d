#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/base/result.h"
#include "agent/control/approval_payload.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace rensei::host {

/// What the owner of this computer said about work of a repository or project: whether it may be done here. What
/// counts for later, too, is in a file. Source: agent/host/LIFECYCLE.md, "Consent".
class Consent : public QObject {
    Q_OBJECT

public:
    enum class Verdict { Unknown, Always, Never };

    /// A session whose work waits for the owner.
    struct Question {
        QString subject; ///< what the decision counts for, see consentSubject()
        QString shown; ///< the same for people
        QString sessionId;
        QString issueIdentifier;
    };
    struct Answer {
        bool allowed = false;
        bool isByPerson = false; ///< else the time was over
    };

    /// `file` need not exist; `clock` must outlive it.
    Consent(Clock &clock, QString file);

    /// Fails when the file cannot be read; then nothing is known, and everything is asked again.
    [[nodiscard]] Result<void> load();

    Verdict verdictOn(const QString &subject) const;

    QStringList subjects(Verdict verdict) const; ///< of which he said so, sorted; not for Unknown

    /// From now on the subject is asked about again. False when nothing was known of it. An Error when it cannot be
    /// written; then nothing has changed.
    [[nodiscard]] Result<bool> forget(const QString &subject);

    /// Opens an approval and returns its id. `then` is called once, later, unless the question is dropped before.
    QString ask(const Question &question, std::function<void(Answer)> then);
    void drop(const QString &sessionId);

    /// What waits, as the control API shows it.
    QList<control::ApprovalPayload> approvals() const;

    /// With `remember`, the decision is in the file before it has an effect, and counts for all that waits for the same
    /// subject; it fails, and changes nothing, when it cannot be written. nullopt: no such approval is open.
    std::optional<Result<void>> decide(const QString &approval, bool allow, bool remember);

Q_SIGNALS:
    void changed();

private:
    struct Open {
        Question question;
        control::ApprovalPayload shown;
        std::function<void(Answer)> then;
        std::unique_ptr<OneShotTimer> timer;
    };

    Result<void> keep(const QString &subject, Verdict verdict);
    void settle(const std::function<bool(const Open &)> &which, Answer answer);

    Clock &m_clock;
    QString m_file;
    QSet<QString> m_always;
    QSet<QString> m_never;
    std::vector<Open> m_open;
};

} // namespace rensei::host
