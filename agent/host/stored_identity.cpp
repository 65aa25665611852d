#include "agent/host/stored_identity.h"

#include "agent/base/json_reader.h"
#include "agent/base/machine_id.h"
#include "agent/base/own_link.h"
#include "agent/base/private_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>

namespace rensei::host {

Q_LOGGING_CATEGORY(lcIdentity, "rensei.identity")

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
    for (const QJsonValue &former : in.maybeArray("formerWorkers"_L1).value_or(QJsonArray()))
        identity.formerWorkers.append(former.toString());
    identity.heartbeatInterval = milliseconds(in.maybeInteger("heartbeatEveryMs"_L1).value_or(30'000));
    identity.pollInterval = milliseconds(in.maybeInteger("pollEveryMs"_L1).value_or(5'000));
    return identity;
}

static QString copyOf(const QString &path)
{
    return path + u".bak"_s;
}

static Result<QByteArray> readIdentity(const QString &path)
{
    const auto target = followOwnLinks(path);
    if (!target)
        return fail(target.error());
    if (!checkPrivate(*target)) {
        if (const auto closed = restrictToOwner(*target); !closed)
            return fail(closed.error());
    }
    return readPrivateFile(*target);
}

// What a damaged file is replaced by.
static StoredIdentity restoredIdentity(const QString &path)
{
    const QString known = parseIdentity(readIdentity(copyOf(path)).value_or(QByteArray())).machineId;
    if (!known.isEmpty()) {
        qCWarning(lcIdentity).noquote() << path << "is damaged; the machine id is taken from its copy";
        return {.machineId = known};
    }
    const QString aside = path + u".damaged"_s;
    QFile::remove(aside);
    const QString kept = QFile::rename(path, aside) ? u" and kept as "_s + aside : QString();
    qCWarning(lcIdentity).noquote() << path << u"is damaged%1; the machine id is made anew"_s.arg(kept);
    return {};
}

static QByteArray bytesOf(const StoredIdentity &identity)
{
    const QJsonObject object{
        {u"machineId"_s, identity.machineId},
        {u"workerId"_s, identity.workerId},
        {u"formerWorkers"_s, QJsonArray::fromStringList(identity.formerWorkers)},
        {u"platformUrl"_s, identity.platformUrl},
        {u"tokenFingerprint"_s, identity.tokenFingerprint},
        {u"leg"_s, identity.variant == ApiVariant::Af ? u"af"_s : u"v1"_s},
        {u"heartbeatEveryMs"_s, static_cast<qint64>(identity.heartbeatInterval.count())},
        {u"pollEveryMs"_s, static_cast<qint64>(identity.pollInterval.count())},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

// A copy that cannot be written must not keep the host from working: the identity itself is on disk.
static void keepCopy(const QString &path, const StoredIdentity &identity)
{
    const auto copy = readPrivateFile(copyOf(path));
    if (copy && parseIdentity(*copy).machineId == identity.machineId)
        return;
    if (const auto written = writePrivateFile(copyOf(path), bytesOf(identity)); !written)
        qCWarning(lcIdentity).noquote() << path << "cannot be copied:" << describe(written.error());
}

Result<StoredIdentity> loadIdentity(const QString &path)
{
    StoredIdentity identity;
    if (QFileInfo::exists(path)) {
        const auto bytes = readIdentity(path);
        if (!bytes)
            return fail(bytes.error());
        identity = parseIdentity(*bytes);
        if (!identity.machineId.isEmpty()) {
            keepCopy(path, identity);
            return identity;
        }
        identity = restoredIdentity(path);
    }
    if (identity.machineId.isEmpty()) {
        const QString stateFolder = QFileInfo(QFileInfo(path).absolutePath()).canonicalFilePath();
        identity.machineId = hostIdentity(systemMachineId(), accountId(), stateFolder);
    }
    return saveIdentity(path, identity).map([&identity] { return identity; });
}

Result<void> saveIdentity(const QString &path, const StoredIdentity &identity)
{
    if (const auto written = writePrivateFile(path, bytesOf(identity)); !written)
        return written;
    keepCopy(path, identity);
    return {};
}

void replaceWorker(StoredIdentity &identity, const QString &workerId)
{
    constexpr qsizetype maxFormer = 4;
    if (!identity.workerId.isEmpty())
        identity.formerWorkers.prepend(identity.workerId);
    identity.formerWorkers.removeAll(workerId);
    identity.formerWorkers.removeDuplicates();
    identity.formerWorkers = identity.formerWorkers.mid(0, maxFormer);
    identity.workerId = workerId;
}

bool canResume(const StoredIdentity &stored, const QString &platformUrl, const QString &tokenFingerprint)
{
    return !stored.workerId.isEmpty() && stored.platformUrl == platformUrl
        && stored.tokenFingerprint == tokenFingerprint;
}

} // namespace rensei::host
