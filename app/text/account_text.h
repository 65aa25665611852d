#pragma once

#include "app/backend/account/account_control.h"
#include "app/backend/account/host_keys.h"
#include "app/model/account/account_row.h"

#include <QCoreApplication>

namespace rensei::app {

/// The texts of the accounts and of the keys of an organization's hosts.
class AccountText {
    Q_DECLARE_TR_FUNCTIONS(rensei::app::AccountText)

public:
    /// Whose it is and where: `mark@acme.com · acme-corp · project web-shop · app.rensei.ai`.
    static QString whose(const AccountRow &row);

    /// The kind of its key, and whether that works: `user key · works, checked 3 min ago`.
    static QString key(const AccountRow &row, Instant now);

    /// Why the key of a context belongs to somebody else than was asked for; the plan names both.
    static QString ofOtherAccount(const SignInPlan &plan);

    /// What is wrong with a context's new name; "" when nothing is.
    static QString ofName(const QString &name, bool isTaken);

    static QString of(const AccountControl::Failure &failure);

    /// What is so of the list of keys while it has no rows, or was not had; "" when it has some.
    static QString state(const HostKeys &keys);

    /// What a person can do about it on the platform's page: whether that page helps.
    static bool needsPage(const HostKeys &keys);
    static QString of(const HostKeys::Refusal &refusal);

    static QString keyName(const platform::ListedKey &key);
    /// `made on 3 May · last used 2 h ago`, and whether it is that of this computer.
    static QString about(const platform::ListedKey &key, bool isOwn, Instant now);
    static QString lossOf(bool isOwn); ///< what happens when it is revoked
};

} // namespace rensei::app
