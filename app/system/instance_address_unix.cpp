#include "app/system/instance_address.h"

#include "agent/base/own_link.h"
#include "agent/base/private_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <sys/un.h>

namespace rensei::app {

using namespace Qt::StringLiterals;

static bool fitsSocketPath(const QString &path)
{
    return QFile::encodeName(path).size() < qsizetype(sizeof(sockaddr_un::sun_path));
}

// Not QStandardPaths::RuntimeLocation: it creates a folder in /tmp when the session has none.
QStringList instanceAddresses(const QString &stateFolder)
{
    QStringList all;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QDir::isAbsolutePath(runtime) && followOwnLinks(runtime).and_then(checkPrivate)) {
        // A digest of the state folder, because a socket path is limited to about a hundred bytes.
        const QByteArray folder = QDir(stateFolder).canonicalPath().toUtf8();
        const QByteArray digest = QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().left(16);
        all.append(runtime + u"/rensei-desktop-"_s + QString::fromLatin1(digest));
    }
    // For starts from a shell without XDG_RUNTIME_DIR.
    all.append(stateFolder + u"/desktop.sock"_s);
    all.removeIf([](const QString &path) { return !fitsSocketPath(path); });
    return all;
}

void allowToComeForward(qint64) { }

} // namespace rensei::app
