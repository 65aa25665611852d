#pragma once

#include "agent/secrets/stores.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace rensei::app {

/// The account that the desktop uses: a server URL and the user key for it, one of several at the same platform. Reads
/// the key from the secret stores and writes no copy of it.
class Accounts final : public QObject {
    Q_OBJECT

public:
    enum class Key {
        Reading, ///< from the stores; no result yet
        Present, ///< in use; the platform decides whether it is valid
        None, ///< no key is stored, or the user signed out
        Unreadable, ///< a store that may contain it cannot be read; see problem()
        Refused, ///< the platform rejects it; not used again until the user acts
    };

    /// `stores`: all stores that may contain the key.
    explicit Accounts(std::shared_ptr<secrets::Stores> stores);

    /// Uses this platform and reads its key. The URL must be canonical.
    void setServerUrl(const QString &serverUrl) { use({secrets::SecretKind::UserKey, serverUrl}); }
    void use(const secrets::SecretId &key); ///< the same for one of several keys

    /// Reads the key again, for example after a keychain was unlocked.
    void reload();

    /// Uses this platform and key, which were already checked and stored. A null key is for a platform without
    /// accounts.
    void adopt(const QString &serverUrl, SharedSecret key)
    {
        adopt(secrets::SecretId{secrets::SecretKind::UserKey, serverUrl}, std::move(key));
    }
    void adopt(const secrets::SecretId &id, SharedSecret key);

    /// The same for one that was just read.
    void adopt(const secrets::SecretId &id, const secrets::Found &found);

    /// The key in use is stored under another name from now on; nothing else changes.
    void setId(const secrets::SecretId &id) { m_now.id = id; }

    /// The platform has definitely rejected the key.
    void markRefused();

    /// Removes the key from memory and from the stores. `then` is called once, later, unless `context` is destroyed
    /// first, with the error of a store that may still contain the key.
    void signOut(QObject *context, std::function<void(std::optional<secrets::StoreError>)> then);

    const secrets::SecretId &id() const { return m_now.id; } ///< where the key is stored
    const QString &serverUrl() const { return m_now.id.serverUrl; }

    /// Under which this account's choices are kept: the server URL, and what tells several accounts there apart.
    QString settingsKey() const { return settingsKey(m_now.id); }
    static QString settingsKey(const secrets::SecretId &id);
    SharedSecret key() const { return m_now.state == Key::Present ? m_now.key : nullptr; }
    Key state() const { return m_now.state; }
    const std::optional<secrets::StoreError> &problem() const { return m_now.problem; }

    /// Whether the key is that of the environment, which takes the place of every stored one.
    bool isKeyFromEnvironment() const { return m_now.isFromEnvironment; }

Q_SIGNALS:
    /// Before each changed(), while all is still as it was: whoever knows something of this account, or sends requests
    /// with its key, forgets it, so that what changed() starts finds nothing of the former account.
    void leaving();
    void changed();

private:
    void lookupFinished(const secrets::Found &result);
    struct Use {
        secrets::SecretId id{secrets::SecretKind::UserKey, {}};
        Key state = Key::Reading;
        SharedSecret key = {};
        bool isFromEnvironment = false;
        std::optional<secrets::StoreError> problem = {};
    };
    void lookUp(const secrets::SecretId &id);
    void setState(Use use);

    std::shared_ptr<secrets::Stores> m_stores;
    std::unique_ptr<QObject> m_lookup; ///< context of the lookup in progress
    Use m_now;
};

} // namespace rensei::app
