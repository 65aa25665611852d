#include "agent/secrets/environment_store.h"

namespace rensei::secrets {

using namespace Qt::StringLiterals;

EnvironmentStore::EnvironmentStore(const QProcessEnvironment &environment)
    : m_environment(environment)
{
}

QString EnvironmentStore::name() const
{
    return u"the environment"_s;
}

void EnvironmentStore::read(const SecretId &id, QObject *context, ReadThen then)
{
    const QString value = m_environment.value(environmentVariable(id.kind)).trimmed();
    const auto answer = [value, then = std::move(then)] {
        if (value.isEmpty())
            then(tl::unexpected(StoreError{StoreProblem::NoEntry}));
        else
            then(Secret(value.toUtf8()));
    };
    QMetaObject::invokeMethod(context, answer, Qt::QueuedConnection);
}

void EnvironmentStore::write(const SecretId &, Secret, QObject *context, DoneThen then)
{
    const auto answer = [then = std::move(then)] { then(tl::unexpected(StoreError{StoreProblem::ReadOnly})); };
    QMetaObject::invokeMethod(context, answer, Qt::QueuedConnection);
}

void EnvironmentStore::remove(const SecretId &, QObject *context, DoneThen then)
{
    const auto answer = [then = std::move(then)] { then(tl::unexpected(StoreError{StoreProblem::ReadOnly})); };
    QMetaObject::invokeMethod(context, answer, Qt::QueuedConnection);
}

} // namespace rensei::secrets
