#include "agent/runner/claude_tool.h"

#include "agent/base/json_reader.h"
#include "agent/runner/acp_wire.h"

#include <QJsonArray>

namespace rensei::runner {

using namespace Qt::StringLiterals;
using permissions::Operation;

static constexpr qsizetype maxDiffText = 32 * 1024;
static constexpr qsizetype maxClaudeDiffs = 32;

namespace {

struct ClaudeTool {
    QLatin1StringView name;
    Operation operation;
};

// Subagents ask for themselves; lists of tasks and output of what was allowed before change nothing.
constexpr ClaudeTool claudeTools[] = {
    {"Bash"_L1, Operation::Execute},
    {"Read"_L1, Operation::Read},
    {"NotebookRead"_L1, Operation::Read},
    {"LS"_L1, Operation::Read},
    {"Glob"_L1, Operation::Search},
    {"Grep"_L1, Operation::Search},
    {"Edit"_L1, Operation::Edit},
    {"MultiEdit"_L1, Operation::Edit},
    {"Write"_L1, Operation::Edit},
    {"NotebookEdit"_L1, Operation::Edit},
    {"WebFetch"_L1, Operation::Fetch},
    {"WebSearch"_L1, Operation::Fetch},
    {"Task"_L1, Operation::Think},
    {"Agent"_L1, Operation::Think},
    {"TodoWrite"_L1, Operation::Think},
    {"TaskCreate"_L1, Operation::Think},
    {"TaskGet"_L1, Operation::Think},
    {"TaskList"_L1, Operation::Think},
    {"TaskUpdate"_L1, Operation::Think},
    {"TaskOutput"_L1, Operation::Think},
    {"TaskStop"_L1, Operation::Think},
    {"BashOutput"_L1, Operation::Think},
    {"KillShell"_L1, Operation::Think},
    {"ToolSearch"_L1, Operation::Think},
    {"EnterPlanMode"_L1, Operation::Think},
    {"ExitPlanMode"_L1, Operation::SwitchMode},
};

} // namespace

static Operation claudeOperation(const QString &tool)
{
    for (const ClaudeTool &known : claudeTools) {
        if (tool == known.name)
            return known.operation;
    }
    return Operation::Other;
}

static QString claudePath(const QJsonObject &input)
{
    return acpText(input, {"file_path"_L1, "notebook_path"_L1, "path"_L1});
}

QString claudeToolTitle(const QString &tool, const QJsonObject &input)
{
    constexpr qsizetype maxTitle = 120;
    QString what = acpText(input,
        {"command"_L1, "file_path"_L1, "notebook_path"_L1, "path"_L1, "pattern"_L1, "url"_L1, "query"_L1, "subject"_L1,
            "description"_L1});
    what = what.trimmed().section(u'\n', 0, 0).simplified();
    const QString title = what.isEmpty() ? tool : tool + u": "_s + what;
    return title.size() > maxTitle ? title.first(maxTitle - 1) + u'…' : title;
}

permissions::Request claudeRequest(const QString &tool, const QJsonObject &input)
{
    permissions::Request request{.operation = claudeOperation(tool), .title = claudeToolTitle(tool, input)};
    if (request.operation == Operation::Execute) {
        request.command = acpText(input, "command"_L1);
        return request;
    }
    request.paths = {claudePath(input)};
    request.paths.removeAll(QString());
    // A search without a path is in the folder in which the agent runs.
    if (request.operation == Operation::Search && request.paths.isEmpty())
        request.paths = {u"."_s};
    return request;
}

QList<FileDiff> claudeDiffs(
    const QString &tool, const QJsonObject &input, const QJsonObject &result, const QString &toolUseId)
{
    const QString path = claudePath(input);
    if (path.isEmpty())
        return {};
    const auto text
        = [](const QJsonObject &from, QLatin1StringView key) { return acpText(from, key).left(maxDiffText); };
    if (tool == "Write"_L1) {
        const QJsonValue before = result.value("originalFile"_L1);
        return {{.path = path,
            .before = before.isString() ? std::optional(before.toString().left(maxDiffText)) : std::nullopt,
            .after = text(input, "content"_L1),
            .toolUseId = toolUseId}};
    }
    QJsonArray edits;
    if (tool == "Edit"_L1)
        edits = {input};
    else if (tool == "MultiEdit"_L1)
        edits = input.value("edits"_L1).toArray();
    QList<FileDiff> diffs;
    for (const QJsonValue &edit : std::as_const(edits)) {
        if (diffs.size() < maxClaudeDiffs)
            diffs.append({.path = path,
                .before = text(edit.toObject(), "old_string"_L1),
                .after = text(edit.toObject(), "new_string"_L1),
                .toolUseId = toolUseId});
    }
    return diffs;
}

} // namespace rensei::runner
