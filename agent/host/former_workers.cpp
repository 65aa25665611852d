#include "agent/host/former_workers.h"

#include "agent/platform/endpoint.h"

#include <QLoggingCategory>

#include <algorithm>

namespace rensei::host {

Q_LOGGING_CATEGORY(lcFormer, "rensei.former")

FormerWorkers::FormerWorkers(platform::WorkerApi &api, Connection &connection, const SessionRegistry &sessions)
    : m_api(api)
    , m_connection(connection)
    , m_sessions(sessions)
{
}

bool FormerWorkers::isInUse(const QString &workerId) const
{
    const auto all = m_sessions.all();
    return std::ranges::any_of(
        all, [&workerId](const session::Session *session) { return session->logState().workerId == workerId; });
}

void FormerWorkers::deregister()
{
    if (!m_connection.isSelfHosted() || !isRegistered(m_connection.state()))
        return;
    for (const QString &workerId : m_connection.formerWorkers()) {
        if (isInUse(workerId) || m_asked.contains(workerId))
            continue;
        m_asked.append(workerId);
        m_api.deregister(workerId, this, [this, workerId](const Result<platform::Acknowledgement> &done) {
            m_asked.removeAll(workerId);
            if (!done && !platform::isWorkerMissing(done.error())) {
                qCInfo(lcFormer).noquote() << "the former id" << workerId << "stays:" << describe(done.error());
                return;
            }
            qCInfo(lcFormer).noquote() << "deregistered the former id" << workerId;
            m_connection.forgetFormerWorker(workerId);
        });
    }
}

} // namespace rensei::host

#include "moc_former_workers.cpp"
