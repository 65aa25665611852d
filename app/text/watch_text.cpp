// What is said of another program's agent that is only watched.
#include "agent/status/printable.h"
#include "app/text/status_text.h"

namespace rensei::app {

using namespace Qt::StringLiterals;
using control::DaemonStatus;

/// Where it is, without a direction of its own.
static QString addressOf(const WatchedAgent &watched)
{
    return u"127.0.0.1:%1"_s.arg(watched.port);
}

QString StatusText::watchedText() const
{
    const WatchedAgent &watched = *m_summary.inputs.watched;
    QStringList parts{addressOf(watched)};
    if (watched.status && !watched.status->version.isEmpty())
        parts.append(status::printable(watched.status->version));
    parts.append(tr("%1 of %2 running").arg(m_summary.running()).arg(m_summary.slotCount()));
    parts.append(tr("only watched", "another program's agent"));
    return parts.join(u" · "_s);
}

QString StatusText::watchedProblem() const
{
    const auto &status = m_summary.inputs.watched->status;
    if (!status)
        return tr("The other program's agent does not answer");
    if (status->status == DaemonStatus::Paused)
        return tr("The other program's agent is paused");
    return tr("The other program's agent takes no new sessions");
}

QString StatusText::watchedAdvice() const
{
    if (m_summary.inputs.watched->status)
        return tr("It is only watched from here.");
    return tr("Nothing listens as an agent at %1. Start that program, or set this computer up to have an agent of its "
              "own.")
        .arg(addressOf(*m_summary.inputs.watched));
}

} // namespace rensei::app
