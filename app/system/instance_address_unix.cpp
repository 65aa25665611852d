#include "app/system/instance_address.h"

#include "agent/base/own_link.h"
#include "agent/base/private_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <sys/un.h>

namespace rensei::app {

using namespace Qt::StringLiterals;

static bool fitsASocket(const QString &path)
{
    return QFile::encodeName(path).size() < qsizetype(sizeof(sockaddr_un::sun_path));
}

// Not QStandardPaths::RuntimeLocation: it makes a folder in /tmp when the session has none.
QStringList instanceAddresses(const QString &stateFolder)
{
    QStringList all;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QDir::isAbsolutePath(runtime) && followOwnLinks(runtime).and_then(checkPrivate)) {
        // Of the state folder's name only a digest: a socket's path has about a hundred bytes.
        const QByteArray folder = QDir(stateFolder).canonicalPath().toUtf8();
        const QByteArray digest = QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().left(16);
        all.append(runtime + u"/rensei-desktop-"_s + QString::fromLatin1(digest));
    }
    // A start from a plain shell, which knows no runtime folder, is found here.
    all.append(stateFolder + u"/desktop.sock"_s);
    all.removeIf([](const QString &path) { return !fitsASocket(path); });
    return all;
}

void letComeForward(qint64) { }

} // namespace rensei::app
