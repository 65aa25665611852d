#include "app/backend/agent_record.h"

#include "agent/base/json_reader.h"
#include "agent/base/private_file.h"
#include "agent/control/endpoint_file.h"
#include "agent/process/process_group.h"

#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>

namespace rensei::app {

Q_LOGGING_CATEGORY(lcRecord, "rensei.supervisor")

using namespace Qt::StringLiterals;

static QString recordFile(const StatePaths &paths)
{
    return paths.root + u"/desktop-agent.json"_s;
}

void recordAgent(const StatePaths &paths, qint64 pid)
{
    const QJsonObject record{{u"pid"_s, pid}, {u"start"_s, processStart(pid)}};
    const auto made = makePrivateFolder(paths.root);
    const auto written
        = made ? writePrivateFile(recordFile(paths), QJsonDocument(record).toJson(QJsonDocument::Compact)) : made;
    if (!written)
        qCWarning(lcRecord).noquote() << "the agent's process id cannot be saved:" << describe(written.error());
}

void forgetAgent(const StatePaths &paths)
{
    // What stays is harmless: it names a process with its start, which no other process will ever have.
    const QString file = recordFile(paths);
    if (!QFile::remove(file) && QFile::exists(file))
        qCWarning(lcRecord).noquote() << file << "cannot be removed";
}

bool isRecordedAgent(const StatePaths &paths)
{
    const auto record
        = readPrivateFile(recordFile(paths)).and_then([](const QByteArray &bytes) { return parseObject(bytes); });
    const auto endpoint = control::readEndpoint(paths.endpoint());
    if (!record || !endpoint)
        return false;
    const JsonReader in(*record);
    const QString start = in.maybeString("start"_L1).value_or(QString());
    return in.maybeInteger("pid"_L1) == endpoint->pid && !start.isEmpty() && processStart(endpoint->pid) == start;
}

} // namespace rensei::app
