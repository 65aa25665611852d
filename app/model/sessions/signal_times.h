#pragma once

#include "app/model/sessions/session_row.h"

#include <QHash>
#include <QMap>

#include <optional>

namespace rensei::app {

/// Since when live sessions have the signals of their health. The platform does not tell that, so it is since this
/// program has noticed them.
class SignalTimes {
public:
    void note(const SessionRow &row); ///< as it was listed at its `seenAt`
    void forget(const QString &id) { m_since.remove(id); }
    void clear() { m_since.clear(); }

    /// nullopt for a signal that the session does not have.
    std::optional<Instant> since(const QString &id, platform::StuckSignal signal) const;

private:
    QHash<QString, QMap<platform::StuckSignal, Instant>> m_since;
};

} // namespace rensei::app
