#pragma once

#include "agent/base/one_shot_timer.h"
#include "app/backend/account/context_book.h"
#include "app/backend/accounts.h"
#include "app/backend/settings.h"
#include "app/backend/sign_in.h"

#include <QObject>

#include <memory>
#include <optional>

namespace rensei::app {

/// Carries out what a person does with the contexts, and follows what another program does with them. Nothing is
/// changed before it is certain that it can be: what fails leaves everything as it was. A context that another program
/// has made the active one and whose key a store does not give is followed as soon as it does.
class AccountControl final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        ContextBook &book;
        Accounts &accounts;
        Settings &settings;
        std::shared_ptr<secrets::Stores> stores;
        Clock &clock;
    };
    explicit AccountControl(Parts parts);
    ~AccountControl() override;

    enum class Act {
        Switch,
        Follow, ///< another program made it the active one
        Rename,
        Remove,
        Keep, ///< the context of a key that is stored and in use
    };
    enum class Problem {
        NoKey, ///< none is stored for it
        Store, ///< see `store`
        Busy, ///< another program was writing the file of the contexts all the time
        NotWritten, ///< the file of the contexts; see `error`
        Gone, ///< there is none of that name any more
    };
    struct Failure {
        Act act = Act::Switch;
        QString name = {}; ///< of the context
        Problem problem = Problem::NoKey;
        secrets::StoreProblem store = secrets::StoreProblem::Failed;
        Error error = {};
    };

    /// Uses the account at this platform: the active context if it is there, else the first that is. The server URL has
    /// to be canonical.
    void start(const QString &serverUrl);

    /// Name of the context whose key the desktop uses; "" when the account in use has none.
    QString inUse() const;
    QString switchingTo() const { return m_switchingTo; } ///< "" for none

    /// Why the last thing that was asked for was not done; nullopt when it was.
    const std::optional<Failure> &failure() const { return m_failure; }
    void dismiss(); ///< it was read

    /// Uses the key of another context. The present one is used until that has been read.
    void switchTo(const QString &name);

    /// A checked key was stored: its context is kept, and used.
    void signedIn(const SignIn::Checked &checked);

    /// `to` has to be a valid name that no other has.
    void rename(const QString &from, const QString &to);

    /// Removes its key from this computer, and then the context. The desktop is signed out when it is in use.
    void remove(const QString &name);

    /// What the platform tells of the account in use is kept with its context; a key that has none gets one.
    void learn(const platform::Account &account);

Q_SIGNALS:
    void changed(); ///< anything of the above

private:
    void contextsChanged();
    void accountChanged();
    void begin(const QString &name, Act act);
    void findKey(const QString &name, Act act);
    void followLater();
    void keyFound(const QString &name, Act act, const secrets::Found &found);
    void renameInBook(const QString &from, const QString &to);
    void moveToName(const secrets::SecretId &before, const QString &name, bool isInUse);
    void secretErased(const QString &name, const std::optional<secrets::StoreError> &problem);
    void change(const ContextBook::Edit &edit, const ContextBook::Then &then);
    void finish(Failure failure, const Result<void> &written);
    void fail(Failure failure);
    void succeed();

    Parts m_parts;
    std::unique_ptr<QObject> m_scope; ///< of what is under way; null when nothing is
    OneShotTimer m_followAgain;
    QString m_toFollow; ///< the context whose key a store did not give
    int m_followFailures = 0; ///< in a row
    QString m_switchingTo;
    std::optional<Failure> m_failure;
    QString m_active; ///< the active context when the contexts were last seen
    std::optional<config::Context> m_learned; ///< what was last to be kept
    QString m_used; ///< what inUse() was when the contexts last changed
    bool m_hasStarted = false;
};

} // namespace rensei::app
