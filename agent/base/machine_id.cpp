#include "agent/base/machine_id.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QSysInfo>
#include <QUuid>

namespace rensei {

QString systemMachineId()
{
    // Windows: MachineGuid; macOS: IOPlatformUUID; Linux: machine-id, which is "uninitialized" in an image at its first
    // start.
    const QByteArray id = QSysInfo::machineUniqueId().trimmed();
    return id == "uninitialized" ? QString() : QString::fromLatin1(id);
}

QString hostIdentity(const QString &systemId, const QString &account, const QString &stateFolder)
{
    if (systemId.isEmpty())
        return QUuid::createUuid().toString(QUuid::WithoutBraces);
    // Keyed, as machine-id(5) asks for: the system's id is to be kept from others.
    QMessageAuthenticationCode hash(QCryptographicHash::Sha256, "dev.rensei.desktop host identity 1");
    for (const QString &part : {systemId, account, stateFolder}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArray(1, '\0')); // so that no two lists of parts give one text
    }
    return QUuid::fromRfc4122(hash.result().first(16)).toString(QUuid::WithoutBraces);
}

} // namespace rensei
