#pragma once

#include "agent/base/clock.h"
#include "agent/http/transport.h"
#include "agent/platform/account.h"
#include "agent/secrets/secret_store.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace rensei::app {

/// One attempt to sign in: an address and a key are checked by the platform before the key is kept. Where a base has no
/// account service, its list of sessions must answer, and the outcome says that nobody checked the key.
class SignIn final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        std::function<std::unique_ptr<http::Transport>(const QUrl &base)> connect;
        secrets::SecretStore &keychain;
        secrets::SecretStore &memory; ///< keeps until the desktop quits
        Clock &clock;
    };
    explicit SignIn(Parts parts);
    ~SignIn() override;

    enum class Problem {
        BadAddress, ///< `detail` says why
        NotAPlatform, ///< something answers there, but no platform
        OutOfReach,
        ServerTrouble, ///< see httpStatus
        KeyMissing, ///< this base wants one
        KeyRefused,
        HostToken, ///< a registration token, where a user key is needed
        NotAllowed, ///< the platform knows the key and does not let it sign in
    };
    struct Failure {
        Problem problem = Problem::OutOfReach;
        QString detail = {};
        int httpStatus = 0;
        QString serverText = {}; ///< what the platform said; "" for nothing
        Barrier barrier = Barrier::None; ///< of OutOfReach; `detail` names it
    };
    struct Checked {
        QString base; ///< canonical
        SharedSecret key; ///< null when none was given
        bool isVerified = false; ///< whoami knows the key; else this base checks none
        platform::Account account = {};
    };
    using Result = tl::expected<Checked, Failure>;

    /// Calls `then` once, later, unless this object is gone by then or cancel() came first. An attempt under way ends.
    void check(const QString &address, Secret key, std::function<void(const Result &)> then);
    void cancel();

    enum class Keep { InKeychain, UntilQuit };
    using Kept = std::function<void(const secrets::StoreResult<void> &)>;

    /// Stores what was checked. Nothing to store is success.
    void keep(const Checked &checked, Keep where, Kept then);

private:
    struct Attempt;

    void begin();
    void askWhoami();
    void whoamiAnswered(const rensei::Result<http::Response> &reply);
    void askHealth(const Error &doubted);
    void askStats(const Error &doubted);
    void judgeDoubted(bool isPlatform, const Error &doubted);
    void askList();
    void fail(Problem problem, const Error &error = {});
    void finish(const Result &result);

    Parts m_parts;
    std::unique_ptr<Attempt> m_attempt;
};

} // namespace rensei::app
