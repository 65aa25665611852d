#include "app/model/setup/doctor_report.h"

#include "agent/base/json_reader.h"

#include <algorithm>

namespace rensei::app {

using namespace Qt::StringLiterals;

static constexpr qsizetype maxChecks = 100;

static DoctorLevel levelNamed(const QString &name)
{
    if (name == "pass"_L1)
        return DoctorLevel::Pass;
    if (name == "fail"_L1)
        return DoctorLevel::Fail;
    return name == "skip"_L1 ? DoctorLevel::Skip : DoctorLevel::Warn;
}

const DoctorCheck *DoctorReport::find(const QString &id) const
{
    const auto found = std::ranges::find(checks, id, &DoctorCheck::id);
    return found == checks.end() ? nullptr : &*found;
}

int DoctorReport::count(DoctorLevel level) const
{
    return static_cast<int>(std::ranges::count(checks, level, &DoctorCheck::level));
}

static DoctorCheck checkOf(const JsonReader &reader)
{
    DoctorCheck check{.id = reader.line("id"_L1),
        .title = reader.line("title"_L1),
        .level = levelNamed(reader.line("status"_L1)),
        .detail = reader.line("detail"_L1, maxSentencesLength),
        .because = reader.line("because"_L1)};
    if (check.title.isEmpty())
        check.title = check.id;
    if (const auto fix = reader.maybeObject("fix"_L1)) {
        const JsonReader one(*fix);
        check.fix = one.line("id"_L1);
        check.fixLabel = one.line("label"_L1);
        if (check.fixLabel.isEmpty())
            check.fix.clear(); // a button without a text says nothing
    }
    return check;
}

std::optional<DoctorReport> parseDoctorReport(const QByteArray &bytes)
{
    const auto object = parseObject(bytes);
    if (!object)
        return std::nullopt;
    const JsonReader reader(*object);
    const auto checks = reader.maybeArray("checks"_L1);
    if (!checks)
        return std::nullopt;
    DoctorReport report{.version = reader.line("version"_L1), .checks = {}};
    for (const QJsonValue &value : *checks) {
        DoctorCheck check = checkOf(JsonReader(value.toObject()));
        if (!check.id.isEmpty() && !report.find(check.id) && report.checks.size() < maxChecks)
            report.checks.append(check);
    }
    return report;
}

std::optional<DoctorFixed> parseDoctorFixed(const QByteArray &bytes)
{
    const auto object = parseObject(bytes);
    if (!object)
        return std::nullopt;
    const JsonReader reader(*object);
    DoctorFixed fixed{reader.line("id"_L1), levelNamed(reader.line("status"_L1)),
        reader.line("detail"_L1, maxSentencesLength), reader.maybeInstant("at"_L1)};
    return fixed.id.isEmpty() ? std::nullopt : std::optional(fixed);
}

DoctorReport withFixed(DoctorReport report, const DoctorFixed &fixed)
{
    const auto check = std::ranges::find(report.checks, fixed.id, &DoctorCheck::id);
    if (check == report.checks.end())
        return report;
    check->level = fixed.level;
    check->detail = fixed.detail;
    check->because.clear();
    check->fixedAt.reset();
    if (fixed.level != DoctorLevel::Pass)
        return report;
    check->fix.clear();
    check->fixLabel.clear();
    check->fixedAt = fixed.at;
    return report;
}

} // namespace rensei::app
