#include "app/system/instance_address.h"

#include <QCryptographicHash>
#include <QDir>

#include <windows.h>

#include <sddl.h>

namespace rensei::app {

using namespace Qt::StringLiterals;

static QByteArray userSid()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return {};
    alignas(TOKEN_USER) char buffer[256];
    DWORD size = 0;
    LPWSTR text = nullptr;
    QByteArray sid;
    if (GetTokenInformation(token, TokenUser, buffer, sizeof buffer, &size)
        && ConvertSidToStringSidW(reinterpret_cast<TOKEN_USER *>(buffer)->User.Sid, &text)) {
        sid = QString::fromWCharArray(text).toLatin1();
        LocalFree(text);
    }
    CloseHandle(token);
    return sid;
}

// All users of a machine share the pipe names, so the name includes the user and the folder.
QStringList instanceAddresses(const QString &stateFolder)
{
    const QByteArray folder = QDir(stateFolder).canonicalPath().toLower().toUtf8();
    const QByteArray digest
        = QCryptographicHash::hash(userSid() + '\n' + folder, QCryptographicHash::Sha256).toHex().left(32);
    return {u"rensei-desktop-"_s + QString::fromLatin1(digest)};
}

void allowToComeForward(qint64 pid)
{
    AllowSetForegroundWindow(static_cast<DWORD>(pid));
}

} // namespace rensei::app
