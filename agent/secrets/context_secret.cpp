#include "agent/secrets/context_secret.h"

namespace rensei::secrets {

SecretId secretOf(const config::Context &context)
{
    const auto kind = [&context] {
        switch (context.kind) {
        case config::ContextKind::User:
            return SecretKind::UserKey;
        case config::ContextKind::Host:
            return SecretKind::RegistrationToken;
        case config::ContextKind::Client:
            return SecretKind::ClientSecret;
        }
        Q_UNREACHABLE();
    };
    return {kind(), context.platform, context.hasOwnSecret ? context.name : QString()};
}

} // namespace rensei::secrets
