#pragma once

#include "agent/secrets/secret_store.h"

#include <QProcessEnvironment>

namespace rensei::secrets {

/// The variables of environmentVariable(), for any server URL and name. Read only.
class EnvironmentStore final : public SecretStore {
public:
    explicit EnvironmentStore(const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

    QString name() const override;
    void read(const SecretId &id, QObject *context, ReadThen then) override;
    void write(const SecretId &id, Secret secret, QObject *context, DoneThen then) override;
    void remove(const SecretId &id, QObject *context, DoneThen then) override;

private:
    QProcessEnvironment m_environment;
};

} // namespace rensei::secrets
