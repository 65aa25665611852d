#include "agent/host/claim_recovery.h"

#include "agent/base/backoff.h"
#include "agent/platform/poll.h"
#include "agent/platform/session_report.h"

#include <QLoggingCategory>

#include <algorithm>

namespace rensei::host {

Q_LOGGING_CATEGORY(lcLost, "rensei.claims")

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ClaimRecovery::ClaimRecovery(platform::WorkerApi &api, SessionRegistry &sessions, Clock &clock)
    : m_api(api)
    , m_sessions(sessions)
    , m_timer(clock)
{
}

void ClaimRecovery::start()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_failures = 0;
    readWorkerInfo();
}

void ClaimRecovery::readWorkerInfo()
{
    m_api.readWorker(this, [this](const Result<platform::WorkerInfo> &info) {
        if (!info)
            return retryLater(info.error());
        m_unknown = info->activeSessions;
        m_unknown.removeIf([this](const QString &id) { return m_sessions.find(id) || m_sessions.endedRecently(id); });
        next();
    });
}

void ClaimRecovery::next()
{
    if (m_unknown.isEmpty())
        return end();
    const QString id = m_unknown.takeFirst();
    m_api.readStatus(id, this, [this, id](const Result<platform::SessionState> &there) { resolve(id, there); });
}

void ClaimRecovery::resolve(const QString &sessionId, const Result<platform::SessionState> &there)
{
    const auto &me = m_api.identity();
    if (there && me && there->workerId == me->workerId && there->status == platform::SessionStatus::Claimed
        && !m_sessions.find(sessionId)) {
        qCWarning(lcLost).noquote() << "session" << sessionId << "was claimed by a poll whose reply was lost";
        if (const auto session = m_sessions.accept({{u"sessionId"_s, sessionId}}, me->workerId))
            (*session)->fail(u"claim lost in transit"_s);
    }
    next();
}

void ClaimRecovery::retryLater(const Error &error)
{
    // A permanent failure (a platform without the route, a refused token) is no reason to stop polling.
    if (!isRetryable(error))
        return end();
    ++m_failures;
    m_timer.start(backoffDelay(m_failures, randomDraw(), {.min = 1s}), [this] { readWorkerInfo(); });
}

void ClaimRecovery::end()
{
    m_isRunning = false;
    Q_EMIT finished();
}

} // namespace rensei::host
