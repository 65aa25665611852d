#include "agent/secrets/keychain_probe.h"

namespace rensei::secrets {

// The login keychain is open while its user is logged in, and its own errors cover the rest.
void probeKeychain(QObject *context, SecretStore::DoneThen then)
{
    const auto answer = [then = std::move(then)] { then({}); };
    QMetaObject::invokeMethod(context, answer, Qt::QueuedConnection);
}

bool removalTellsAbsence()
{
    return true;
}

} // namespace rensei::secrets
