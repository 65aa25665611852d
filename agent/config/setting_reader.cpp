#include "agent/config/setting_reader.h"

#include "agent/config/setting_variables.h"
#include "agent/config/texts.h"

namespace rensei::config {

using namespace Qt::StringLiterals;

QString Findings::placed(int line, const QString &key)
{
    return line > 0 ? ConfigText::tr("line %1: %2", "a key of the file").arg(line).arg(key)
                    : ConfigText::tr("the variable %1").arg(variableName(key));
}

void Findings::note(const QString &key, const QString &text)
{
    if (!error)
        error = Error{.kind = ErrorKind::Local, .detail = text, .where = key};
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
            m_findings.warnings.append(
                ConfigText::tr("line %1: %2 is not a known key").arg(key.line).arg(pathOf(key.text)));
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
        found = ConfigText::tr("a list");
    else if (node.kind == YamlNode::Kind::Map)
        found = ConfigText::tr("a group of keys");
    m_findings.wrong(node.line, pathOf(key), ConfigText::tr("%1 is %2, but must be %3", "a key, and kinds of values"),
        found, wanted);
}

std::optional<QString> SettingReader::text(const QString &key)
{
    const YamlNode *node = find(key);
    if (!node)
        return std::nullopt;
    if (node->kind == YamlNode::Kind::Scalar)
        return node->text;
    mistyped(*node, key, ConfigText::tr("a text"));
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
    mistyped(*node, key, ConfigText::tr("a whole number from %1 to %2").arg(least).arg(most));
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
    mistyped(*node, key, ConfigText::tr("one of %1").arg(choices.join(u", "_s)));
    return std::nullopt;
}

std::optional<QStringList> SettingReader::texts(const QString &key)
{
    const YamlNode *node = find(key);
    if (!node)
        return std::nullopt;
    QStringList texts;
    if (node->kind != YamlNode::Kind::List)
        mistyped(*node, key, ConfigText::tr("a list of texts"));
    for (const YamlNode &item : node->items) {
        if (item.kind == YamlNode::Kind::Scalar)
            texts.append(item.text);
        else
            mistyped(item, key, ConfigText::tr("a list of texts"));
    }
    return texts;
}

const YamlNode *SettingReader::map(const QString &key)
{
    const YamlNode *node = find(key);
    if (!node || node->kind == YamlNode::Kind::Map)
        return node;
    mistyped(*node, key, ConfigText::tr("a group of keys"));
    return nullptr;
}

std::vector<const YamlNode *> SettingReader::maps(const QString &key)
{
    const YamlNode *node = find(key);
    std::vector<const YamlNode *> items;
    if (node && node->kind != YamlNode::Kind::List)
        mistyped(*node, key, ConfigText::tr("a list"));
    else if (node) {
        for (const YamlNode &item : node->items) {
            if (item.kind == YamlNode::Kind::Map)
                items.push_back(&item);
            else
                mistyped(item, key, ConfigText::tr("a list of groups of keys"));
        }
    }
    return items;
}

} // namespace rensei::config
