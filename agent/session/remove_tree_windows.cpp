#include "agent/session/remove_tree.h"

#include <QDir>
#include <QtGlobal>

#include <windows.h>

#include <string>

namespace rensei::session {

using namespace Qt::StringLiterals;

namespace {

bool isGone(DWORD error)
{
    return error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND;
}

// Deeper than any honest tree.
constexpr int deepest = 200;

bool removeAt(const std::wstring &path, DWORD attributes, int depth);

bool removeContent(const std::wstring &path, int depth)
{
    if (depth > deepest) {
        SetLastError(ERROR_FILENAME_EXCED_RANGE);
        return false;
    }
    WIN32_FIND_DATAW entry = {};
    const HANDLE search = FindFirstFileW((path + L"\\*").c_str(), &entry);
    if (search == INVALID_HANDLE_VALUE)
        return isGone(GetLastError());
    bool removed = true;
    do {
        const std::wstring name = entry.cFileName;
        if (name != L"." && name != L"..")
            removed = removeAt(path + L'\\' + name, entry.dwFileAttributes, depth + 1);
    } while (removed && FindNextFileW(search, &entry));
    const DWORD error = GetLastError();
    FindClose(search);
    SetLastError(error);
    return removed;
}

// A junction or a link goes itself, not what it leads to: RemoveDirectory and DeleteFile follow neither.
bool removeAt(const std::wstring &path, DWORD attributes, int depth)
{
    if ((attributes & FILE_ATTRIBUTE_READONLY) != 0 && (attributes & FILE_ATTRIBUTE_REPARSE_POINT) == 0)
        SetFileAttributesW(path.c_str(), FILE_ATTRIBUTE_NORMAL);
    if ((attributes & FILE_ATTRIBUTE_DIRECTORY) == 0)
        return DeleteFileW(path.c_str()) || isGone(GetLastError());
    if ((attributes & FILE_ATTRIBUTE_REPARSE_POINT) == 0 && !removeContent(path, depth))
        return false;
    return RemoveDirectoryW(path.c_str()) || isGone(GetLastError());
}

} // namespace

Result<void> removeTree(const QString &root, const QString &name)
{
    const QString path = root + u'/' + name;
    // This form of a path has no limit of 260 characters and no names with a meaning of their own.
    const std::wstring native = L"\\\\?\\" + QDir::toNativeSeparators(QDir::cleanPath(path)).toStdWString();
    const DWORD attributes = GetFileAttributesW(native.c_str());
    if (attributes == INVALID_FILE_ATTRIBUTES)
        return {};
    if ((attributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0)
        return failLocally(u"is a link"_s, path);
    if (!removeAt(native, attributes, 0))
        return failLocally(u"cannot be removed: %1"_s.arg(qt_error_string(static_cast<int>(GetLastError()))), path);
    return {};
}

} // namespace rensei::session
