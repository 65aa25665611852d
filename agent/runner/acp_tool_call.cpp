#include "agent/runner/acp_tool_call.h"

#include "agent/base/json_reader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <iterator>

namespace rensei::runner {

using namespace Qt::StringLiterals;

// More than is kept of it, and little enough that hundreds of calls stay small.
static constexpr qsizetype maxOutput = 32 * 1024;
static constexpr qsizetype maxDiffs = 32;
static constexpr qsizetype maxLocations = 64;

static QString oneLine(const QString &text)
{
    constexpr qsizetype maxLength = 120;
    const QString line = text.trimmed().section(u'\n', 0, 0).simplified();
    return line.size() > maxLength ? line.first(maxLength - 1) + u'…' : line;
}

// Agents put what a tool returned under names of their own.
static QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (!value.isObject())
        return {};
    const QJsonObject object = value.toObject();
    for (const QLatin1StringView key :
        {"formatted_output"_L1, "aggregated_output"_L1, "output"_L1, "stdout"_L1, "content"_L1, "text"_L1}) {
        if (object.value(key).isString())
            return object.value(key).toString();
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void AcpToolCall::apply(const QJsonObject &message)
{
    const JsonReader in(message);
    m_title = in.maybeString("title"_L1).value_or(m_title).left(maxOutput);
    m_kind = in.maybeString("kind"_L1).value_or(m_kind).left(64);
    if (const QJsonValue input = message.value("rawInput"_L1); input.isObject())
        m_input = input.toObject();
    else if (input.isString() || input.isArray())
        m_input = {{u"input"_s, input}};
    if (message.contains("rawOutput"_L1))
        m_rawOutput = textOf(message.value("rawOutput"_L1)).left(maxOutput);
    if (const auto content = in.maybeArray("content"_L1))
        applyContent(*content);
    if (const auto locations = in.maybeArray("locations"_L1)) {
        m_locations.clear();
        for (const QJsonValue &location : *locations) {
            const QString path = location["path"_L1].toString();
            if (!path.isEmpty() && m_locations.size() < maxLocations)
                m_locations.append(path);
        }
    }
    const QString status = in.maybeString("status"_L1).value_or(QString());
    m_hasFailed = m_hasFailed || status == "failed"_L1;
    m_hasEnded = m_hasEnded || m_hasFailed || status == "completed"_L1;
}

void AcpToolCall::applyContent(const QJsonArray &content)
{
    m_output.clear();
    m_diffs.clear();
    for (const QJsonValue &part : content) {
        const QString type = part["type"_L1].toString();
        if (type == "diff"_L1 && m_diffs.size() < maxDiffs) {
            const QJsonValue before = part["oldText"_L1];
            m_diffs.append({.path = part["path"_L1].toString(),
                .before = before.isString() ? std::optional(before.toString().left(maxOutput)) : std::nullopt,
                .after = part["newText"_L1].toString().left(maxOutput)});
        } else if (type == "content"_L1) {
            const QString text = part["content"_L1]["text"_L1].toString();
            if (!text.isEmpty() && m_output.size() < maxOutput)
                m_output += (m_output.isEmpty() ? u""_s : u"\n"_s) + text.left(maxOutput);
        }
    }
}

Action AcpToolCall::action(const QString &id) const
{
    const auto operation = permissions::parseOperation(m_kind);
    const bool isNamed = operation && *operation != permissions::Operation::Other;
    Action action{.tool = isNamed ? m_kind : oneLine(m_title),
        .input = m_input,
        .output = m_output.isEmpty() ? m_rawOutput : m_output,
        .isError = m_hasFailed,
        .toolUseId = id};
    if (action.tool.isEmpty())
        action.tool = m_kind.isEmpty() ? u"unknown"_s : m_kind;
    if (!m_title.isEmpty() && !action.input.contains("title"_L1))
        action.input.insert(u"title"_s, m_title);
    return action;
}

QList<FileDiff> AcpToolCall::diffs(const QString &id) const
{
    QList<FileDiff> diffs;
    for (FileDiff diff : m_diffs) {
        diff.toolUseId = id;
        if (!diff.path.isEmpty() && !m_hasFailed)
            diffs.append(diff);
    }
    return diffs;
}

// A word that a shell reads as it is written here.
static QString quoted(const QString &word)
{
    const bool isPlain = !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) {
        return c.isLetterOrNumber() || QStringView(u"-_./=:,@%+").contains(c);
    });
    return isPlain ? word : u'\'' + QString(word).replace(u"'"_s, u"'\\''"_s) + u'\'';
}

// As a text, as the arguments of a program, or as `bash -lc <text>`.
static QString commandIn(const QJsonObject &input)
{
    for (const QLatin1StringView key : {"command"_L1, "cmd"_L1, "script"_L1, "input"_L1}) {
        const QJsonValue value = input.value(key);
        if (value.isString() && !value.toString().trimmed().isEmpty())
            return value.toString();
        QStringList words;
        for (const QJsonValue &word : value.toArray())
            words.append(quoted(word.toString()));
        if (!words.isEmpty())
            return words.join(u' ');
    }
    return {};
}

static QStringList pathsIn(const QJsonObject &input)
{
    static constexpr QLatin1StringView keys[]
        = {"file_path"_L1, "filePath"_L1, "filepath"_L1, "path"_L1, "absolute_path"_L1, "notebook_path"_L1,
            "parentDir"_L1, "directory"_L1, "dir_path"_L1, "source"_L1, "destination"_L1, "old_path"_L1, "new_path"_L1};
    QStringList paths;
    for (const QLatin1StringView key : keys) {
        const QString path = input.value(key).toString();
        if (!path.isEmpty())
            paths.append(path);
    }
    const QStringList changed = input.value("changes"_L1).toObject().keys();
    return paths + changed;
}

permissions::Request AcpToolCall::request() const
{
    permissions::Request request{
        .operation = permissions::parseOperation(m_kind).value_or(permissions::Operation::Other),
        .title = oneLine(m_title),
        .paths = m_locations};
    const bool isCommand = request.operation == permissions::Operation::Execute;
    if (isCommand) {
        // Some agents tell a command only in their words for people.
        const QString command = commandIn(m_input);
        request.command = command.isEmpty() ? m_title : command;
        request.folder = JsonReader(m_input)
                             .maybeString({"cwd"_L1, "workdir"_L1, "directory"_L1, "dir_path"_L1})
                             .value_or(QString());
        request.paths.clear();
    } else {
        request.paths += pathsIn(m_input);
        for (const FileDiff &diff : m_diffs)
            request.paths.append(diff.path);
    }
    request.paths.removeAll(QString());
    request.paths.removeDuplicates();
    return request;
}

} // namespace rensei::runner
