#pragma once

#include "agent/base/result.h"
#include "agent/base/write_lock.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace rensei::config {

/// Whose credential a context is about.
enum class ContextKind {
    User, ///< a person's user key
    Host, ///< the registration token of this computer
    Client, ///< an OAuth client, for computers without a person
};

QString wireName(ContextKind kind); ///< `user`, `host`, `client`

/// A named account: where it is, and what is known about it. The secret itself is in a secret store.
struct Context {
    QString name;
    ContextKind kind = ContextKind::User;
    QString platform; ///< canonical address
    QString organisation = {}; ///< "" when not known; so for the project
    QString project = {};
    QString clientId = {}; ///< of a Client; not a secret
    /// Its secret is stored under its name, because another one holds the platform's.
    bool hasOwnSecret = false;
    QString email = {}; ///< of the person whose key it is; "" when not known

    bool operator==(const Context &) const = default;
};

/// The contexts of a user, in the order in which they were added. Source: agent/cli/VERBS.md, "Contexts".
struct Contexts {
    QList<Context> all = {};
    QString active = {}; ///< name of a User or Client; "" for none

    const Context *find(const QString &name) const; ///< null when there is none
    const Context *activeContext() const;
    /// Whose key a program uses at `platform`: the active one if it is there, else the first that is. Never a Host.
    const Context *accountAt(const QString &platform) const;

    const Context *userAt(const QString &platform) const; ///< the same, of those with the key of a person only

    bool operator==(const Contexts &) const = default;
};

/// Letters, digits, `.`, `_` and `-`, 40 at most, the first a letter or digit; nothing that looks like a credential,
/// because keys are pasted at wrong places.
bool isContextName(const QString &name);

/// A name for a context that was given none: that of its organisation, else of its platform, with a number behind it
/// when another context has that name.
QString freeContextName(const Contexts &contexts, const Context &context);

/// With `context` in place of the one of its name, or added. What is not known of it stays as it was, its hasOwnSecret
/// is decided here, and the first account becomes the active one. The detail of an Error is a sentence with what to do:
/// the name is wrong, it is taken by another kind or platform, or it would be a second registration token for one
/// platform.
[[nodiscard]] Result<Contexts> withContext(Contexts contexts, Context context);

/// Without the one of that name; none is active when it was.
[[nodiscard]] Result<Contexts> withoutContext(Contexts contexts, const QString &name);

/// With another name for the one called `from`, in its place; active when it was. A secret of its own has to be moved
/// with it: it is stored under the name. The detail of an Error is a sentence: there is none of that name, or the new
/// name is wrong or taken.
[[nodiscard]] Result<Contexts> withRenamed(Contexts contexts, const QString &from, const QString &to);

/// With that one active. A Host cannot be.
[[nodiscard]] Result<Contexts> withActive(Contexts contexts, const QString &name);

/// The file beside the configuration `configFile`. It holds no secrets.
QString contextsFile(const QString &configFile);

[[nodiscard]] Result<Contexts> parseContexts(const QByteArray &json);
QByteArray toJson(const Contexts &contexts);

/// None when there is no file. The detail of an Error is a sentence with what to do.
[[nodiscard]] Result<Contexts> loadContexts(const QString &path);

/// In one step and on disk, readable by its owner only. To change what is there, use changeContexts().
[[nodiscard]] Result<void> saveContexts(const QString &path, const Contexts &contexts);

/// What `edit` makes of the contexts in the file at `path`, written there when it differs. Desktop and command line
/// change the file one after the other: the later one waits for at most `wait`, see WriteLock. An Error leaves it as it
/// is.
using ContextsEdit = std::function<Result<Contexts>(Contexts)>;
[[nodiscard]] Result<Contexts> changeContexts(
    const QString &path, const ContextsEdit &edit, std::chrono::milliseconds wait = WriteLock::usualWait);

} // namespace rensei::config
