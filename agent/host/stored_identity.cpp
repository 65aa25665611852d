#include "agent/host/stored_identity.h"

#include "agent/base/json_reader.h"
#include "agent/base/machine_id.h"
#include "agent/base/private_file.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace rensei::host {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

static StoredIdentity parseIdentity(const QByteArray &bytes)
{
    const JsonReader in(parseObject(bytes).value_or(QJsonObject()));
    const auto text = [&in](QLatin1StringView key) { return in.maybeString(key).value_or(QString()); };
    StoredIdentity identity{.machineId = text("machineId"_L1),
        .workerId = text("workerId"_L1),
        .platformUrl = text("platformUrl"_L1),
        .tokenFingerprint = text("tokenFingerprint"_L1),
        .variant = text("leg"_L1) == "af"_L1 ? ApiVariant::Af : ApiVariant::V1};
    identity.heartbeatInterval = milliseconds(in.maybeInteger("heartbeatEveryMs"_L1).value_or(30'000));
    identity.pollInterval = milliseconds(in.maybeInteger("pollEveryMs"_L1).value_or(5'000));
    return identity;
}

Result<StoredIdentity> loadIdentity(const QString &path)
{
    const auto bytes = readPrivateFile(path);
    StoredIdentity identity = parseIdentity(bytes.value_or(QByteArray()));
    if (!identity.machineId.isEmpty())
        return identity;
    const QString stateFolder = QFileInfo(QFileInfo(path).absolutePath()).canonicalFilePath();
    identity = StoredIdentity{.machineId = hostIdentity(systemMachineId(), accountId(), stateFolder)};
    return saveIdentity(path, identity).map([&identity] { return identity; });
}

Result<void> saveIdentity(const QString &path, const StoredIdentity &identity)
{
    const QJsonObject object{
        {u"machineId"_s, identity.machineId},
        {u"workerId"_s, identity.workerId},
        {u"platformUrl"_s, identity.platformUrl},
        {u"tokenFingerprint"_s, identity.tokenFingerprint},
        {u"leg"_s, identity.variant == ApiVariant::Af ? u"af"_s : u"v1"_s},
        {u"heartbeatEveryMs"_s, static_cast<qint64>(identity.heartbeatInterval.count())},
        {u"pollEveryMs"_s, static_cast<qint64>(identity.pollInterval.count())},
    };
    return writePrivateFile(path, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

bool canResume(const StoredIdentity &stored, const QString &platformUrl, const QString &tokenFingerprint)
{
    return !stored.workerId.isEmpty() && stored.platformUrl == platformUrl
        && stored.tokenFingerprint == tokenFingerprint;
}

} // namespace rensei::host
