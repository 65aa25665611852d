#include "agent/base/private_file.h"

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

// The profile folders of Windows already keep other users out; the list is set all the same, so that a state folder
// elsewhere is as private. "P": nothing is inherited; full access for the owner and for SYSTEM.
Result<Done> restrictToOwner(const QString &path)
{
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    const wchar_t *list
        = QFileInfo(path).isDir() ? L"D:P(A;OICI;FA;;;OW)(A;OICI;FA;;;SY)" : L"D:P(A;;FA;;;OW)(A;;FA;;;SY)";
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(list, SDDL_REVISION_1, &descriptor, nullptr))
        return failLocally(u"cannot be made private"_s, path);
    const BOOL done = SetFileSecurityW(
        native(path).c_str(), DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION, descriptor);
    LocalFree(descriptor);
    if (!done)
        return failLocally(u"cannot be made private"_s, path);
    return Done();
}

// Windows has no mode bits that say "open to others" at a glance: what is checked is that it is no link.
Result<Done> checkPrivate(const QString &path)
{
    const DWORD attributes = GetFileAttributesW(native(path).c_str());
    if (attributes == INVALID_FILE_ATTRIBUTES)
        return failLocally(u"cannot be examined"_s, path);
    if ((attributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0)
        return failLocally(u"is a link"_s, path);
    return Done();
}

} // namespace rensei
