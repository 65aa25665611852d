#pragma once

#include "agent/base/clock.h"
#include "agent/secrets/secret_store.h"

#include <QHash>

namespace rensei::app {

/// Keeps secrets until the desktop quits, for machines without a keychain.
class MemoryStore final : public secrets::SecretStore {
public:
    explicit MemoryStore(Clock &clock);

    QString name() const override;
    void read(const secrets::SecretId &id, QObject *context, ReadThen then) override;
    void write(const secrets::SecretId &id, Secret secret, QObject *context, DoneThen then) override;
    void remove(const secrets::SecretId &id, QObject *context, DoneThen then) override;

    /// Like write(), but synchronous.
    void put(const secrets::SecretId &id, const SharedSecret &secret);

private:
    Clock &m_clock;
    QHash<QString, SharedSecret> m_secrets; ///< by account
};

} // namespace rensei::app
