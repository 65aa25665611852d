#include "agent/base/private_file.h"

#include "agent/base/texts.h"

#include <QDir>
#include <QFileInfo>

#include <windows.h>

#include <aclapi.h>
#include <sddl.h>

namespace rensei {

using namespace Qt::StringLiterals;

static std::wstring native(const QString &path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

// The user this program runs as, in the form that access lists are written in.
static QString userSid()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return {};
    alignas(TOKEN_USER) char buffer[256];
    DWORD size = 0;
    LPWSTR text = nullptr;
    QString sid;
    if (GetTokenInformation(token, TokenUser, buffer, sizeof buffer, &size)
        && ConvertSidToStringSidW(reinterpret_cast<TOKEN_USER *>(buffer)->User.Sid, &text)) {
        sid = QString::fromWCharArray(text);
        LocalFree(text);
    }
    CloseHandle(token);
    return sid;
}

// The profile folders of Windows already keep other users out; the list is set anyway, so that a state folder
// elsewhere is just as private. "P": nothing is inherited; full access for the user and for SYSTEM.
Result<void> restrictToOwner(const QString &path)
{
    const QString inheritance = QFileInfo(path).isDir() ? u"OICI"_s : QString();
    const QString list = u"D:P(A;%1;FA;;;%2)(A;%1;FA;;;SY)"_s.arg(inheritance, userSid());
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(
            list.toStdWString().c_str(), SDDL_REVISION_1, &descriptor, nullptr))
        return failLocally(BaseText::tr("cannot be made private"), path);
    const BOOL done = SetFileSecurityW(
        native(path).c_str(), DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION, descriptor);
    LocalFree(descriptor);
    if (!done)
        return failLocally(BaseText::tr("cannot be made private"), path);
    return {};
}

// Windows has no mode bits that say "open to others" at a glance: what is checked is that it is no link.
Result<void> checkPrivate(const QString &path)
{
    const DWORD attributes = GetFileAttributesW(native(path).c_str());
    if (attributes == INVALID_FILE_ATTRIBUTES)
        return failLocally(BaseText::tr("cannot be examined"), path);
    if ((attributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0)
        return failLocally(BaseText::tr("is a link"), path);
    return {};
}

} // namespace rensei
