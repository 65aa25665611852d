#include "app/model/sessions/signal_times.h"

#include <utility>

namespace rensei::app {

using platform::StuckSignal;

void SignalTimes::note(const SessionRow &row)
{
    if (row.isUnseen)
        return; // nothing new is known of it
    if (!isLive(row.session.status) || row.session.health.stuck.isEmpty())
        return forget(row.session.id);
    const QMap<StuckSignal, Instant> before = std::exchange(m_since[row.session.id], {});
    for (const StuckSignal signal : row.session.health.stuck)
        m_since[row.session.id].insert(signal, before.value(signal, row.seenAt));
}

std::optional<Instant> SignalTimes::since(const QString &id, StuckSignal signal) const
{
    const auto session = m_since.constFind(id);
    if (session == m_since.cend() || !session->contains(signal))
        return std::nullopt;
    return session->value(signal);
}

} // namespace rensei::app
