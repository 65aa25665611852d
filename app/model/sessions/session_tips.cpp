#include "app/model/sessions/session_cells.h"
#include "app/model/sessions/session_text.h"
#include "app/model/sessions/time_text.h"

namespace rensei::app {

using namespace Qt::StringLiterals;
using platform::StuckSignal;

/// A tool tip takes for rich text what looks like it, and the platform's words are not ours.
static QString asPlainText(const QString &text)
{
    if (!text.contains(u'<'))
        return text;
    return u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', "<br>"_L1) + u"</qt>"_s;
}

QStringList SessionCells::healthTip() const
{
    const HealthMark mark = healthMark(m_row, m_isStale);
    if (mark == HealthMark::None)
        return {};
    if (m_isStale)
        return {tr("Health unknown: the platform is out of reach.")};
    if (mark == HealthMark::Unknown)
        return {m_row.isUnseen ? tr("Health unknown: the platform did not list this session last time.")
                               : tr("Health unknown: the platform did not tell it.")};
    QStringList lines;
    for (const StuckSignal signal : m_row.session.health.stuck)
        lines.append(
            tr("%1: %2", "a signal and its meaning").arg(SessionText::stuck(signal), SessionText::meaning(signal)));
    for (const QString &other : m_row.session.health.others)
        lines.append(SessionText::told(other));
    lines.prepend(tr("Health: %1", "green, yellow or red").arg(SessionText::mark(mark)));
    return lines;
}

QString SessionCells::identifierTip() const
{
    if (!m_row.isUnseen)
        return m_row.session.identifier.isEmpty() ? tr("This session belongs to no issue.") : text(Identifier);
    return tr("%1\nThe platform last listed it %2.", "ENG-124, 5 min ago")
        .arg(text(Identifier), TimeText::ago(m_row.seenAt, m_now));
}

QString SessionCells::statusTip() const
{
    if (m_row.stop)
        return tr("Asked to stop on %1", "date and time").arg(TimeText::exact(m_row.stop->since));
    return SessionText::told(m_row.session.statusText);
}

QString SessionCells::durationTip() const
{
    const platform::PublicSession &session = m_row.session;
    if (session.status == platform::PublicStatus::Queued)
        return tr("It has not begun.");
    if (!isLive(session.status) || !session.startedAt)
        return {};
    return tr("It goes on, since %1", "date and time").arg(TimeText::exact(*session.startedAt));
}

QString SessionCells::plainTip(int column) const
{
    switch (column) {
    case Health:
        return healthTip().join(u'\n');
    case Identifier:
        return identifierTip();
    case Status:
        return statusTip();
    case Started:
        return m_row.session.startedAt ? TimeText::exact(*m_row.session.startedAt) : QString();
    case Duration:
        return durationTip();
    case Cost:
        return SessionText::exactMoney(m_row.session.cost);
    default:
        return text(column);
    }
}

QString SessionCells::tip(int column) const
{
    const QString tip = plainTip(column);
    if (tip.isEmpty() || tip == unknownText)
        return column == Health ? QString() : tr("The platform did not tell it.");
    return asPlainText(tip);
}

} // namespace rensei::app
