#include "app/model/account/host_key.h"

#include "agent/base/json_reader.h"

#include <algorithm>
#include <tuple>

namespace rensei::app {

using namespace Qt::StringLiterals;
using platform::ListedKey;

OwnHostKey parseOwnHostKey(const QJsonObject &receipt)
{
    const JsonReader in(receipt);
    const JsonReader key(receipt["key"_L1].toObject());
    return {.platform = in.line("platform"_L1), .id = key.line("id"_L1), .name = key.line("name"_L1)};
}

bool isOwn(const ListedKey &key, const OwnHostKey &own)
{
    return own.id.isEmpty() ? !own.name.isEmpty() && key.name == own.name : key.id == own.id;
}

QList<ListedKey> hostKeys(QList<ListedKey> keys, const OwnHostKey &own)
{
    keys.removeIf([](const ListedKey &key) { return !key.isForHosts; });
    std::ranges::stable_sort(keys, [&own](const ListedKey &one, const ListedKey &other) {
        return std::tuple(!isOwn(one, own), one.name.toCaseFolded())
            < std::tuple(!isOwn(other, own), other.name.toCaseFolded());
    });
    return keys;
}

} // namespace rensei::app
