#pragma once

#include "agent/base/clock.h"
#include "agent/http/transport.h"
#include "agent/platform/account.h"
#include "agent/secrets/secret_store.h"
#include "app/model/account/sign_in_plan.h"

#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace rensei::app {

/// Signs in: the platform checks the URL and the key before the key is stored. A platform without an account service
/// must at least return its list of sessions; the result then says that the key is not verified.
class SignIn final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        std::function<std::unique_ptr<http::Transport>(const QUrl &serverUrl)> makeTransport;
        secrets::SecretStore &keychain;
        secrets::SecretStore &memory; ///< lost when the desktop quits
        Clock &clock;
        std::function<rensei::Result<config::Contexts>()> contexts = {}; ///< those there are now; none when it is empty
        QString again = {}; ///< name of the context that is signed in to again; "" for any account
    };
    explicit SignIn(Parts parts);
    ~SignIn() override;

    enum class Problem {
        BadAddress, ///< `detail` is the reason
        NotAPlatform, ///< the server is not a platform
        OutOfReach,
        ServerTrouble, ///< see httpStatus
        KeyMissing, ///< this platform requires one
        KeyRefused,
        HostToken, ///< a registration token instead of a user key
        NotAllowed, ///< the platform knows the key and does not let it sign in
        NoPlace, ///< the list of accounts cannot be read, or is full; `detail` is the reason
    };
    struct Failure {
        Problem problem = Problem::OutOfReach;
        QString detail = {};
        int httpStatus = 0;
        QString serverText = {}; ///< what the platform said; "" for nothing
        Barrier barrier = Barrier::None; ///< of OutOfReach; `detail` names it
    };
    struct Checked {
        QString serverUrl; ///< canonical
        SharedSecret key; ///< null when none was given
        bool isVerified = false; ///< by whoami; false if this platform has no account service
        platform::Account account = {};
        SignInPlan plan = {}; ///< where the key belongs
    };
    using Result = tl::expected<Checked, Failure>;

    /// Calls `then` once, later, unless cancel() or the destructor is called first. Cancels an attempt in progress.
    void check(const QString &address, Secret key, std::function<void(const Result &)> then);
    void cancel();

    enum class Storage { Keychain, UntilQuit };
    using StoreThen = std::function<void(const secrets::StoreResult<void> &)>;

    /// Stores the checked key. Succeeds if there is none.
    void store(const Checked &checked, Storage storage, StoreThen then);

private:
    struct Attempt;

    void begin();
    void requestWhoami();
    void handleWhoami(const rensei::Result<http::Response> &reply);
    void requestHealth(const Error &refusal);
    void requestStats(const Error &refusal);
    void resolveRefusal(bool isPlatform, const Error &refusal);
    void requestSessions();
    void fail(Problem problem, const Error &error = {});
    void finish(const Result &result);
    void accept(Checked checked);

    Parts m_parts;
    std::unique_ptr<Attempt> m_attempt;
};

} // namespace rensei::app
