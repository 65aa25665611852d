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

// `map` with the edit made, for comparing only: the places in the text are not those of a real file.
static YamlNode withEdit(YamlNode map, const QStringList &path, const QString &value, bool isListItem)
{
    YamlNode leaf{.kind = YamlNode::Kind::Scalar, .text = value};
    const YamlNode *inner = map.find(path.first());
    if (path.size() > 1) {
        leaf = withEdit(inner ? *inner : YamlNode{.kind = YamlNode::Kind::Map}, path.mid(1), value, isListItem);
    } else if (isListItem) {
        YamlNode list{.kind = YamlNode::Kind::List, .items = {leaf}};
        if (inner)
            list.items.insert(list.items.end(), inner->items.begin(), inner->items.end());
        leaf = std::move(list);
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

// How many bytes a scalar takes as it is written; 0 when that cannot be told.
static qsizetype lengthOf(const QByteArray &yaml, const YamlNode &scalar)
{
    const QByteArray text = scalar.text.toUtf8();
    const char quote = scalar.offset < yaml.size() ? yaml.at(scalar.offset) : '\0';
    if (quote != '"' && quote != '\'')
        return yaml.mid(scalar.offset).startsWith(text) ? text.size() : 0;
    for (qsizetype i = scalar.offset + 1; i < yaml.size(); ++i) {
        if (yaml.at(i) == '\\' && quote == '"')
            ++i;
        else if (yaml.at(i) == quote && quote == '\'' && i + 1 < yaml.size() && yaml.at(i + 1) == quote)
            ++i;
        else if (yaml.at(i) == quote)
            return i + 1 - scalar.offset;
    }
    return 0;
}

// `value` put before the first item of `list`.
static QByteArray withItem(const QByteArray &yaml, const YamlNode &list, const QByteArray &value)
{
    if (list.items.empty())
        return yaml.mid(list.offset).startsWith("[]")
            ? yaml.left(list.offset) + '[' + value + ']' + yaml.mid(list.offset + 2)
            : QByteArray();
    const qsizetype first = list.items.front().offset;
    if (list.isFlow)
        return yaml.left(first) + value + ", " + yaml.mid(first);
    const qsizetype dash = yaml.lastIndexOf('-', first - 1);
    const qsizetype line = yaml.lastIndexOf('\n', first - 1) + 1;
    return dash < line ? QByteArray()
                       : yaml.left(first) + value + '\n' + QByteArray(dash - line, ' ') + "- " + yaml.mid(first);
}

static QByteArray edited(
    const QByteArray &yaml, const YamlNode &root, const QStringList &path, const QByteArray &value, bool isListItem)
{
    const YamlNode *map = &root;
    for (qsizetype depth = 0; depth < path.size(); ++depth) {
        const YamlNode *next = map->find(path.at(depth));
        if (!next) {
            // `a: {b: 1}` is one line for any depth and any indentation.
            QByteArray entry = path.last().toUtf8() + ": " + (isListItem ? '[' + value + ']' : value);
            for (qsizetype outer = path.size() - 2; outer >= depth; --outer)
                entry = path.at(outer).toUtf8() + ": {" + entry + '}';
            return map->keys.empty() ? QByteArray() : inserted(yaml, *map, entry);
        }
        map = next;
    }
    if (isListItem)
        return map->kind == YamlNode::Kind::List ? withItem(yaml, *map, value) : QByteArray();
    if (map->kind != YamlNode::Kind::Scalar)
        return {};
    const qsizetype length = lengthOf(yaml, *map);
    return length ? yaml.left(map->offset) + value + yaml.mid(map->offset + length) : QByteArray();
}

static Result<QByteArray> withChange(
    const QByteArray &before, const QString &key, const QString &text, const QByteArray &written, bool isListItem)
{
    const QStringList path = key.split(u'.');
    const auto root = parseYaml(before);
    if (!root)
        return fail(root.error());
    const QByteArray after = edited(before, *root, path, written, isListItem);
    const auto outcome = parseYaml(after);
    if (!outcome || !outcome->isSameAs(withEdit(*root, path, text, isListItem)))
        return failLocally(u"%1 cannot be changed by this program in the way the file is written"_s.arg(key), key);
    return after;
}

Result<QByteArray> withValue(const QByteArray &yaml, const QString &key, int value)
{
    const QByteArray number = QByteArray::number(value);
    return withChange(yaml.isEmpty() ? newFile : yaml, key, QString::fromLatin1(number), number, false);
}

Result<QByteArray> withEdits(const QByteArray &yaml, const QList<Edit> &edits)
{
    Result<QByteArray> text = yaml;
    for (const Edit &edit : edits) {
        text = withChange(*text, edit.key, edit.text, quotedYaml(edit.text), edit.isListItem);
        if (!text)
            return text;
    }
    return text;
}

QByteArray quotedYaml(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + bytes + '"';
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
