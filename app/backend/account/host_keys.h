#pragma once

#include "agent/platform/account.h"
#include "agent/platform/user_api.h"
#include "app/backend/request_scope.h"
#include "app/model/account/host_key.h"

#include <QObject>

#include <functional>
#include <optional>

namespace rensei::app {

/// The registration keys of the hosts of the account's organization: listed when somebody looks, revoked one at a time.
/// Source: agent/platform/PROTOCOL.md, "Keys".
class HostKeys final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        platform::UserApi &api;
        std::function<std::optional<platform::Account>()> account; ///< as the platform last described it
        std::function<OwnHostKey()> own; ///< of this computer, read anew
    };
    explicit HostKeys(Parts parts);

    enum class State {
        NotAsked,
        NoAccount, ///< no organization is known: nobody is signed in, or the platform has none
        Loading,
        Listed,
        NotOffered, ///< this platform lists no keys
        NotAllowed, ///< the user's key may not
        Failed, ///< see error()
    };
    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    const QList<platform::ListedKey> &keys() const { return m_keys; } ///< as last listed
    const OwnHostKey &own() const { return m_own; }

    /// What became of the last revocation that did not succeed: NotOffered, NotAllowed or Failed.
    struct Refusal {
        QString keyName = {};
        State state = State::Failed;
        Error error = {};
    };
    const std::optional<Refusal> &refusal() const { return m_refusal; }
    QString revoking() const { return m_revoking; } ///< id of the key that is being revoked; "" for none
    QString revoked() const { return m_revoked; } ///< name of the key that was revoked last; "" before that

    bool canList() const; ///< the organization is known
    void list(); ///< anew; what was listed stays until the answer is here
    void revoke(const QString &id); ///< nothing while another is being revoked
    void dismiss(); ///< the refusal was read
    void forget(); ///< another account

Q_SIGNALS:
    void changed();
    void refused(); ///< the platform does not take the key

private:
    void listed(const Result<http::Response> &reply);
    void answeredRevocation(const platform::ListedKey &key, const Result<http::Response> &reply);
    State stateOf(const Error &error);

    Parts m_parts;
    State m_state = State::NotAsked;
    Error m_error;
    QList<platform::ListedKey> m_keys;
    OwnHostKey m_own;
    QString m_revoking;
    QString m_revoked;
    std::optional<Refusal> m_refusal;
    RequestScope m_requests;
};

} // namespace rensei::app
