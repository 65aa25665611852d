#pragma once

#include "agent/secrets/stores.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace rensei::app {

/// The account that the desktop uses: a server URL and the user key for it. Reads the key from the secret stores and
/// writes no copy of it.
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
    void setServerUrl(const QString &serverUrl);

    /// Reads the key again, for example after a keychain was unlocked.
    void reload();

    /// Uses this platform and key, which were already checked and stored. A null key is for a platform without
    /// accounts.
    void adopt(const QString &serverUrl, SharedSecret key);

    /// The platform has definitely rejected the key.
    void markRefused();

    /// Removes the key from memory and from the stores. `then` is called once, later, unless `context` is destroyed
    /// first, with the error of a store that may still contain the key.
    void signOut(QObject *context, std::function<void(std::optional<secrets::StoreError>)> then);

    const QString &serverUrl() const { return m_serverUrl; }
    SharedSecret key() const { return m_state == Key::Present ? m_key : nullptr; }
    Key state() const { return m_state; }
    const std::optional<secrets::StoreError> &problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void lookupFinished(const secrets::Found &result);
    void setState(Key state, SharedSecret key = nullptr, std::optional<secrets::StoreError> problem = {});

    std::shared_ptr<secrets::Stores> m_stores;
    std::unique_ptr<QObject> m_lookup; ///< context of the lookup in progress
    QString m_serverUrl;
    SharedSecret m_key;
    Key m_state = Key::Reading;
    std::optional<secrets::StoreError> m_problem;
};

} // namespace rensei::app
