#pragma once

#include "app/backend/approvals.h"
#include "app/backend/session_source.h"
#include "app/backend/status_monitor.h"
#include "app/backend/supervisor.h"
#include "app/model/sessions/session_model.h"
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
        const SessionModel &model;
        const Approvals &approvals;
    };
    explicit StatusAggregator(Parts parts);

    const StatusSummary &summary() const { return m_summary; }

Q_SIGNALS:
    void changed(); ///< the summary, or which sessions need attention, looks different
    void confirmed(); ///< the same summary, with newer times

private:
    void update();

    Parts m_parts;
    StatusSummary m_summary;
    QStringList m_needingAttention; ///< ids
};

} // namespace rensei::app
