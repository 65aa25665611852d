#pragma once

#include "app/backend/attention_list.h"
#include "app/backend/session_source.h"
#include "app/backend/status_monitor.h"
#include "app/backend/supervisor.h"
#include "app/backend/watch/foreign_watch.h"
#include "app/model/status/status_summary.h"

#include <QObject>

namespace rensei::app {

/// Puts the summary together whenever a part of it may have changed.
class StatusAggregator final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        StatusMonitor &monitor;
        const Supervisor &supervisor;
        const SessionSource &source;
        const AttentionList &attention;
        const SessionModel &sessions;
        const ForeignWatch *watch = nullptr; ///< null: nothing can be watched
    };
    explicit StatusAggregator(Parts parts);

    const StatusSummary &summary() const { return m_summary; }

    /// When what is wrong now was first seen; nullopt while nothing is.
    const std::optional<Instant> &problemSince() const { return m_problemSince; }

Q_SIGNALS:
    void changed(); ///< the summary, or what waits for a person, looks different
    void confirmed(); ///< the same summary, with newer times

private:
    void update();

    Parts m_parts;
    StatusSummary m_summary;
    QList<AttentionItem> m_waiting;
    std::optional<Instant> m_problemSince;
};

} // namespace rensei::app
