#pragma once

#include "agent/base/result.h"
#include "agent/base/secret.h"

#include <QObject>
#include <QString>

#include <functional>

namespace rensei::secrets {

enum class SecretKind {
    RegistrationToken, ///< with which this machine registers as a worker
    UserKey, ///< with which a person's account is read
    ClientSecret, ///< of an OAuth client, for which the platform gives access tokens
    ProxyPassword, ///< of the proxy on the way to the platform, whose address stands in the place of the server's
};

/// Identifies a secret: there is one of each kind for each server URL, and more that have a name.
struct SecretId {
    SecretKind kind = SecretKind::RegistrationToken;
    QString serverUrl; ///< as text, canonical (http::parseServerUrl)
    QString name = {}; ///< without spaces; "" for the one that the server URL alone finds

    /// The name it is stored under: `registration-token https://…`, `user-key https://…`, `client-secret https://…`,
    /// `proxy-password http://…`, and its own name behind a space where it has one.
    QString account() const;

    bool operator==(const SecretId &) const = default;
};

QString title(SecretKind kind); ///< "user key", in the middle of a sentence
QString environmentVariable(SecretKind kind); ///< that takes the place of a stored one

/// Why a call to a store failed.
enum class StoreProblem {
    NoEntry, ///< the store works and holds no such secret
    Locked, ///< the user must unlock it; there was no prompt
    Absent, ///< this machine has no such store, or it does not run
    Denied, ///< a person or the system refused
    TimedOut, ///< no answer in time; a write may still happen
    ReadOnly, ///< this kind of store cannot be written
    TooLong, ///< the secret does not fit
    Failed, ///< anything else; see the detail
};

struct StoreError {
    StoreProblem problem = StoreProblem::Failed;
    QString detail = {}; ///< a few words within a sentence. Never the secret.
};

template <typename T>
using StoreResult = tl::expected<T, StoreError>;

/// Two sentences for the user: what is wrong, and what to do next.
QString explain(const StoreError &error, SecretKind kind);

/// The name of a store in the middle of a sentence, in the language of the program.
QString shownName(const QString &storeName);

/// A place where secrets are kept. Every call answers exactly once, later, on this thread, unless `context` is gone by
/// then. No call prompts for a password where that can be avoided.
class SecretStore {
public:
    using ReadThen = std::function<void(StoreResult<Secret>)>;
    using DoneThen = std::function<void(StoreResult<void>)>;
    virtual ~SecretStore() = default;

    /// The same in every language, so that it can be kept: "the keychain", "the environment", "the secrets file". For
    /// messages see shownName().
    virtual QString name() const = 0;

    virtual void read(const SecretId &id, QObject *context, ReadThen then) = 0;
    virtual void write(const SecretId &id, Secret secret, QObject *context, DoneThen then) = 0;
    /// NoEntry when there was none.
    virtual void remove(const SecretId &id, QObject *context, DoneThen then) = 0;
};

} // namespace rensei::secrets
