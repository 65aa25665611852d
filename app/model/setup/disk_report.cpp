#include "app/model/setup/disk_report.h"

#include "agent/base/json_reader.h"

#include <algorithm>
#include <functional>

namespace rensei::app {

using namespace Qt::StringLiterals;

static constexpr qsizetype maxDiskEntries = 1000;
static constexpr qsizetype maxReasons = 10;

qint64 DiskReport::freeableBytes() const
{
    qint64 all = 0;
    for (const WorkingCopy &copy : work)
        all += copy.freeableBytes;
    return all;
}

const WorkingCopy *DiskReport::find(const QString &sessionId) const
{
    const auto found = std::ranges::find(work, sessionId, &WorkingCopy::sessionId);
    return found == work.end() ? nullptr : &*found;
}

/// No size is below nothing, and sums of them have to fit.
static qint64 sizeIn(const JsonReader &reader, QLatin1StringView key)
{
    constexpr qint64 most = qint64(1) << 50;
    return std::clamp<qint64>(reader.maybeInteger(key).value_or(0), 0, most);
}

static QStringList reasonsIn(const JsonReader &reader)
{
    QStringList reasons;
    for (const QJsonValue &value : reader.maybeArray("reasons"_L1).value_or(QJsonArray())) {
        const QString reason = JsonReader({{u"text"_s, value}}).line("text"_L1, maxSentencesLength);
        if (!reason.isEmpty() && reasons.size() < maxReasons)
            reasons.append(reason);
    }
    return reasons;
}

static WorkingCopy::State workingCopyStateNamed(const QString &name)
{
    if (name == "in use"_L1)
        return WorkingCopy::State::InUse;
    return name == "kept"_L1 ? WorkingCopy::State::Kept : WorkingCopy::State::NotExamined;
}

static QList<WorkingCopy> workIn(const QJsonArray &folders)
{
    QList<WorkingCopy> work;
    for (const QJsonValue &value : folders) {
        const JsonReader one(value.toObject());
        const WorkingCopy copy{.sessionId = one.line("session"_L1),
            .folder = one.maybeString("path"_L1).value_or(QString()),
            .bytes = sizeIn(one, "bytes"_L1),
            .state = workingCopyStateNamed(one.line("state"_L1)),
            .reasons = reasonsIn(one)};
        if (!copy.sessionId.isEmpty() && work.size() < maxDiskEntries)
            work.append(copy);
    }
    std::ranges::stable_sort(work, std::greater(), &WorkingCopy::bytes);
    return work;
}

std::optional<DiskReport> parseDiskReport(const QByteArray &bytes)
{
    const auto object = parseObject(bytes);
    if (!object)
        return std::nullopt;
    const JsonReader reader(*object);
    const auto folders = reader.maybeArray("folders"_L1);
    if (!folders)
        return std::nullopt;
    DiskReport report{.work = workIn(*folders),
        .totalBytes = sizeIn(reader, "totalBytes"_L1),
        .budgetBytes = sizeIn(reader, "budgetBytes"_L1)};
    for (const QJsonValue &value : reader.maybeArray("mirrors"_L1).value_or(QJsonArray())) {
        const JsonReader one(value.toObject());
        const RepositoryCopy copy{one.line("name"_L1), sizeIn(one, "bytes"_L1)};
        if (!copy.name.isEmpty() && report.repositories.size() < maxDiskEntries)
            report.repositories.append(copy);
    }
    std::ranges::stable_sort(report.repositories, std::greater(), &RepositoryCopy::bytes);
    return report;
}

static FreedWork freedIn(const JsonReader &one)
{
    return {.sessionId = one.line("session"_L1),
        .isRemoved = one.maybeBool("removed"_L1).value_or(false),
        .freedBytes = sizeIn(one, "freedBytes"_L1),
        .reasons = reasonsIn(one)};
}

std::optional<FreedWork> parseDiscarded(const QByteArray &bytes)
{
    const auto object = parseObject(bytes);
    const FreedWork freed = object ? freedIn(JsonReader(*object)) : FreedWork();
    return freed.isRemoved ? std::optional(freed) : std::nullopt;
}

std::optional<QList<FreedWork>> parseFreed(const QByteArray &bytes)
{
    const auto object = parseObject(bytes);
    const auto folders = object ? JsonReader(*object).maybeArray("folders"_L1) : std::nullopt;
    if (!folders)
        return std::nullopt;
    QList<FreedWork> all;
    for (const QJsonValue &value : *folders) {
        const JsonReader one(value.toObject());
        const FreedWork freed = freedIn(one);
        if (!freed.sessionId.isEmpty() && all.size() < maxDiskEntries)
            all.append(freed);
    }
    return all;
}

DiskReport withExamined(DiskReport report, const QList<FreedWork> &examined)
{
    for (const FreedWork &one : examined) {
        const auto copy = std::ranges::find(report.work, one.sessionId, &WorkingCopy::sessionId);
        if (copy == report.work.end() || copy->state == WorkingCopy::State::InUse)
            continue;
        copy->state = one.isRemoved ? WorkingCopy::State::Safe : WorkingCopy::State::Kept;
        copy->reasons = one.reasons;
        copy->freeableBytes = one.freedBytes;
    }
    return report;
}

} // namespace rensei::app
