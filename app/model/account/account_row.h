#pragma once

#include "agent/base/instant.h"
#include "agent/config/contexts.h"

#include <QList>
#include <QString>

#include <optional>

namespace rensei::app {

/// What is known of the key of an account.
enum class KeyState {
    NotChecked, ///< nobody has asked the platform since this program started
    Checking,
    Works, ///< the platform took it
    Refused, ///< the platform did not
    Unchecked, ///< the platform has no accounts: it checks no keys
    Unanswered, ///< the platform did not say
    Missing, ///< none is stored
    Unreadable, ///< a store that may have it cannot be read
};

/// An account as it is listed: a context, or the one in use that has none.
struct AccountRow {
    QString name = {}; ///< of the context; "" when the one in use has none
    config::ContextKind kind = config::ContextKind::User;
    QString platform = {}; ///< server URL
    QString organization = {}; ///< "" when not known; so for what follows
    QString email = {};
    QString project = {};
    QString keyKind = {}; ///< as the platform calls it: `user`, `org_token`, `project_token`
    KeyState key = KeyState::NotChecked;
    std::optional<Instant> checkedAt = {}; ///< when the platform said so
    bool isInUse = false; ///< by the desktop

    bool operator==(const AccountRow &) const = default;
};

/// The name of a row, as people know it: of its context, else of its platform.
QString accountTitle(const AccountRow &row);

/// Those a person can switch to: the keys of people.
bool canSwitchTo(const AccountRow &row);

/// One row for each context in its order, before them the account in use at `platform` when it has no context. `inUse`:
/// name of the context in use; "" for none.
QList<AccountRow> accountRows(const config::Contexts &contexts, const QString &inUse, const QString &platform);

} // namespace rensei::app
