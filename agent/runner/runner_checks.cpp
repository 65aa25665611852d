#include "agent/runner/runner_checks.h"

#include "agent/base/json_reader.h"
#include "agent/base/private_file.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace rensei::runner {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QString markOf(const QString &program)
{
    const QFileInfo info(QFileInfo(program).canonicalFilePath());
    return program.isEmpty() || !info.isFile()
        ? QString()
        : u"%1 %2 %3"_s.arg(info.filePath()).arg(info.size()).arg(info.lastModified().toMSecsSinceEpoch());
}

static RunnerCheck parseCheck(const JsonReader &in)
{
    return {.mark = in.maybeString("mark"_L1).value_or(QString()),
        .version = in.maybeString("version"_L1).value_or(QString()),
        .checkedAt = in.maybeInstant("checkedAt"_L1).value_or(Instant()),
        .isSignedIn = in.maybeBool("signedIn"_L1),
        .problem = in.maybeString("problem"_L1).value_or(QString()),
        .asks = in.maybeBool("asks"_L1),
        .triedAt = in.maybeInstant("triedAt"_L1)};
}

static QJsonObject toJson(const RunnerCheck &check)
{
    QJsonObject object{{u"mark"_s, check.mark}, {u"version"_s, check.version}, {u"checkedAt"_s, toIso(check.checkedAt)},
        {u"problem"_s, check.problem}};
    if (check.isSignedIn)
        object.insert(u"signedIn"_s, *check.isSignedIn);
    if (check.asks)
        object.insert(u"asks"_s, *check.asks);
    if (check.triedAt)
        object.insert(u"triedAt"_s, toIso(*check.triedAt));
    return object;
}

RunnerChecks readRunnerChecks(const QString &file)
{
    RunnerChecks checks;
    if (!QFileInfo::exists(file))
        return checks;
    const auto read = readPrivateFile(file).and_then([](const QByteArray &bytes) { return parseObject(bytes); });
    const QJsonObject all = read ? read->value("runners"_L1).toObject() : QJsonObject();
    for (auto it = all.begin(); it != all.end(); ++it)
        checks.insert(it.key(), parseCheck(JsonReader(it.value().toObject())));
    return checks;
}

Result<void> writeRunnerChecks(const QString &file, const RunnerChecks &checks)
{
    QJsonObject all;
    for (auto it = checks.begin(); it != checks.end(); ++it)
        all.insert(it.key(), toJson(it.value()));
    return makePrivateFolder(QFileInfo(file).path()).and_then([&] {
        return writePrivateFile(file, QJsonDocument(QJsonObject{{u"runners"_s, all}}).toJson());
    });
}

std::optional<RunnerCheck> validCheck(
    const RunnerChecks &checks, const QString &name, const QString &program, const QString &version)
{
    const auto found = checks.constFind(name);
    const bool isSame = found != checks.constEnd() && !found->mark.isEmpty() && found->mark == markOf(program)
        && (version.isEmpty() || found->version.isEmpty() || version == found->version);
    return isSame ? std::optional(*found) : std::nullopt;
}

bool isCheckDue(const RunnerChecks &checks, const QString &name, const QString &program, Instant now)
{
    const auto check = validCheck(checks, name, program);
    // A check of the future was made before somebody corrected the clock.
    return !check || now - check->checkedAt >= 24h || check->checkedAt > now;
}

} // namespace rensei::runner
