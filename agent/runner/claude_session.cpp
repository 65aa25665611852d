#include "agent/runner/claude_session.h"

#include "agent/base/json_reader.h"
#include "agent/runner/acp_session.h"
#include "agent/runner/acp_wire.h"

#include <QRegularExpression>

namespace rensei::runner {

using namespace Qt::StringLiterals;

// From the platform, and on Windows an argument may pass through a batch file.
static bool isClaudeName(const QString &value)
{
    static const QRegularExpression name(u"\\A[A-Za-z0-9][A-Za-z0-9._:/@\\[\\]-]{0,199}\\z"_s);
    return name.match(value).hasMatch();
}

static bool isClaudeToolRule(const QString &value)
{
    static const QRegularExpression rule(u"\\A[A-Za-z_][A-Za-z0-9_-]{0,99}(\\([A-Za-z0-9_ .:/*~@=+-]{1,200}\\))?\\z"_s);
    return rule.match(value).hasMatch();
}

static QStringList claudeDisallowed(const QJsonObject &work)
{
    QStringList rules = JsonReader(work).strings("disallowedTools"_L1);
    if (work.value("stageBudget"_L1)["maxSubAgents"_L1] == 0)
        rules.append({u"Task"_s, u"Agent"_s});
    return rules;
}

QStringList claudeArguments(const Assignment &assignment)
{
    QStringList arguments{u"-p"_s, u"--input-format"_s, u"stream-json"_s, u"--output-format"_s, u"stream-json"_s,
        u"--verbose"_s, u"--permission-prompt-tool"_s, u"stdio"_s, u"--permission-mode"_s, u"default"_s,
        u"--setting-sources"_s, u"user"_s};
    const QString model = modelOf(assignment.work.raw);
    if (isClaudeName(model))
        arguments.append(u"--model="_s + model);
    QStringList rules = claudeDisallowed(assignment.work.raw);
    rules.removeIf([](const QString &rule) { return !isClaudeToolRule(rule); });
    if (!rules.isEmpty())
        arguments.append(u"--disallowedTools="_s + rules.join(u','));
    if (isClaudeName(assignment.resume))
        arguments.append(u"--resume="_s + assignment.resume);
    return arguments;
}

QString claudeSystemPrompt(const QJsonObject &work)
{
    // With only the user's settings, the file is not read by itself.
    const QString hint = u"If there is a file CLAUDE.md in the working directory, read it first and follow it."_s;
    const QString own = acpText(work, "systemPromptOverride"_L1).trimmed();
    return own.isEmpty() ? hint : own + u"\n\n"_s + hint;
}

QJsonObject claudeServers(const QJsonObject &work)
{
    QJsonObject servers;
    for (const QJsonValue &value : work.value("mcpServers"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        const QString name = acpText(item, "name"_L1);
        const QString url = acpText(item, "url"_L1);
        const QString command = acpText(item, "command"_L1);
        if (name.isEmpty() || (url.isEmpty() && command.isEmpty()))
            continue;
        const QString type = acpText(item, "type"_L1) == "sse"_L1 ? u"sse"_s : u"http"_s;
        servers.insert(name,
            url.isEmpty()
                ? QJsonObject{{u"type"_s, u"stdio"_s}, {u"command"_s, command},
                    {u"args"_s, QJsonArray::fromStringList(JsonReader(item).strings("args"_L1))},
                    {u"env"_s, item.value("env"_L1).toObject()}}
                : QJsonObject{{u"type"_s, type}, {u"url"_s, url}, {u"headers"_s, item.value("headers"_L1).toObject()}});
    }
    return servers;
}

QStringList claudeUnsupported(const Assignment &assignment)
{
    const QJsonObject &work = assignment.work.raw;
    QStringList sentences;
    if (!work.value("allowedTools"_L1).toArray().isEmpty())
        sentences.append(
            u"The work names tools to allow without asking; the permissions of this computer hold instead."_s);
    const QString model = modelOf(work);
    if (!model.isEmpty() && !isClaudeName(model))
        sentences.append(u"The work names a model that is no name; the agent's own choice holds."_s);
    for (const QString &rule : claudeDisallowed(work)) {
        if (!isClaudeToolRule(rule))
            sentences.append(u"The work disallows “%1”, which is no tool; it was left out."_s.arg(rule.left(100)));
    }
    if (!assignment.resume.isEmpty() && !isClaudeName(assignment.resume))
        sentences.append(u"The earlier conversation has no usable id; a new one begins."_s);
    return sentences;
}

} // namespace rensei::runner
