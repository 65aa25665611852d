#include "agent/base/session_file_name.h"

#include <QCryptographicHash>

#include <algorithm>

namespace rensei::session {

using namespace Qt::StringLiterals;

static bool isPlain(const QString &text)
{
    constexpr qsizetype longest = 128;
    return !text.isEmpty() && text.size() <= longest && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
            || c == u'_';
    });
}

// Windows opens the device whatever the folder.
static bool isDevice(const QString &text)
{
    const QString name = text.toUpper();
    if (name == "CON"_L1 || name == "PRN"_L1 || name == "AUX"_L1 || name == "NUL"_L1)
        return true;
    return name.size() == 4 && (name.startsWith("COM"_L1) || name.startsWith("LPT"_L1)) && name.back().isDigit();
}

QString fileNameFor(const QString &sessionId)
{
    if (isPlain(sessionId) && !isDevice(sessionId))
        return sessionId;
    return QString::fromLatin1(QCryptographicHash::hash(sessionId.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace rensei::session
