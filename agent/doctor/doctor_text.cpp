#include "agent/doctor/doctor_text.h"

#include "agent/status/printable.h"

#include <algorithm>

namespace rensei::doctor {

using namespace Qt::StringLiterals;

static const QString thisCommand = u"rensei-agent doctor"_s;
static const QString indent = u"           "_s;

static QString markOf(CheckStatus status)
{
    switch (status) {
    case CheckStatus::Pass:
        return u"✓ ok     "_s;
    case CheckStatus::Warn:
        return u"! notice "_s;
    case CheckStatus::Fail:
        return u"✗ failed "_s;
    case CheckStatus::Skip:
        return u"- skipped"_s;
    }
    Q_UNREACHABLE();
}

static QString lastSentence(const Report &report)
{
    const auto count = [&report](CheckStatus status) {
        return std::ranges::count_if(report.checks, [status](const CheckResult &one) { return one.status == status; });
    };
    const auto failed = count(CheckStatus::Fail);
    const auto warned = count(CheckStatus::Warn);
    if (failed > 0)
        return failed == 1 ? u"One check failed."_s : u"%1 checks failed."_s.arg(failed);
    if (warned > 0)
        return warned == 1 ? u"Everything works; one check has a notice."_s
                           : u"Everything works; %1 checks have a notice."_s.arg(warned);
    return u"Everything is in order."_s;
}

QString reportText(const Report &report)
{
    QString text;
    for (const CheckResult &check : report.checks) {
        text += u"%1  %2"_s.arg(markOf(check.status), check.title);
        if (check.status == CheckStatus::Skip && !check.because.isEmpty()) {
            const CheckResult *ground = report.find(check.because);
            text += u" (because of: %1)"_s.arg(ground ? ground->title : check.because);
        }
        text += u'\n';
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
    if (check.status == CheckStatus::Pass)
        return u"%1: fixed, verified %2."_s.arg(check.title, time);
    const QString because = check.because.isEmpty() ? QString() : u" (%1)"_s.arg(check.because);
    return u"%1: %2, checked %3%4. %5"_s.arg(check.title,
        check.status == CheckStatus::Fail       ? u"still failed"_s
            : check.status == CheckStatus::Warn ? u"still a notice"_s
                                                : u"skipped"_s,
        time, because, status::printable(check.detail));
}

} // namespace rensei::doctor
