#include "agent/workspace/workspace_record.h"

#include "agent/base/json_reader.h"
#include "agent/base/private_file.h"
#include "agent/base/session_file_name.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rensei::workspace {

using namespace Qt::StringLiterals;

QString WorkspacePaths::folderOf(const QString &sessionId) const
{
    return work + u'/' + session::fileNameFor(sessionId);
}

QString WorkspacePaths::recordOf(const QString &sessionId) const
{
    return records + u'/' + session::fileNameFor(sessionId) + u".json"_s;
}

WorkspacePaths workspacePaths(const QString &stateFolder)
{
    return {stateFolder + u"/work"_s, stateFolder + u"/workspaces"_s, stateFolder + u"/mirrors"_s};
}

Result<void> writeRecord(const WorkspacePaths &paths, const WorkspaceRecord &record)
{
    const QJsonObject object{{u"sessionId"_s, record.sessionId}, {u"repository"_s, record.repository},
        {u"chosenByOwner"_s, record.chosenBy == ChosenBy::Owner}, {u"commit"_s, record.commit},
        {u"reasons"_s, QJsonArray::fromStringList(record.reasons)}};
    return makePrivateFolder(paths.records).and_then([&] {
        return writePrivateFile(paths.recordOf(record.sessionId), QJsonDocument(object).toJson());
    });
}

std::optional<WorkspaceRecord> readRecord(const WorkspacePaths &paths, const QString &folderName)
{
    const QString path = paths.records + u'/' + folderName + u".json"_s;
    const auto object
        = readPrivateFile(path).and_then([&path](const QByteArray &bytes) { return parseObject(bytes, path); });
    if (!object)
        return std::nullopt;
    JsonReader reader(*object);
    WorkspaceRecord record{.sessionId = reader.string("sessionId"_L1),
        .repository = reader.maybeString("repository"_L1).value_or(QString()),
        .chosenBy = reader.maybeBool("chosenByOwner"_L1).value_or(false) ? ChosenBy::Owner : ChosenBy::Platform,
        .commit = reader.maybeString("commit"_L1).value_or(QString()),
        .reasons = reader.strings("reasons"_L1)};
    const auto read = reader.finish(record);
    return read ? std::optional(*read) : std::nullopt;
}

void removeRecord(const WorkspacePaths &paths, const QString &folderName)
{
    QFile::remove(paths.records + u'/' + folderName + u".json"_s);
    QFile::remove(paths.lockOf(folderName));
}

} // namespace rensei::workspace
