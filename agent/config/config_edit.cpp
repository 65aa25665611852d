#include "agent/config/config_edit.h"

#include "agent/base/own_link.h"
#include "agent/base/private_file.h"
#include "agent/config/config_file.h"
#include "agent/config/yaml_node.h"

#include <QFile>
#include <QFileInfo>

namespace rensei::config {

using namespace Qt::StringLiterals;

static const QByteArray newFile = "apiVersion: donmai.dev/v1\nkind: LocalDaemon\n";

// `map` with `key` set, for comparing only: the places in the text are not those of a real file.
static YamlNode withScalar(YamlNode map, const QStringList &path, const QString &value)
{
    YamlNode leaf{.kind = YamlNode::Kind::Scalar, .text = value};
    if (path.size() > 1) {
        const YamlNode *inner = map.find(path.first());
        leaf = withScalar(inner ? *inner : YamlNode{.kind = YamlNode::Kind::Map}, path.mid(1), value);
    }
    for (std::size_t i = 0; i < map.keys.size(); ++i) {
        if (map.keys[i].text == path.first()) {
            map.items[i] = std::move(leaf);
            return map;
        }
    }
    // New keys go first, as in the text.
    map.keys.insert(map.keys.begin(), YamlNode{.kind = YamlNode::Kind::Scalar, .text = path.first()});
    map.items.insert(map.items.begin(), std::move(leaf));
    return map;
}

// `entry` put before the first key of `map`, which has one.
static QByteArray inserted(const QByteArray &yaml, const YamlNode &map, const QByteArray &entry)
{
    const YamlNode &first = map.keys.front();
    const QByteArray after = map.isFlow ? QByteArray(", ") : '\n' + QByteArray(first.column, ' ');
    return yaml.left(first.offset) + entry + after + yaml.mid(first.offset);
}

static QByteArray edited(const QByteArray &yaml, const YamlNode &root, const QStringList &path, const QByteArray &value)
{
    const YamlNode *map = &root;
    for (qsizetype depth = 0; depth < path.size(); ++depth) {
        const YamlNode *next = map->find(path.at(depth));
        if (!next) {
            // `a: {b: 1}` is one line for any depth and any indentation.
            QByteArray entry = path.last().toUtf8() + ": " + value;
            for (qsizetype outer = path.size() - 2; outer >= depth; --outer)
                entry = path.at(outer).toUtf8() + ": {" + entry + '}';
            return map->keys.empty() ? QByteArray() : inserted(yaml, *map, entry);
        }
        map = next;
    }
    const QByteArray old = map->text.toUtf8();
    if (map->kind != YamlNode::Kind::Scalar || !yaml.mid(map->offset).startsWith(old))
        return {};
    return yaml.left(map->offset) + value + yaml.mid(map->offset + old.size());
}

Result<QByteArray> withValue(const QByteArray &yaml, const QString &key, int value)
{
    const QByteArray before = yaml.isEmpty() ? newFile : yaml;
    const QStringList path = key.split(u'.');
    const auto root = parseYaml(before);
    if (!root)
        return fail(root.error());
    const QByteArray after = edited(before, *root, path, QByteArray::number(value));
    const auto outcome = parseYaml(after);
    if (!outcome || !outcome->isSameAs(withScalar(*root, path, QString::number(value))))
        return failLocally(u"%1 cannot be changed by this program in the way the file is written"_s.arg(key), key);
    return after;
}

Result<void> setValue(const QString &path, const QString &key, int value)
{
    if (const auto target = followOwnLinks(path); !target)
        return fail(target.error());
    QByteArray before;
    const QFileInfo info(path);
    if (info.exists()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failLocally(file.errorString(), path);
        before = file.readAll();
        if (before.trimmed().isEmpty())
            return failLocally(u"the configuration file is empty"_s, path);
    } else if (!QFileInfo::exists(info.path())) {
        if (const auto made = makePrivateFolder(info.path()); !made)
            return made;
    }
    const auto after = withValue(before, key, value);
    if (!after)
        return fail(after.error());
    if (const auto config = parseConfig(*after); !config)
        return fail(config.error());
    if (!before.isEmpty()) {
        if (const auto kept = writePrivateFile(path + u".bak"_s, before); !kept)
            return kept;
    }
    return writePrivateFile(path, *after);
}

} // namespace rensei::config
