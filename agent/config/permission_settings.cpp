#include "agent/config/permission_settings.h"

#include "agent/config/texts.h"

namespace rensei::config {

using namespace Qt::StringLiterals;
using permissions::Policy;
using permissions::Preset;
using permissions::Rule;
using permissions::Verdict;

static void readRule(const YamlNode &node, const QString &path, QList<Rule> &rules, Findings &findings)
{
    const auto add = [&](const YamlNode &name, const QString &pattern) {
        if (const auto operation = permissions::parseOperation(name.text))
            rules.append({*operation, pattern});
        else
            findings.wrong(name.line, path, ConfigText::tr("%1 names %2, which is no operation"), name.text);
    };
    if (node.kind == YamlNode::Kind::Scalar)
        return add(node, {});
    if (node.kind != YamlNode::Kind::Map)
        return findings.wrong(node.line, path, ConfigText::tr("%1 must hold operations, or operations with a pattern"));
    for (const YamlNode &key : node.keys) {
        const YamlNode *pattern = node.find(key.text);
        if (pattern && pattern->kind == YamlNode::Kind::Scalar && !pattern->text.trimmed().isEmpty())
            add(key, pattern->text);
        else
            findings.wrong(key.line, path, ConfigText::tr("%1 holds %2 without a pattern"), key.text);
    }
}

static QList<Rule> readRules(const YamlNode &map, const QString &key, const QString &path, Findings &findings)
{
    QList<Rule> rules;
    const YamlNode *node = map.find(key);
    if (!node || node->kind == YamlNode::Kind::Null)
        return rules;
    const QString whole = path + u'.' + key;
    if (node->kind != YamlNode::Kind::List)
        findings.wrong(node->line, whole, ConfigText::tr("%1 must be a list"));
    for (const YamlNode &item : node->items)
        readRule(item, whole, rules, findings);
    return rules;
}

std::optional<Policy> readPermissions(const YamlNode *node, const QString &path, Findings &findings)
{
    if (!node || node->kind == YamlNode::Kind::Null)
        return std::nullopt;
    if (node->kind == YamlNode::Kind::Scalar) {
        if (const auto preset = permissions::parsePreset(node->text))
            return Policy{.preset = *preset};
        findings.wrong(node->line, path,
            ConfigText::tr("%1 is \"%2\", but must be one of careful, workspace, autonomous, deny, or rules"),
            node->text);
        return std::nullopt;
    }
    if (node->kind != YamlNode::Kind::Map) {
        findings.wrong(node->line, path, ConfigText::tr("%1 must be the name of a preset, or rules"));
        return std::nullopt;
    }
    SettingReader reader(node, path, findings);
    reader.know({"allow", "ask", "deny"});
    Policy policy{.preset = Preset::Own};
    policy.allow = readRules(*node, u"allow"_s, path, findings);
    policy.ask = readRules(*node, u"ask"_s, path, findings);
    policy.deny = readRules(*node, u"deny"_s, path, findings);
    if (const auto rest = reader.choice(u"else"_s, {u"ask"_s, u"deny"_s}))
        policy.otherwise = *rest == 0 ? Verdict::Ask : Verdict::Deny;
    return policy;
}

} // namespace rensei::config
