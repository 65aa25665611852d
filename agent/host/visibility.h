#pragma once

#include "agent/control/stats_payload.h"
#include "agent/host/connection.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace rensei::host {

/// Whether the platform lists this host, and what all hosts together offer, on platforms without an account service,
/// where only the agent has a credential for that. Requested on demand, at most once a minute. Source:
/// agent/platform/PROTOCOL.md, "GET /api/cli/capacity".
class Visibility : public QObject {
    Q_OBJECT

public:
    Visibility(platform::WorkerApi &api, const Connection &connection, Clock &clock);

    struct Snapshot {
        std::optional<control::StatsPayload::Host> host;
        std::optional<control::StatsPayload::Totals> totals;
    };
    /// Calls `then` once, later, unless `context` is gone; with the current data when nothing has to be requested.
    void read(QObject *context, std::function<void(const Snapshot &)> then);

private:
    void readHost();
    void readTotals();
    void finish();

    platform::WorkerApi &m_api;
    const Connection &m_connection;
    Clock &m_clock;
    Snapshot m_snapshot;
    std::optional<std::chrono::milliseconds> m_readAt;
    bool m_isReading = false;
    struct Request {
        QPointer<QObject> context;
        std::function<void(const Snapshot &)> then;
    };
    QList<Request> m_pending;
};

} // namespace rensei::host
