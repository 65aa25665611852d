#include "agent/runner/codex_session.h"

#include "agent/base/json_reader.h"
#include "agent/runner/acp_session.h"
#include "agent/runner/acp_wire.h"

#include <QRegularExpression>

namespace rensei::runner {

using namespace Qt::StringLiterals;

static bool isCodexServerName(const QString &name)
{
    static const QRegularExpression known(u"\\A[A-Za-z0-9_-]{1,64}\\z"_s);
    return known.match(name).hasMatch();
}

static std::optional<QJsonObject> codexServer(const QJsonObject &item)
{
    const QString url = acpText(item, "url"_L1);
    const QString command = acpText(item, "command"_L1);
    const bool isKnown = url.isEmpty() ? !command.isEmpty() : acpText(item, "type"_L1) != "sse"_L1;
    if (!isCodexServerName(acpText(item, "name"_L1)) || !isKnown)
        return std::nullopt;
    if (!url.isEmpty())
        return QJsonObject{{u"url"_s, url}, {u"http_headers"_s, item.value("headers"_L1).toObject()}};
    return QJsonObject{{u"command"_s, command},
        {u"args"_s, QJsonArray::fromStringList(JsonReader(item).strings("args"_L1))},
        {u"env"_s, item.value("env"_L1).toObject()}};
}

QJsonObject codexThread(const Assignment &assignment, const QString &sandbox)
{
    const QJsonObject &work = assignment.work.raw;
    QJsonObject servers;
    for (const QJsonValue &item : work.value("mcpServers"_L1).toArray()) {
        if (const auto made = codexServer(item.toObject()))
            servers.insert(acpText(item.toObject(), "name"_L1), *made);
    }
    QJsonObject config{{u"sandbox_workspace_write"_s,
        QJsonObject{
            {u"network_access"_s, true}, {u"writable_roots"_s, QJsonArray{assignment.workspace + u"/.git"_s}}}}};
    if (!servers.isEmpty())
        config.insert(u"mcp_servers"_s, servers);
    QJsonObject thread{{u"cwd"_s, assignment.workspace}, {u"approvalPolicy"_s, u"untrusted"_s},
        {u"approvalsReviewer"_s, u"user"_s}, {u"sandbox"_s, sandbox.isEmpty() ? u"workspace-write"_s : sandbox},
        {u"config"_s, config}};
    if (const QString model = modelOf(work); !model.isEmpty())
        thread.insert(u"model"_s, model);
    if (const QString prompt = acpText(work, "systemPromptOverride"_L1).trimmed(); !prompt.isEmpty())
        thread.insert(u"developerInstructions"_s, prompt);
    return thread;
}

QStringList codexUnsupported(const QJsonObject &work)
{
    QStringList sentences;
    const auto has = [&work](QLatin1StringView key) { return !work.value(key).toArray().isEmpty(); };
    if (has("allowedTools"_L1) || has("disallowedTools"_L1))
        sentences.append(u"The work names tools to allow or not; Codex has no place for them. "
                         "The permissions of this computer hold."_s);
    for (const QJsonValue &item : work.value("mcpServers"_L1).toArray()) {
        if (!codexServer(item.toObject()))
            sentences.append(
                u"Codex cannot use the tool server %1."_s.arg(acpText(item.toObject(), "name"_L1).left(100)));
    }
    return sentences;
}

bool isCodexRateLimit(const QJsonObject &error)
{
    const QJsonValue info = error.value("codexErrorInfo"_L1);
    if (info == "usageLimitExceeded"_L1 || info == "rateLimitExceeded"_L1)
        return true;
    for (const QJsonValue &detail : info.toObject()) {
        if (detail["httpStatusCode"_L1].toInt() == 429)
            return true;
    }
    return false;
}

} // namespace rensei::runner
