#pragma once

#include "agent/base/json_reader.h"
#include "agent/secrets/secret_store.h"

namespace rensei::secrets {

/// A file readable by its owner only, for machines without a keychain whose user chose it. A file or folder that
/// others may enter is refused, not repaired: its content may have leaked already.
class FileStore final : public SecretStore {
public:
    explicit FileStore(QString path);

    QString name() const override;
    void read(const SecretId &id, QObject *context, ReadThen then) override;
    void write(const SecretId &id, Secret secret, QObject *context, DoneThen then) override;
    void remove(const SecretId &id, QObject *context, DoneThen then) override;

private:
    StoreResult<QJsonObject> load() const;
    StoreResult<void> save(const QJsonObject &entries) const;

    QString m_path;
};

} // namespace rensei::secrets
