#include "agent/doctor/doctor_text.h"

#include "agent/doctor/texts.h"
#include "agent/language/text_width.h"
#include "agent/status/printable.h"

#include <algorithm>

namespace rensei::doctor {

using namespace Qt::StringLiterals;

static const QString thisCommand = u"rensei-agent doctor"_s;
static const QString betweenColumns = u"  "_s;

static QString markOf(CheckStatus status)
{
    switch (status) {
    case CheckStatus::Pass:
        return u"✓ "_s + DoctorText::tr("ok", "the state of a check");
    case CheckStatus::Warn:
        return u"! "_s + DoctorText::tr("notice", "the state of a check");
    case CheckStatus::Fail:
        return u"✗ "_s + DoctorText::tr("failed", "the state of a check");
    case CheckStatus::Skip:
        return u"- "_s + DoctorText::tr("skipped", "the state of a check");
    }
    Q_UNREACHABLE();
}

static qsizetype widestMark()
{
    qsizetype widest = 0;
    for (const CheckStatus status : {CheckStatus::Pass, CheckStatus::Warn, CheckStatus::Fail, CheckStatus::Skip})
        widest = std::max(widest, columnsOf(markOf(status)));
    return widest;
}

static QString lastSentence(const Report &report)
{
    const auto count = [&report](CheckStatus status) {
        return static_cast<int>(
            std::ranges::count_if(report.checks, [status](const CheckResult &one) { return one.status == status; }));
    };
    const int failed = count(CheckStatus::Fail);
    const int warned = count(CheckStatus::Warn);
    if (failed > 0)
        return DoctorText::tr("%n check(s) failed.", nullptr, failed);
    if (warned > 0)
        return DoctorText::tr("Everything works; %n check(s) have a notice.", nullptr, warned);
    return DoctorText::tr("Everything is in order.");
}

static QString titleOf(const Report &report, const CheckResult &check)
{
    if (check.status != CheckStatus::Skip || check.because.isEmpty())
        return check.title;
    const CheckResult *ground = report.find(check.because);
    return DoctorText::tr("%1 (because of: %2)").arg(check.title, ground ? ground->title : check.because);
}

QString reportText(const Report &report)
{
    const qsizetype markWidth = widestMark();
    const QString indent(markWidth + betweenColumns.size(), u' ');
    QString text;
    for (const CheckResult &check : report.checks) {
        text += padded(markOf(check.status), markWidth) + betweenColumns + titleOf(report, check) + u'\n';
        if (check.status == CheckStatus::Fail || check.status == CheckStatus::Warn) {
            text += indent + status::printable(check.detail) + u'\n';
            if (check.fix)
                text += indent + u"%1: %2 --fix %3\n"_s.arg(check.fix->label, thisCommand, check.id);
        }
    }
    return text + u'\n' + lastSentence(report) + u'\n';
}

QString fixedText(const CheckResult &check, const QString &time)
{
    const QString detail = status::printable(check.detail);
    switch (check.status) {
    case CheckStatus::Pass:
        return DoctorText::tr("%1: fixed, verified %2.").arg(check.title, time);
    case CheckStatus::Fail:
        return DoctorText::tr("%1: still failed, checked %2. %3").arg(check.title, time, detail);
    case CheckStatus::Warn:
        return DoctorText::tr("%1: still a notice, checked %2. %3").arg(check.title, time, detail);
    case CheckStatus::Skip:
        return check.because.isEmpty()
            ? DoctorText::tr("%1: skipped, checked %2. %3").arg(check.title, time, detail)
            : DoctorText::tr("%1: skipped, checked %2 (%3). %4").arg(check.title, time, check.because, detail);
    }
    Q_UNREACHABLE();
}

} // namespace rensei::doctor
