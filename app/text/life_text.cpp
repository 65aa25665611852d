#include "app/text/life_text.h"

#include "app/text/session_text.h"
#include "app/text/time_text.h"

#include <QLocale>
#include <QStringList>

namespace rensei::app {

using namespace std::chrono_literals;

static constexpr qsizetype maxReportLines = 8;

QString LifeText::reason()
{
    return tr("A coding agent works on a session");
}

QString LifeText::of(const KeepAwake &keepAwake)
{
    const WakefulnessDecision &decision = keepAwake.decision();
    switch (decision.state) {
    case Wakefulness::Off:
    case Wakefulness::NoSession:
        return {};
    case Wakefulness::WaitingForPerson:
        return tr("May fall asleep: no session can go on by itself");
    case Wakefulness::NoProgress:
        return tr("May fall asleep: no session makes progress");
    case Wakefulness::LowBattery:
        return tr("May fall asleep: the battery is at %1 %")
            .arg(QLocale().toString(keepAwake.batteryPercent().value_or(0)));
    case Wakefulness::KeptAwake:
        break;
    }
    if (keepAwake.isHeld())
        return tr("Kept awake: %1 makes progress", "an issue").arg(SessionText::told(decision.session));
    return keepAwake.isRefused() ? tr("May fall asleep: the system does not let it be kept awake") : QString();
}

QString LifeText::finishing(int sessions)
{
    return tr("Quits when %n session(s) have ended", nullptr, sessions);
}

QString LifeText::leftoverTitle()
{
    return tr("The agent takes sessions again");
}

QString LifeText::leftoverResumed()
{
    return tr("Rensei Desktop ended before the sessions that it waited for. Its agent takes sessions again.");
}

QString LifeText::title()
{
    return tr("While this computer was asleep");
}

QString LifeText::sleepLine(const WakeReport &report, Instant now)
{
    const bool isOld = now - report.from >= 24h;
    return tr("Asleep from %1 to %2.", "23:10, 07:02")
        .arg(isOld ? TimeText::exact(report.from) : TimeText::clock(report.from),
            isOld ? TimeText::exact(report.to) : TimeText::clock(report.to));
}

QString LifeText::line(const WakeReport::Line &line)
{
    using Outcome = WakeReport::Outcome;
    const QString name = SessionText::told(line.name);
    switch (line.outcome) {
    case Outcome::Completed:
        return tr("%1 is completed.", "an issue").arg(name);
    case Outcome::Failed:
        return tr("%1 failed.", "an issue").arg(name);
    case Outcome::Stopped:
        return tr("%1 was stopped.", "an issue").arg(name);
    case Outcome::RunsElsewhere:
        return tr("%1 was given to another computer, which works on it.", "an issue").arg(name);
    case Outcome::QueuedAgain:
        return tr("%1 was taken back by the platform and waits for a computer.", "an issue").arg(name);
    case Outcome::CompletedElsewhere:
        return tr("%1 was taken back by the platform and is completed.", "an issue").arg(name);
    case Outcome::GivenAway:
        return tr("%1 is not this computer's any more.", "an issue").arg(name);
    }
    Q_UNREACHABLE();
}

QString LifeText::of(const WakeReport &report, Instant now)
{
    QStringList lines{sleepLine(report, now)};
    const bool isLong = report.lines.size() > maxReportLines;
    const qsizetype shown = isLong ? maxReportLines - 1 : report.lines.size();
    for (const WakeReport::Line &each : report.lines.first(shown))
        lines.append(line(each));
    if (isLong)
        lines.append(tr("%n more session(s) ended.", nullptr, static_cast<int>(report.lines.size() - shown)));
    return lines.join(u'\n');
}

} // namespace rensei::app
