#pragma once

#include "agent/secrets/stores.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace rensei::app {

/// The account that the desktop looks with: a platform's address, and the user key for it. It finds the key where it is
/// kept, and keeps no copy anywhere else.
class Accounts final : public QObject {
    Q_OBJECT

public:
    enum class Key {
        Reading, ///< the stores are being asked
        Present, ///< in use; whether it is good is for the platform to say
        None, ///< nothing is stored, or the user signed out
        Unreadable, ///< a store may hold it and does not give it; see problem()
        Refused, ///< the platform does not take it; it is not used again until the user acts
    };

    /// All stores that may hold the key.
    explicit Accounts(std::shared_ptr<secrets::Stores> stores);

    /// Uses this platform, canonical, and looks for its key.
    void use(const QString &base);

    /// Looks for the key again: a keychain has been unlocked.
    void readAgain();

    /// Uses this platform and key, which were checked and stored. A null key is none at all, for a base without
    /// accounts.
    void adopt(const QString &base, SharedSecret key);

    /// The platform said no, for certain.
    void refuse();

    /// Forgets the key, here and in the stores. `then` is called once, later, unless `context` is gone by then, with
    /// what a store said that did not forget it.
    void signOut(QObject *context, std::function<void(std::optional<secrets::StoreError>)> then);

    const QString &base() const { return m_base; }
    SharedSecret key() const { return m_state == Key::Present ? m_key : nullptr; }
    Key state() const { return m_state; }
    const std::optional<secrets::StoreError> &problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void found(const secrets::Found &found);
    void set(Key state, SharedSecret key = nullptr, std::optional<secrets::StoreError> problem = {});

    std::shared_ptr<secrets::Stores> m_stores;
    std::unique_ptr<QObject> m_search; ///< context of the one under way
    QString m_base;
    SharedSecret m_key;
    Key m_state = Key::Reading;
    std::optional<secrets::StoreError> m_problem;
};

} // namespace rensei::app
