#include "agent/diagnostics/configuration_text.h"

#include "agent/base/redact.h"
#include "agent/config/config_edit.h"
#include "agent/config/yaml_node.h"

#include <QRegularExpression>

namespace rensei::diagnostics {

using namespace Qt::StringLiterals;
using config::YamlNode;

/// Whatever is under it: a secret may have any name there.
static bool hidesAll(const QString &key)
{
    const QString name = key.toLower();
    return isSecretName(key) || name == "env"_L1 || name == "environment"_L1 || name == "headers"_L1
        || name == "proxyuser"_L1;
}

static QString scalarText(const QString &text)
{
    static const QRegularExpression plain(u"^[\\p{L}\\p{N}/.~$][\\p{L}\\p{N}/.~${}_@ \\-]*(?<! )$"_s);
    return plain.match(text).hasMatch() ? text : QString::fromUtf8(config::quotedYaml(text));
}

/// An argument of a program: `--token=…`, or what comes after `--token`.
static QString safeArgument(const QString &text, const QString &before)
{
    const auto isSecretOption = [](QStringView option) {
        return option.startsWith(u'-') && isSecretName(option.mid(option.lastIndexOf(u' ') + 1));
    };
    if (isSecretOption(before) && !text.startsWith(u'-'))
        return redactedMark;
    const qsizetype equals = text.indexOf(u'=');
    return equals > 0 && isSecretOption(QStringView(text).left(equals)) ? text.left(equals + 1) + redactedMark : text;
}

namespace {

class Writer {
public:
    /// `lead`: what the first line begins with, `key:` or `-`.
    void write(const YamlNode &node, const QString &lead, int depth, bool isHidden)
    {
        const bool isEmpty = node.items.empty();
        const QString indent(2 * depth, u' ');
        switch (node.kind) {
        case YamlNode::Kind::Null:
            text += indent + lead + u'\n';
            return;
        case YamlNode::Kind::Scalar:
            text += indent + lead + u' ' + (isHidden ? scalarText(redactedMark) : scalarText(node.text)) + u'\n';
            return;
        case YamlNode::Kind::List:
            text += indent + lead + (isEmpty ? u" []\n"_s : u"\n"_s);
            return writeList(node, depth + 1, isHidden);
        case YamlNode::Kind::Map:
            text += indent + lead + (isEmpty ? u" {}\n"_s : u"\n"_s);
            return writeMap(node, depth + 1, isHidden);
        }
    }

    void writeMap(const YamlNode &map, int depth, bool isHidden)
    {
        for (std::size_t i = 0; i < map.items.size(); ++i) {
            const QString &key = map.keys[i].text;
            write(map.items[i], scalarText(key) + u':', depth, isHidden || hidesAll(key));
        }
    }

    void writeList(const YamlNode &list, int depth, bool isHidden)
    {
        QString before;
        for (const YamlNode &item : list.items) {
            YamlNode safe = item;
            safe.text = safeArgument(item.text, before);
            write(safe, u"-"_s, depth, isHidden);
            before = item.text;
        }
    }

    QString text;
};

} // namespace

QString configurationText(const QByteArray &yaml)
{
    const auto root = config::parseYaml(yaml);
    if (!root)
        return u"It is not shown, because it cannot be read: %1.\n"_s.arg(root.error().detail);
    Writer writer;
    if (root->kind == YamlNode::Kind::Map)
        writer.writeMap(*root, 0, false);
    else if (root->kind == YamlNode::Kind::Null)
        writer.text = u"It is empty.\n"_s;
    else
        writer.text = u"It is not shown, because it is no configuration.\n"_s;
    return writer.text;
}

} // namespace rensei::diagnostics
