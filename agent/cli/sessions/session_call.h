#pragma once

#include "agent/base/exit_code.h"
#include "agent/control/control_client.h"
#include "agent/platform/public_sessions.h"
#include "agent/status/probe.h"

#include <QObject>

#include <functional>
#include <optional>

namespace rensei::cli {

/// A session that somebody named: one of this computer's agent, one in the platform's list, or both.
struct NamedSession {
    std::optional<control::SessionPayload> local;
    std::optional<platform::PublicSession> listed;

    QString name() const; ///< "ENG-124", else its id
    QString publicId() const; ///< "" when it is not known
    bool hasEnded() const;
};

/// One request about a session that may run on this computer or anywhere: it is looked for at this computer's agent
/// first, then in the platform's list.
class SessionCall final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        control::ControlClient &agent;
        http::Transport &platform;
        status::FindKey findKey;
        platform::ProjectScope scope = {};
    };

    struct Outcome {
        ExitCode code = ExitFailure;
        QString text; ///< a sentence, or what was asked for
    };
    using Then = std::function<void(const Outcome &)>;

    explicit SessionCall(Parts parts);

    // One call for one object; `then` is called once, later. `name`: an id, a public id, or the identifier of an issue.
    void stop(const QString &name, Then then);
    /// `again`: also when it has ended, and then runs again.
    void prompt(const QString &name, const QString &text, bool again, Then then);
    /// Of a session in the platform's list: what it says of it.
    void show(const QString &name, bool asJson, Then then);
    /// The address of its page. `site`: the platform's, with organisation and project.
    void page(const QString &name, const QString &site, Then then);

private:
    using Found = std::function<void(const NamedSession &)>;

    void find(const QString &name, bool needsPlatform, Found found);
    void searchList(const QString &cursor, int page);
    void withKey(std::function<void(SharedSecret)> then);
    void stopListed(const NamedSession &session);
    void fail(const QString &text) { m_then({ExitFailure, text}); }

    Parts m_parts;
    Then m_then;
    QString m_name;
    NamedSession m_session;
    Found m_found;
    std::optional<SharedSecret> m_key;
};

/// Of several of that name the one that is live, else the first; nullopt when there is none.
std::optional<platform::PublicSession> findListed(const QList<platform::PublicSession> &sessions, const QString &name);

/// Why the platform did not do what was asked, as a sentence with what to do.
QString platformProblem(const Error &error);

} // namespace rensei::cli
