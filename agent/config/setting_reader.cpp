#include "agent/config/setting_reader.h"

#include "agent/config/setting_variables.h"

namespace rensei::config {

using namespace Qt::StringLiterals;

void Findings::wrong(int line, const QString &key, const QString &what)
{
    const QString place = line > 0 ? u"line %1: %2"_s.arg(line).arg(key) : u"the variable "_s + variableName(key);
    if (!error)
        error = Error{.kind = ErrorKind::Local, .detail = u"%1 %2"_s.arg(place, what), .where = key};
}

SettingReader::SettingReader(const YamlNode *map, QString path, Findings &findings)
    : m_map(map)
    , m_path(std::move(path))
    , m_findings(findings)
{
}

SettingReader::~SettingReader()
{
    if (!m_map)
        return;
    for (const YamlNode &key : m_map->keys) {
        if (!m_known.contains(key.text))
            m_findings.warnings.append(u"line %1: %2 is not a known key"_s.arg(key.line).arg(pathOf(key.text)));
    }
}

QString SettingReader::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void SettingReader::know(std::initializer_list<const char *> keys)
{
    for (const char *key : keys)
        m_known.insert(QString::fromLatin1(key));
}

const YamlNode *SettingReader::find(const QString &key)
{
    m_known.insert(key);
    const YamlNode *node = m_map ? m_map->find(key) : nullptr;
    return node && node->kind != YamlNode::Kind::Null ? node : nullptr;
}

void SettingReader::mistyped(const YamlNode &node, const QString &key, const QString &wanted)
{
    QString found = u"\"%1\""_s.arg(node.text);
    if (node.kind == YamlNode::Kind::List)
        found = u"a list"_s;
    else if (node.kind == YamlNode::Kind::Map)
        found = u"a group of keys"_s;
    m_findings.wrong(node.line, pathOf(key), u"is %1, but must be %2"_s.arg(found, wanted));
}

std::optional<QString> SettingReader::text(const QString &key)
{
    const YamlNode *node = find(key);
    if (!node)
        return std::nullopt;
    if (node->kind == YamlNode::Kind::Scalar)
        return node->text;
    mistyped(*node, key, u"a text"_s);
    return std::nullopt;
}

std::optional<int> SettingReader::number(const QString &key, int least, int most)
{
    const YamlNode *node = find(key);
    if (!node)
        return std::nullopt;
    bool isNumber = false;
    const int value = node->text.toInt(&isNumber);
    if (isNumber && value >= least && value <= most)
        return value;
    mistyped(*node, key, u"a whole number from %1 to %2"_s.arg(least).arg(most));
    return std::nullopt;
}

std::optional<int> SettingReader::choice(const QString &key, const QStringList &choices)
{
    const YamlNode *node = find(key);
    if (!node)
        return std::nullopt;
    const qsizetype place = node->kind == YamlNode::Kind::Scalar ? choices.indexOf(node->text) : -1;
    if (place >= 0)
        return static_cast<int>(place);
    mistyped(*node, key, u"one of %1"_s.arg(choices.join(u", "_s)));
    return std::nullopt;
}

std::optional<QStringList> SettingReader::texts(const QString &key)
{
    const YamlNode *node = find(key);
    if (!node)
        return std::nullopt;
    QStringList texts;
    if (node->kind != YamlNode::Kind::List)
        mistyped(*node, key, u"a list of texts"_s);
    for (const YamlNode &item : node->items) {
        if (item.kind == YamlNode::Kind::Scalar)
            texts.append(item.text);
        else
            mistyped(item, key, u"a list of texts"_s);
    }
    return texts;
}

const YamlNode *SettingReader::map(const QString &key)
{
    const YamlNode *node = find(key);
    if (!node || node->kind == YamlNode::Kind::Map)
        return node;
    mistyped(*node, key, u"a group of keys"_s);
    return nullptr;
}

std::vector<const YamlNode *> SettingReader::maps(const QString &key)
{
    const YamlNode *node = find(key);
    std::vector<const YamlNode *> items;
    if (node && node->kind != YamlNode::Kind::List)
        mistyped(*node, key, u"a list"_s);
    else if (node) {
        for (const YamlNode &item : node->items) {
            if (item.kind == YamlNode::Kind::Map)
                items.push_back(&item);
            else
                mistyped(item, key, u"a list of groups of keys"_s);
        }
    }
    return items;
}

} // namespace rensei::config
