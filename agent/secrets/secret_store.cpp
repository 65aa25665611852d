#include "agent/secrets/secret_store.h"

namespace rensei::secrets {

using namespace Qt::StringLiterals;

QString SecretId::account() const
{
    const auto prefix = [this] {
        switch (kind) {
        case SecretKind::RegistrationToken:
            return u"registration-token "_s;
        case SecretKind::UserKey:
            return u"user-key "_s;
        case SecretKind::ClientSecret:
            return u"client-secret "_s;
        case SecretKind::ProxyPassword:
            return u"proxy-password "_s;
        }
        Q_UNREACHABLE();
    };
    return prefix() + serverUrl + (name.isEmpty() ? QString() : u' ' + name);
}

QString title(SecretKind kind)
{
    switch (kind) {
    case SecretKind::RegistrationToken:
        return u"registration token"_s;
    case SecretKind::UserKey:
        return u"user key"_s;
    case SecretKind::ClientSecret:
        return u"client secret"_s;
    case SecretKind::ProxyPassword:
        return u"proxy password"_s;
    }
    Q_UNREACHABLE();
}

static QString commandFor(SecretKind kind)
{
    switch (kind) {
    case SecretKind::RegistrationToken:
        return u"rensei-agent auth add --host"_s;
    case SecretKind::UserKey:
        return u"rensei-agent auth add --user"_s;
    case SecretKind::ClientSecret:
        return u"rensei-agent auth add --client-id ID --secret-stdin"_s;
    case SecretKind::ProxyPassword:
        return u"rensei-agent config set network.proxyPassword"_s;
    }
    Q_UNREACHABLE();
}

QString environmentVariable(SecretKind kind)
{
    switch (kind) {
    case SecretKind::RegistrationToken:
        return u"RENSEI_REGISTRATION_TOKEN"_s;
    case SecretKind::UserKey:
        return u"RENSEI_API_KEY"_s;
    case SecretKind::ClientSecret:
        return u"RENSEI_CLIENT_SECRET"_s;
    case SecretKind::ProxyPassword:
        return u"RENSEI_PROXY_PASSWORD"_s;
    }
    Q_UNREACHABLE();
}

QString explain(const StoreError &error, SecretKind kind)
{
    const QString command = commandFor(kind);
    const QString variable = environmentVariable(kind);
    switch (error.problem) {
    case StoreProblem::NoEntry:
        return u"No %1 is stored. Store one with: %2"_s.arg(title(kind), command);
    case StoreProblem::Locked:
        return u"The keychain is locked. Unlock it, or set %1."_s.arg(variable);
    case StoreProblem::Absent:
        return u"This machine has no keychain service running. Start one, or set %1."_s.arg(variable);
    case StoreProblem::Denied:
        return u"Access to the keychain was refused. Allow it when the system asks, or set %1."_s.arg(variable);
    case StoreProblem::TimedOut:
        return u"The keychain gave no answer. See whether it waits for a password, or set %1."_s.arg(variable);
    case StoreProblem::ReadOnly:
        return u"Nothing can be stored in the environment. Store it with: %1"_s.arg(command);
    case StoreProblem::TooLong:
        return u"The system's keychain does not take anything this long. Check what was given, or set %1."_s.arg(
            variable);
    case StoreProblem::Failed:
        return u"The stored secrets cannot be used: %1. Remove the cause, or set %2."_s.arg(error.detail, variable);
    }
    Q_UNREACHABLE();
}

} // namespace rensei::secrets
