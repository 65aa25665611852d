#include "agent/demo_platform/state/key_file.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rensei::demo {

using namespace Qt::StringLiterals;

static constexpr qsizetype shortest = 16;

/// Whether it can be sent as a bearer, and guessed by nobody.
static bool isKey(const QString &text)
{
    return text.size() >= shortest && std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

std::optional<KeyFile> parseKeys(const QByteArray &line)
{
    const QJsonObject given = QJsonDocument::fromJson(line).object();
    const KeyFile keys{
        given["registrationToken"_L1].toString(), given["userKey"_L1].toString(), given["adminKey"_L1].toString()};
    const bool differ = keys.registrationToken != keys.userKey && keys.userKey != keys.adminKey
        && keys.adminKey != keys.registrationToken;
    if (!differ || !isKey(keys.registrationToken) || !isKey(keys.userKey) || !isKey(keys.adminKey))
        return std::nullopt;
    return keys;
}

} // namespace rensei::demo
