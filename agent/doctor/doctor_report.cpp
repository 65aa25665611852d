#include "agent/doctor/doctor_report.h"

#include <QJsonArray>

#include <algorithm>

namespace rensei::doctor {

using namespace Qt::StringLiterals;

QString wireName(CheckStatus status)
{
    switch (status) {
    case CheckStatus::Pass:
        return u"pass"_s;
    case CheckStatus::Warn:
        return u"warn"_s;
    case CheckStatus::Fail:
        return u"fail"_s;
    case CheckStatus::Skip:
        return u"skip"_s;
    }
    Q_UNREACHABLE();
}

bool Report::isOk() const
{
    return std::ranges::none_of(checks, [](const CheckResult &check) { return check.status == CheckStatus::Fail; });
}

const CheckResult *Report::find(const QString &id) const
{
    const auto found = std::ranges::find_if(checks, [&id](const CheckResult &check) { return check.id == id; });
    return found == checks.end() ? nullptr : &*found;
}

QJsonObject toJson(const CheckResult &check)
{
    QJsonObject body{{"id"_L1, check.id}, {"title"_L1, check.title}, {"status"_L1, wireName(check.status)},
        {"detail"_L1, check.detail}};
    if (!check.because.isEmpty())
        body.insert("because"_L1, check.because);
    if (check.fix)
        body.insert("fix"_L1, QJsonObject{{"id"_L1, check.fix->id}, {"label"_L1, check.fix->label}});
    return body;
}

QJsonObject toJson(const Report &report)
{
    QJsonArray checks;
    for (const CheckResult &check : report.checks)
        checks.append(toJson(check));
    return {{"ok"_L1, report.isOk()}, {"version"_L1, report.version}, {"checks"_L1, checks}};
}

} // namespace rensei::doctor
