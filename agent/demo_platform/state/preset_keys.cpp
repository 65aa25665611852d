#include "agent/demo_platform/state/preset_keys.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rensei::demo {

using namespace Qt::StringLiterals;

static constexpr qsizetype minKeyLength = 16;

/// Whether it can be sent as a bearer token and is long enough not to be guessed.
static bool isValidKey(const QString &text)
{
    return text.size() >= minKeyLength && std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

std::optional<PresetKeys> parsePresetKeys(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const PresetKeys keys{
        object["registrationToken"_L1].toString(), object["userKey"_L1].toString(), object["adminKey"_L1].toString()};
    const bool differ = keys.registrationToken != keys.userKey && keys.userKey != keys.adminKey
        && keys.adminKey != keys.registrationToken;
    if (!differ || !isValidKey(keys.registrationToken) || !isValidKey(keys.userKey) || !isValidKey(keys.adminKey))
        return std::nullopt;
    return keys;
}

} // namespace rensei::demo
