// The commands and queries of a demo platform, apart from its request handling.
#include "agent/demo_platform/demo_platform.h"

#include "agent/demo_platform/http/http_server.h"
#include "agent/demo_platform/state/platform_state.h"
#include "agent/demo_platform/state/session_rules.h"

#include <QUuid>

namespace rensei::demo {

using namespace Qt::StringLiterals;

const Options &DemoPlatform::options() const
{
    return m_state->options;
}

QString DemoPlatform::registrationToken() const
{
    return m_state->keys.registrationToken();
}

QString DemoPlatform::userKey() const
{
    return m_state->keys.userKey();
}

QString DemoPlatform::limitedUserKey() const
{
    return m_state->keys.limitedUserKey();
}

QString DemoPlatform::revokedToken() const
{
    return m_state->keys.revokedToken();
}

QString DemoPlatform::adminKey() const
{
    return m_state->keys.adminKey();
}

QString DemoPlatform::clientId() const
{
    return m_state->keys.clientId();
}

QString DemoPlatform::clientSecret() const
{
    return m_state->keys.clientSecret();
}

QList<CreatedKey> DemoPlatform::createdKeys() const
{
    return m_state->keys.createdKeys();
}

bool DemoPlatform::revokeKey(const QString &id)
{
    return m_state->keys.revokeKey(id);
}

QString DemoPlatform::queueSession(const NewSession &session)
{
    const QString id = m_state->sessions.add(session).id;
    Q_EMIT changed();
    return id;
}

void DemoPlatform::stopSession(const QString &rawId, StopChannel channel)
{
    Session *session = m_state->sessions.find(rawId);
    if (!session)
        return;
    switch (channel) {
    case StopChannel::Status:
        m_state->sessions.stop(*session);
        break;
    case StopChannel::LockRefresh:
        session->stopRequested = true;
        break;
    case StopChannel::Inbox:
        m_state->sessions.inbox().add(*session, u"stop"_s, {}, u"urgent"_s, m_state->clock.now());
        break;
    case StopChannel::Mutation:
        addMutation(session->workerId, u"session.kill"_s, {{u"sessionId"_s, rawId}});
        break;
    }
    Q_EMIT changed();
}

QString DemoPlatform::sendInbox(const QString &rawId, const QString &type, const QString &payload, const QString &lane)
{
    const Session *session = m_state->sessions.find(rawId);
    if (!session)
        return {};
    const QString id = m_state->sessions.inbox().add(*session, type, payload, lane, m_state->clock.now());
    Q_EMIT changed();
    return id;
}

void DemoPlatform::sendRawInbox(const QString &rawId, const QJsonObject &message, const QString &lane)
{
    const Session *session = m_state->sessions.find(rawId);
    if (!session)
        return;
    m_state->sessions.inbox().addRaw(session->agentId, message, lane);
    Q_EMIT changed();
}

void DemoPlatform::sendInject(const QString &rawId, const QString &text)
{
    Session *session = m_state->sessions.find(rawId);
    if (!session)
        return;
    const QString id = u"dlv_"_s + QUuid::createUuid().toString(QUuid::Id128).left(8);
    session->injects.append({{u"deliveryId"_s, id}, {u"text"_s, text}, {u"kind"_s, u"user"_s}, {u"turnId"_s, u"t1"_s}});
    Q_EMIT changed();
}

QString DemoPlatform::addMutation(const QString &workerId, const QString &op, const QJsonObject &params)
{
    Worker *worker = m_state->workers.find(workerId);
    if (!worker)
        return {};
    const QString id = u"mut_%1"_s.arg(++m_state->mutationCount, 2, 10, QChar(u'0'));
    worker->mutations.append({id, op, params, m_state->clock.now()});
    Q_EMIT changed();
    return id;
}

void DemoPlatform::setHostStatus(const QString &status, const QString &recommendedAction)
{
    m_state->hostStatus = {};
    if (!status.isEmpty())
        m_state->hostStatus[u"status"_s] = status;
    if (!recommendedAction.isEmpty())
        m_state->hostStatus[u"recommendedAction"_s] = recommendedAction;
    Q_EMIT changed();
}

void DemoPlatform::releaseIssueLock(const QString &rawId)
{
    if (const Session *session = m_state->sessions.find(rawId))
        m_state->sessions.locks().release(session->issueId, rawId);
}

void DemoPlatform::assignSession(const QString &rawId, const QString &workerId)
{
    if (Session *session = m_state->sessions.find(rawId))
        m_state->sessions.transfer(*session, workerId);
    Q_EMIT changed();
}

void DemoPlatform::addFault(const Fault &fault)
{
    m_faults.add(fault);
}

void DemoPlatform::clearFaults()
{
    m_faults.clear();
}

void DemoPlatform::evictWorkers()
{
    m_state->workers.evictAll(false);
    Q_EMIT changed();
}

void DemoPlatform::removeWorkers()
{
    m_state->workers.evictAll(true);
    Q_EMIT changed();
}

void DemoPlatform::expireTokens()
{
    m_state->keys.expireAll();
}

void DemoPlatform::revokeRegistrationToken()
{
    m_state->keys.setRegistrationRevoked(true);
}

void DemoPlatform::restoreRegistrationToken()
{
    m_state->keys.setRegistrationRevoked(false);
}

void DemoPlatform::advance(std::chrono::milliseconds by)
{
    m_state->clock.advance(by);
    m_state->sweep();
    Q_EMIT changed();
}

std::optional<Session> DemoPlatform::session(const QString &rawId) const
{
    const Session *found = m_state->sessions.find(rawId);
    return found ? std::optional(*found) : std::nullopt;
}

QList<Session> DemoPlatform::sessions() const
{
    QList<Session> out;
    const QList<Session *> all = m_state->sessions.all();
    for (const Session *each : all)
        out.append(*each);
    return out;
}

QString DemoPlatform::sessionState(const QString &rawId) const
{
    const Session *found = m_state->sessions.find(rawId);
    return found ? toText(found->status) : QString();
}

QList<StatusRecord> DemoPlatform::statusHistory(const QString &rawId) const
{
    const Session *found = m_state->sessions.find(rawId);
    return found ? found->history : QList<StatusRecord>();
}

QStringList DemoPlatform::terminalPosts(const QString &rawId) const
{
    QStringList out;
    const QList<StatusRecord> history = statusHistory(rawId);
    for (const StatusRecord &record : history) {
        if (record.byWorker && isTerminal(record.status))
            out.append(toText(record.status));
    }
    return out;
}

QList<ActivityRecord> DemoPlatform::activities(const QString &rawId) const
{
    const Session *found = m_state->sessions.find(rawId);
    return found ? found->activities : QList<ActivityRecord>();
}

QList<Worker> DemoPlatform::workers() const
{
    QList<Worker> out;
    const QList<const Worker *> all = m_state->workers.all();
    for (const Worker *each : all)
        out.append(*each);
    return out;
}

int DemoPlatform::queueLength() const
{
    return m_state->sessions.queueLength();
}

} // namespace rensei::demo
