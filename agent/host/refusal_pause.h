#pragma once

#include <QHash>
#include <QString>

#include <chrono>

namespace rensei::host {

/// The rule by which a host that is given work it cannot do asks for work less often. All times are monotonic.
/// Source: agent/decisions/017-refusals-pause-polling.md, "Decision".
class RefusalPause {
public:
    /// Work was refused for `reason` although this host could take work. The second equal reason since something ran,
    /// or the fifth of any kind, begins a pause; each pause is longer than the one before. `draw` in [0, 1) is for the
    /// jitter.
    void refused(const QString &reason, std::chrono::milliseconds now, double draw);

    /// The runner of some work runs: everything before it is forgotten.
    void ran() { *this = {}; }

    /// A poll brought no work. After a pause there is nothing left to tell about; the next refusal still counts.
    void foundNoWork(std::chrono::milliseconds now);

    bool isActive(std::chrono::milliseconds now) const { return now < m_until; }
    std::chrono::milliseconds until() const { return m_until; }

    /// Why polling is or was paused; "" when there is nothing to tell.
    const QString &reason() const { return m_reason; }

private:
    QHash<QString, int> m_counts; ///< refusals since something ran, by reason
    int m_total = 0;
    int m_pauses = 0;
    std::chrono::milliseconds m_until{};
    std::chrono::milliseconds m_lastRefusal{};
    QString m_reason;
};

} // namespace rensei::host
