#include "agent/config/yaml_node.h"

#include "agent/config/texts.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>

namespace rensei::config {

using namespace Qt::StringLiterals;

static constexpr qsizetype maxBytes = 1024 * 1024;
static constexpr int maxNodes = 20'000; // aliases can make a small text huge
static constexpr int maxDepth = 32;

namespace {

class Builder {
public:
    Result<YamlNode> build(const YAML::Node &from, int depth)
    {
        const YAML::Mark position = from.Mark();
        YamlNode node{.line = position.line + 1, .column = position.column, .offset = position.pos};
        if (++m_count > maxNodes || depth > maxDepth)
            return failLocally(ConfigText::tr("line %1: the file is too big or too deep").arg(node.line));
        node.isFlow = from.Style() == YAML::EmitterStyle::Flow;
        if (from.IsMap())
            return map(std::move(node), from, depth);
        if (from.IsSequence())
            return list(std::move(node), from, depth);
        if (from.IsScalar()) {
            node.kind = YamlNode::Kind::Scalar;
            node.text = QString::fromStdString(from.Scalar());
        }
        return node;
    }

private:
    Result<YamlNode> list(YamlNode node, const YAML::Node &from, int depth)
    {
        node.kind = YamlNode::Kind::List;
        for (const auto &item : from) {
            auto built = build(item, depth + 1);
            if (!built)
                return built;
            node.items.push_back(std::move(*built));
        }
        return node;
    }

    Result<YamlNode> map(YamlNode node, const YAML::Node &from, int depth)
    {
        node.kind = YamlNode::Kind::Map;
        for (const auto &entry : from) {
            auto key = build(entry.first, depth + 1);
            if (!key)
                return key;
            if (key->kind != YamlNode::Kind::Scalar)
                return failLocally(ConfigText::tr("line %1: a key must be plain text").arg(key->line));
            if (node.find(key->text))
                return failLocally(ConfigText::tr("line %1: %2 is there twice").arg(key->line).arg(key->text));
            auto value = build(entry.second, depth + 1);
            if (!value)
                return value;
            node.keys.push_back(std::move(*key));
            node.items.push_back(std::move(*value));
        }
        return node;
    }

    int m_count = 0;
};

} // namespace

const YamlNode *YamlNode::find(const QString &key) const
{
    const auto found = std::ranges::find(keys, key, &YamlNode::text);
    return found == keys.end() ? nullptr : &items[static_cast<std::size_t>(found - keys.begin())];
}

bool YamlNode::isSameAs(const YamlNode &other) const
{
    const auto isSame = [](const YamlNode &one, const YamlNode &two) { return one.isSameAs(two); };
    return kind == other.kind && text == other.text && std::ranges::equal(keys, other.keys, isSame)
        && std::ranges::equal(items, other.items, isSame);
}

Result<YamlNode> parseYaml(const QByteArray &yaml)
{
    if (yaml.size() > maxBytes)
        return failLocally(ConfigText::tr("the file is too big for a configuration"));
    try {
        const std::vector<YAML::Node> documents = YAML::LoadAll(yaml.toStdString());
        if (documents.size() > 1)
            return failLocally(ConfigText::tr("the file holds more than one document"));
        return documents.empty() ? YamlNode() : Builder().build(documents.front(), 0);
    } catch (const YAML::Exception &problem) {
        // Its own text may quote the file, and with it a token; the line is enough to find the place.
        return failLocally(ConfigText::tr("line %1: this is not valid YAML").arg(problem.mark.line + 1));
    }
}

} // namespace rensei::config
