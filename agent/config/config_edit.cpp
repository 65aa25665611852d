#include "agent/config/config_edit.h"

#include "agent/base/file_reason.h"
#include "agent/base/private_file.h"
#include "agent/config/config_file.h"
#include "agent/config/texts.h"
#include "agent/config/yaml_node.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace rensei::config {

using namespace Qt::StringLiterals;

static const QByteArray newFile = "apiVersion: donmai.dev/v1\nkind: LocalDaemon\n";

// The value at the end of an edit's path, as it is afterwards; `before` is null where there is none.
static YamlNode leafAfter(const YamlNode *before, const Edit &edit)
{
    const YamlNode value{.kind = YamlNode::Kind::Scalar, .text = edit.text};
    if (edit.kind == Edit::Kind::Unset)
        return {};
    if (edit.kind != Edit::Kind::AddItem && edit.kind != Edit::Kind::RemoveItem)
        return value;
    YamlNode list{.kind = YamlNode::Kind::List};
    if (edit.kind == Edit::Kind::AddItem)
        list.items.push_back(value);
    for (const YamlNode &item : before ? before->items : std::vector<YamlNode>()) {
        if (edit.kind == Edit::Kind::AddItem || !item.isSameAs(value))
            list.items.push_back(item);
    }
    return list;
}

