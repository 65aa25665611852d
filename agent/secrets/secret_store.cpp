#include "agent/secrets/secret_store.h"

namespace rensei::secrets {

using namespace Qt::StringLiterals;

QString SecretId::account() const
{
    return (kind == SecretKind::RegistrationToken ? u"registration-token "_s : u"user-key "_s) + serverUrl;
}

static QString commandFor(SecretKind kind)
{
    return kind == SecretKind::RegistrationToken ? u"rensei-agent auth add --kind host --token-stdin"_s
                                                 : u"rensei-agent auth add --kind user --token-stdin"_s;
}

static QString variableFor(SecretKind kind)
{
    return kind == SecretKind::RegistrationToken ? u"RENSEI_REGISTRATION_TOKEN"_s : u"RENSEI_API_KEY"_s;
}

QString explain(const StoreError &error, SecretKind kind)
{
    const bool isToken = kind == SecretKind::RegistrationToken;
    const QString command = commandFor(kind);
    const QString variable = variableFor(kind);
    switch (error.problem) {
    case StoreProblem::NoEntry:
        return u"No %1 is stored. Store one with: %2"_s.arg(isToken ? u"registration token"_s : u"user key"_s, command);
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
