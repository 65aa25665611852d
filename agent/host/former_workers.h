#pragma once

#include "agent/host/connection.h"
#include "agent/host/session_registry.h"

namespace rensei::host {

/// Deregisters the worker ids that this host had before the present one: an agent that was killed left its id behind,
/// and the platform would count it as a host for minutes. Source: agent/platform/PROTOCOL.md, "Deregistration".
class FormerWorkers : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    FormerWorkers(platform::WorkerApi &api, Connection &connection, const SessionRegistry &sessions);

    /// To be called when nothing that was claimed under a former id is unaccounted for. An id that a session still has
    /// is kept, and so is one whose deregistration fails; the next call tries again. Does nothing on a hosted platform,
    /// which itself replaces the entry of a machine, and where a deregistration queues sessions again.
    void deregister();

private:
    bool isInUse(const QString &workerId) const;

    platform::WorkerApi &m_api;
    Connection &m_connection;
    const SessionRegistry &m_sessions;
    QStringList m_asked; ///< whose deregistration is under way
};

} // namespace rensei::host
