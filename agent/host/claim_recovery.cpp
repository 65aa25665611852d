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

static constexpr int maxUnreadable = 3;

ClaimRecovery::ClaimRecovery(platform::WorkerApi &api, SessionRegistry &sessions, Clock &clock)
    : m_api(api)
    , m_sessions(sessions)
    , m_timer(clock)
{
}

void ClaimRecovery::start(const QStringList &formerWorkers)
{
    for (const QString &worker : QStringList{QString()} + formerWorkers) {
        if (!m_workers.contains(worker))
            m_workers.append(worker);
    }
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_failures = 0;
    readWorker();
}

void ClaimRecovery::nextWorker()
{
    m_workers.removeFirst();
    m_failures = 0;
    if (m_workers.isEmpty())
        end();
    else
        readWorker();
}

void ClaimRecovery::readWorker()
{
    const auto then = [this](const Result<platform::WorkerInfo> &info) { handleInfo(info); };
    if (m_workers.first().isEmpty())
        m_api.readWorker(this, then);
    else
        m_api.readWorker(m_workers.first(), this, then);
}

void ClaimRecovery::handleInfo(const Result<platform::WorkerInfo> &info)
{
    if (!info && mayPass(info.error()))
        return retryLater([this] { readWorker(); });
    // A permanent failure (a platform without the route, a worker that is forgotten) is no reason to stop polling.
    m_unknown = info ? info->activeSessions : QStringList();
    m_unknown.removeIf([this](const QString &id) { return m_sessions.find(id) != nullptr; });
    next();
}

void ClaimRecovery::next()
{
    if (m_unknown.isEmpty())
        return nextWorker();
    const QString id = m_unknown.first();
    m_api.readStatus(id, this, [this, id](const Result<platform::SessionState> &there) { resolve(id, there); });
}

void ClaimRecovery::resolve(const QString &sessionId, const Result<platform::SessionState> &there)
{
    if (!there && mayPass(there.error()))
        return retryLater([this] { next(); });
    const auto &me = m_api.identity();
    const QString owner = m_workers.first().isEmpty() && me ? me->workerId : m_workers.first();
    if (there && there->workerId == owner && there->status == platform::SessionStatus::Claimed
        && !m_sessions.find(sessionId)) {
        qCWarning(lcLost).noquote() << "session" << sessionId << "was claimed by a poll whose reply was lost";
        const auto session = m_sessions.accept({{u"sessionId"_s, sessionId}}, owner);
        if (!session)
            return retryLater([this] { next(); }); // it stays claimed until this is written down
        (*session)->fail(u"claim lost in transit"_s);
    }
    m_unknown.removeFirst();
    next();
}

// A platform whose replies cannot be understood answers the next one no better, and polls wait for this.
bool ClaimRecovery::mayPass(const Error &error) const
{
    return isRetryable(error) && (error.kind != ErrorKind::BadReply || m_failures + 1 < maxUnreadable);
}

void ClaimRecovery::retryLater(std::function<void()> then)
{
    ++m_failures;
    m_timer.start(backoffDelay(m_failures, randomDraw(), {.min = 1s}), std::move(then));
}

void ClaimRecovery::end()
{
    m_isRunning = false;
    Q_EMIT finished();
}

} // namespace rensei::host

#include "moc_claim_recovery.cpp"