// `map` with the edit made, for comparing only: the places in the text are not those of a real file.
static YamlNode withEdit(YamlNode map, const QStringList &path, const Edit &edit)
{
    const YamlNode *inner = map.find(path.first());
    YamlNode leaf = path.size() > 1
        ? withEdit(inner ? *inner : YamlNode{.kind = YamlNode::Kind::Map}, path.mid(1), edit)
        : leafAfter(inner, edit);
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

// Without the first item of `list` that says `text`. A list of lines keeps the comments of the other ones.
static QByteArray withoutItem(const QByteArray &yaml, const YamlNode &list, const QString &text)
{
    const auto found = std::ranges::find(list.items, text, &YamlNode::text);
    if (found == list.items.end())
        return yaml;
    const qsizetype length = lengthOf(yaml, *found);
    if (!length)
        return {};
    const auto next = std::next(found);
    if (list.isFlow) {
        if (next != list.items.end())
            return yaml.left(found->offset) + yaml.mid(next->offset);
        const auto before = found == list.items.begin() ? found : std::prev(found);
        const qsizetype start = before == found ? found->offset : before->offset + lengthOf(yaml, *before);
        return yaml.left(start) + yaml.mid(found->offset + length);
    }
    const qsizetype dash = yaml.lastIndexOf('-', found->offset - 1);
    if (list.items.size() == 1) // further in than its key, whose list may stand below it without any
        return yaml.left(dash) + "  []" + yaml.mid(found->offset + length);
    const qsizetype line = yaml.lastIndexOf('\n', dash) + 1;
    const qsizetype end = yaml.indexOf('\n', found->offset + length);
    return yaml.left(line) + (end < 0 ? QByteArray() : yaml.mid(end + 1));
}

// `value` for a key that has none: nothing behind its colon, or a word for nothing.
static QByteArray filled(const QByteArray &yaml, const YamlNode &key, const YamlNode &nothing, const QByteArray &value)
{
    for (const QByteArray &word : {QByteArray("~"), QByteArray("null")}) {
        if (nothing.line == key.line && yaml.mid(nothing.offset).startsWith(word))
            return yaml.left(nothing.offset) + value + yaml.mid(nothing.offset + word.size());
    }
    const qsizetype colon = yaml.indexOf(':', key.offset + lengthOf(yaml, key));
    return colon < 0 ? QByteArray() : yaml.left(colon + 1) + ' ' + value + yaml.mid(colon + 1);
}

static QByteArray writtenValue(const Edit &edit)
{
    switch (edit.kind) {
    case Edit::Kind::Set:
    case Edit::Kind::AddItem:
    case Edit::Kind::RemoveItem:
        return quotedYaml(edit.text);
    case Edit::Kind::SetNumber:
        return edit.text.toLatin1();
    case Edit::Kind::Unset:
        return "~";
    }
    Q_UNREACHABLE();
}

/// Where an edit's path leads to, or the map where it ends.
struct EditPlace {
    const YamlNode *map = nullptr; ///< the innermost on the way
    const YamlNode *value = nullptr; ///< null: the path ends before
    qsizetype depth = 0; ///< of what is missing
};

static EditPlace placeOf(const YamlNode &root, const QStringList &path)
{
    EditPlace place{&root};
    for (; place.depth < path.size(); ++place.depth) {
        const YamlNode *next = place.map->find(path.at(place.depth));
        if (!next)
            return place;
        if (place.depth + 1 < path.size())
            place.map = next;
        else
            place.value = next;
    }
    return place;
}

static QByteArray withNewKey(
    const QByteArray &yaml, const EditPlace &place, const QStringList &path, const QByteArray &value)
{
    // `a: {b: 1}` is one line for any depth and any indentation.
    QByteArray entry = path.last().toUtf8() + ": " + value;
    for (qsizetype outer = path.size() - 2; outer >= place.depth; --outer)
        entry = path.at(outer).toUtf8() + ": {" + entry + '}';
    return place.map->keys.empty() ? QByteArray() : inserted(yaml, *place.map, entry);
}

/// "" when it cannot be done.
static QByteArray edited(const QByteArray &yaml, const EditPlace &place, const QStringList &path, const Edit &edit)
{
    using Kind = Edit::Kind;
    const QByteArray value = writtenValue(edit);
    const bool adds = edit.kind == Kind::AddItem;
    const QByteArray whole = adds ? '[' + value + ']' : value;
    if (!place.value)
        return withNewKey(yaml, place, path, whole);
    const YamlNode &before = *place.value;
    if (before.kind == YamlNode::Kind::Null) {
        const auto key = std::ranges::find(place.map->keys, path.last(), &YamlNode::text);
        return edit.kind == Kind::RemoveItem ? QByteArray() : filled(yaml, *key, before, whole);
    }
    if (adds || edit.kind == Kind::RemoveItem) {
        if (before.kind != YamlNode::Kind::List)
            return {};
        return adds ? withItem(yaml, before, value) : withoutItem(yaml, before, edit.text);
    }
    if (before.kind != YamlNode::Kind::Scalar)
        return {};
    const qsizetype length = lengthOf(yaml, before);
    return length ? yaml.left(before.offset) + value + yaml.mid(before.offset + length) : QByteArray();
}

static Result<QByteArray> withChange(const QByteArray &before, const Edit &edit)
{
    const QStringList path = edit.key.split(u'.');
    const auto root = parseYaml(before);
    if (!root)
        return fail(root.error());
    const EditPlace place = placeOf(*root, path);
    const bool takesAway = edit.kind == Edit::Kind::Unset || edit.kind == Edit::Kind::RemoveItem;
    if (takesAway && (!place.value || place.value->kind == YamlNode::Kind::Null))
        return before;
    const QByteArray after = edited(before, place, path, edit);
    const auto outcome = parseYaml(after);
    if (!outcome || !outcome->isSameAs(withEdit(*root, path, edit)))
        return failLocally(
            ConfigText::tr("%1 cannot be changed by this program in the way the file is written").arg(edit.key),
            edit.key);
    return after;
}

static Edit numberEdit(const QString &key, int value)
{
    return {key, QString::number(value), Edit::Kind::SetNumber};
}

Result<QByteArray> withValue(const QByteArray &yaml, const QString &key, int value)
{
    return withChange(yaml.isEmpty() ? newFile : yaml, numberEdit(key, value));
}

Result<QByteArray> withEdits(const QByteArray &yaml, const QList<Edit> &edits)
{
    Result<QByteArray> text = yaml;
    for (const Edit &edit : edits) {
        text = withChange(*text, edit);
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

Result<void> changeFile(const QString &path, const QList<Edit> &edits, std::chrono::milliseconds wait)
{
    if (const QString folder = QFileInfo(path).path(); !QFileInfo::exists(folder)) {
        if (const auto made = makePrivateFolder(folder); !made)
            return made;
    }
    WriteLock lock(path);
    if (const auto locked = lock.acquire(wait); !locked)
        return locked;
    QByteArray before;
    if (QFileInfo::exists(path)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failLocally(fileReason(file), path);
        before = file.readAll();
        if (before.trimmed().isEmpty())
            return failLocally(ConfigText::tr("the configuration file is empty"), path);
    }
    const auto after = withEdits(before.isEmpty() ? newFile : before, edits);
    if (!after)
        return fail(after.error());
    if (const auto config = parseConfig(*after); !config)
        return fail(config.error());
    if (*after == before)
        return {};
    if (!before.isEmpty()) {
        if (const auto kept = writePrivateFile(backupOf(path), before); !kept)
            return kept;
    }
    return writePrivateFile(path, *after);
}

QString backupOf(const QString &path)
{
    return path + u".bak"_s;
}

Result<void> setValue(const QString &path, const QString &key, int value, std::chrono::milliseconds wait)
{
    return changeFile(path, {numberEdit(key, value)}, wait);
}

} // namespace rensei::config
