#pragma once

#include "agent/base/clock.h"
#include "agent/secrets/secret_store.h"

namespace rensei::secrets {

/// A file readable by its owner only, for machines without a keychain whose user chose it. A file or folder that
/// others may enter is refused, not repaired: its content may have leaked already. Several programs may change it at
/// once: each waits for its turn, up to 10 s, at a lock file beside it.
class FileStore final : public SecretStore {
public:
    FileStore(QString path, Clock &clock);

    QString name() const override;
    void read(const SecretId &id, QObject *context, ReadThen then) override;
    void write(const SecretId &id, Secret secret, QObject *context, DoneThen then) override;
    void remove(const SecretId &id, QObject *context, DoneThen then) override;

private:
    QString m_path;
    Clock &m_clock;
};

} // namespace rensei::secrets
