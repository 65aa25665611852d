#include "agent/secrets/secret_store.h"

#include "agent/secrets/texts.h"

#include <array>

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
        return SecretText::tr("registration token", "in the middle of a sentence");
    case SecretKind::UserKey:
        return SecretText::tr("user key", "in the middle of a sentence");
    case SecretKind::ClientSecret:
        return SecretText::tr("client secret", "in the middle of a sentence");
    case SecretKind::ProxyPassword:
        return SecretText::tr("proxy password", "in the middle of a sentence");
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

static QString nothingStored(SecretKind kind, const QString &command)
{
    switch (kind) {
    case SecretKind::RegistrationToken:
        return SecretText::tr("No registration token is stored. Store one with: %1").arg(command);
    case SecretKind::UserKey:
        return SecretText::tr("No user key is stored. Store one with: %1").arg(command);
    case SecretKind::ClientSecret:
        return SecretText::tr("No client secret is stored. Store one with: %1").arg(command);
    case SecretKind::ProxyPassword:
        return SecretText::tr("No proxy password is stored. Store one with: %1").arg(command);
    }
    Q_UNREACHABLE();
}

QString explain(const StoreError &error, SecretKind kind)
{
    const QString command = commandFor(kind);
    const QString variable = environmentVariable(kind);
    switch (error.problem) {
    case StoreProblem::NoEntry:
        return nothingStored(kind, command);
    case StoreProblem::Locked:
        return SecretText::tr("The keychain is locked. Unlock it, or set %1.").arg(variable);
    case StoreProblem::Absent:
        return SecretText::tr("This machine has no keychain service running. Start one, or set %1.").arg(variable);
    case StoreProblem::Denied:
        return SecretText::tr("Access to the keychain was refused. Allow it when the system asks, or set %1.")
            .arg(variable);
    case StoreProblem::TimedOut:
        return SecretText::tr("The keychain gave no answer. See whether it waits for a password, or set %1.")
            .arg(variable);
    case StoreProblem::ReadOnly:
        return SecretText::tr("Nothing can be stored in the environment. Store it with: %1").arg(command);
    case StoreProblem::TooLong:
        return SecretText::tr(
            "The system's keychain does not take anything this long. Check what was given, or set %1.")
            .arg(variable);
    case StoreProblem::Failed:
        return SecretText::tr("The stored secrets cannot be used: %1. Remove the cause, or set %2.")
            .arg(error.detail, variable);
    }
    Q_UNREACHABLE();
}

QString shownName(const QString &storeName)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("rensei::secrets::SecretText", "the keychain"),
        QT_TRANSLATE_NOOP("rensei::secrets::SecretText", "the environment"),
        QT_TRANSLATE_NOOP("rensei::secrets::SecretText", "the secrets file")};
    for (const char *name : names) {
        if (storeName == QLatin1StringView(name))
            return SecretText::tr(name);
    }
    return storeName;
}

} // namespace rensei::secrets
