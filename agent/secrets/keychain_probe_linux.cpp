#include "agent/secrets/keychain_probe.h"

#include "agent/secrets/texts.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QLibrary>

#include <utility>

namespace rensei::secrets {

using namespace Qt::StringLiterals;

// QtKeychain's library keeps its session with the service of its first call, which one that was started anew does not
// know: every further call would fail. Without the library there is nothing to forget.
static void forgetSession()
{
    using Disconnect = void (*)();
    if (const auto disconnect
        = reinterpret_cast<Disconnect>(QLibrary(u"secret-1"_s, 0).resolve("secret_service_disconnect")))
        disconnect();
}

/// `service`: the bus's own name of the program that answered.
static void noteService(const QString &service)
{
    static QString known;
    const QString before = std::exchange(known, service);
    if (!before.isEmpty() && before != service)
        forgetSession();
}

static StoreResult<void> toStoreResult(const QDBusPendingReply<QDBusVariant> &reply)
{
    if (!reply.isError()) {
        if (reply.value().variant().toBool())
            return tl::unexpected(StoreError{StoreProblem::Locked});
        return {};
    }
    const QDBusError error = reply.error();
    const StoreError named{StoreProblem::Absent, error.name()};
    switch (static_cast<int>(error.type())) {
    case QDBusError::UnknownMethod:
    case QDBusError::UnknownObject:
    case QDBusError::UnknownInterface:
        // The service is there and has no default collection yet.
        return tl::unexpected(StoreError{StoreProblem::NoEntry, error.name()});
    case QDBusError::AccessDenied:
        return tl::unexpected(StoreError{StoreProblem::Denied, error.name()});
    default:
        return tl::unexpected(named);
    }
}

// QtKeychain reads a locked collection as if nothing were stored, and may wait without end for a prompt. The property
// is answered at once and never prompts.
void probeKeychain(QObject *context, SecretStore::DoneThen then)
{
    // There QtKeychain uses KWallet, which the Secret Service says nothing about.
    const bool isPlasma = qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains(u"KDE"_s);
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (isPlasma || !bus.isConnected()) {
        const auto result = isPlasma
            ? StoreResult<void>()
            : tl::unexpected(StoreError{StoreProblem::Absent, SecretText::tr("no session bus")});
        const auto answer = [result, then = std::move(then)] { then(result); };
        QMetaObject::invokeMethod(context, answer, Qt::QueuedConnection);
        return;
    }
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
        u"/org/freedesktop/secrets/aliases/default"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        if (!watcher->isError())
            noteService(watcher->reply().service());
        then(toStoreResult(*watcher));
    });
}

// QtKeychain takes the removal of nothing for a success here.
bool removalTellsAbsence()
{
    return false;
}

} // namespace rensei::secrets
