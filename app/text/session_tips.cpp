#include "app/text/session_tips.h"

#include "app/model/sessions/session_facts.h"
#include "app/model/sessions/session_health.h"
#include "app/text/session_text.h"
#include "app/text/time_text.h"
#include "app/text/tool_tip.h"

namespace rensei::app {

using platform::StuckSignal;

QString SessionTips::orUnknown(const QString &tip)
{
    return tip.isEmpty() || tip == unknownText ? tr("The platform did not tell it.") : plainToolTip(tip);
}

QString SessionTips::health(const SessionCell &cell)
{
    const SessionRow &row = cell.row;
    const HealthMark mark = healthMark(row, cell.isStale);
    if (mark == HealthMark::None)
        return {};
    if (cell.isStale)
        return tr("Health unknown: the platform is out of reach.");
    if (mark == HealthMark::Unknown)
        return row.isUnseen ? tr("Health unknown: the platform did not list this session last time.")
                            : tr("Health unknown: the platform did not tell it.");
    QStringList lines{tr("Health: %1", "green, yellow or red").arg(SessionText::mark(mark))};
    if (row.ghostSince)
        lines.append(tr("%1: %2", "a signal and its meaning")
                         .arg(SessionText::ghost(), SessionText::meaningOfGhost(*row.ghostSince)));
    for (const StuckSignal signal : row.session.health.stuck)
        lines.append(
            tr("%1: %2", "a signal and its meaning").arg(SessionText::stuck(signal), SessionText::meaning(signal)));
    for (const QString &other : row.session.health.others)
        lines.append(SessionText::told(other));
    return plainToolTip(lines.join(u'\n'));
}

QString SessionTips::identifier(const SessionCell &cell)
{
    const QString &identifier = cell.row.session.identifier;
    if (!cell.row.isUnseen)
        return identifier.isEmpty() ? tr("This session belongs to no issue.")
                                    : plainToolTip(SessionText::told(identifier));
    return plainToolTip(tr("%1\nThe platform last listed it %2.", "ENG-124, 5 min ago")
                            .arg(SessionText::told(identifier), TimeText::ago(cell.row.seenAt, cell.now)));
}

QString SessionTips::project(const SessionCell &cell)
{
    const QString &project = projectOf(cell.row);
    return project.isEmpty() ? tr("The platform did not tell it, and it does not run on this computer.")
                             : plainToolTip(SessionText::told(project));
}

QString SessionTips::status(const SessionCell &cell)
{
    if (cell.row.stop)
        return tr("Asked to stop on %1", "date and time").arg(TimeText::exact(cell.row.stop->since));
    return orUnknown(SessionText::told(cell.row.session.statusText));
}

QString SessionTips::started(const SessionCell &cell)
{
    const auto &started = cell.row.session.startedAt;
    return orUnknown(started ? TimeText::exact(*started) : QString());
}

QString SessionTips::duration(const SessionCell &cell)
{
    const platform::PublicSession &session = cell.row.session;
    if (session.status == platform::PublicStatus::Queued)
        return tr("It has not begun.");
    if (!isLive(session.status) || !session.startedAt)
        return orUnknown({});
    return tr("It goes on, since %1", "date and time").arg(TimeText::exact(*session.startedAt));
}

QString SessionTips::cost(const SessionCell &cell)
{
    const auto cost = costOf(cell.row);
    const QString exact = SessionText::exactMoney(cost);
    if (cost && cost != cell.row.session.cost)
        return plainToolTip(tr("%1 so far, says the agent of this computer", "an amount of money").arg(exact));
    return orUnknown(exact);
}

} // namespace rensei::app
