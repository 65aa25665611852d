#include "agent/base/own_link.h"

#include "agent/base/texts.h"

#include <QDir>
#include <QFileInfo>

#include <windows.h>

#include <aclapi.h>

namespace rensei {

using namespace Qt::StringLiterals;

// Links and junctions lead elsewhere; other reparse points, e.g. files kept in a cloud, are what they seem to be.
static bool isLink(const std::wstring &name)
{
    WIN32_FIND_DATAW found;
    const HANDLE search = FindFirstFileW(name.c_str(), &found);
    if (search == INVALID_HANDLE_VALUE)
        return false;
    FindClose(search);
    return (found.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0 && IsReparseTagNameSurrogate(found.dwReserved0);
}

// What a member of the administrators makes may belong to the group instead: then the token has it as its owner.
static bool isOwnedByThisUser(PSID owner)
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return false;
    alignas(TOKEN_USER) char user[256];
    alignas(TOKEN_OWNER) char usual[256];
    DWORD size = 0;
    const bool isUser = GetTokenInformation(token, TokenUser, user, sizeof user, &size)
        && EqualSid(owner, reinterpret_cast<TOKEN_USER *>(user)->User.Sid);
    const bool isUsual = GetTokenInformation(token, TokenOwner, usual, sizeof usual, &size)
        && EqualSid(owner, reinterpret_cast<TOKEN_OWNER *>(usual)->Owner);
    CloseHandle(token);
    return isUser || isUsual;
}

Result<std::optional<QString>> ownLinkTarget(const QString &path)
{
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    if (!isLink(name))
        return std::nullopt;
    const HANDLE link = CreateFileW(name.c_str(), READ_CONTROL, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
        nullptr, OPEN_EXISTING, FILE_FLAG_OPEN_REPARSE_POINT | FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (link == INVALID_HANDLE_VALUE)
        return failLocally(BaseText::tr("is a link that cannot be examined"), path);
    PSID owner = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    const DWORD failed = GetSecurityInfo(
        link, SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION, &owner, nullptr, nullptr, nullptr, &descriptor);
    const bool isOwn = failed == ERROR_SUCCESS && isOwnedByThisUser(owner);
    if (descriptor)
        LocalFree(descriptor);
    CloseHandle(link);
    if (!isOwn)
        return failLocally(BaseText::tr("is a link that belongs to another user"), path);
    const QString target = QFileInfo(path).symLinkTarget();
    if (target.isEmpty())
        return failLocally(BaseText::tr("is a link that cannot be read"), path);
    return target;
}

} // namespace rensei
