#include "agent/platform/worker_api.h"

#include "agent/base/one_shot_timer.h"
#include "agent/platform/registration.h"

#include <QPointer>

#include <limits>
#include <utility>

namespace rensei::platform {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr std::chrono::milliseconds identityTimeout = 30s;

/// One call, from call() to its result. It is owned by the caller's context and deletes itself when it has finished.
class WorkerApi::Call final : public QObject {
public:
    Call(WorkerApi &api, Build build, QObject *context, Then then)
        : QObject(context)
        , m_api(api)
        , m_build(std::move(build))
        , m_then(std::move(then))
        , m_timer(api.m_clock)
    {
        connect(&api, &WorkerApi::identityChanged, this, &Call::check);
        connect(&api, &QObject::destroyed, this, [this] { delete this; });
        waitForIdentity(Error{.kind = ErrorKind::Offline, .detail = u"this host is not registered on the platform"_s});
    }

private:
    enum class State { Waiting, Sent, Finishing };

    /// Waits for an identity newer than the last one tried; fails with `error` when none comes in time.
    void waitForIdentity(Error error)
    {
        m_state = State::Waiting;
        m_timer.start(identityTimeout, [this, error = std::move(error)] { finish(fail(error)); });
        check();
    }

    void check()
    {
        if (m_state != State::Waiting)
            return;
        if (m_api.m_closed) {
            m_state = State::Finishing;
            m_timer.start(0ms, [this, error = *m_api.m_closed] { finish(fail(error)); });
        } else if (m_api.m_identity && !m_api.m_held && m_api.m_identity->generation > m_generation) {
            send(*m_api.m_identity);
        }
    }

    void send(const WorkerIdentity &identity)
    {
        m_state = State::Sent;
        m_timer.stop();
        m_generation = identity.generation;
        ++m_attempts;
        m_api.m_transport.send(
            m_build(identity), this, [this](Result<http::Response> result) { received(std::move(result)); });
    }

    void received(Result<http::Response> result)
    {
        // The callback and the slots of the signals may destroy this call with its context, or the whole WorkerApi.
        const QPointer<WorkerApi> api(&m_api);
        if (result || result.error().kind != ErrorKind::Unauthorized) {
            const bool isLate = result && m_api.m_closed;
            finish(std::move(result));
            if (isLate && api)
                Q_EMIT api->succeededAfterClose();
            return;
        }
        const int refused = m_generation;
        if (m_attempts == 1)
            waitForIdentity(result.error());
        else
            finish(std::move(result));
        if (api)
            api->noteRefused(refused);
    }

    void finish(Result<http::Response> result)
    {
        m_state = State::Finishing;
        m_timer.stop();
        deleteLater();
        const Then then = std::exchange(m_then, {});
        then(std::move(result));
    }

    WorkerApi &m_api;
    Build m_build;
    Then m_then;
    OneShotTimer m_timer;
    State m_state = State::Waiting;
    int m_generation = std::numeric_limits<int>::min();
    int m_attempts = 0;
};

WorkerApi::WorkerApi(http::Transport &transport, Clock &clock)
    : m_transport(transport)
    , m_clock(clock)
{
}

WorkerApi::~WorkerApi() = default;

void WorkerApi::call(Build build, QObject *context, Then then)
{
    new Call(*this, std::move(build), context, std::move(then));
}

static Acknowledgement parseAcknowledgement(const QJsonObject &body)
{
    return {tookEffect(body)};
}

void WorkerApi::poll(QObject *context, ReplyHandler<Poll> then)
{
    call([](const WorkerIdentity &me) { return platform::poll(me.workerId, me.bearer); }, context,
        parseWith<Poll>(parsePoll, std::move(then)));
}

void WorkerApi::readWorker(QObject *context, ReplyHandler<WorkerInfo> then)
{
    call([](const WorkerIdentity &me) { return workerInfo(me.workerId, me.bearer); }, context,
        parseWith<WorkerInfo>(parseWorkerInfo, std::move(then)));
}

void WorkerApi::readWorker(const QString &workerId, QObject *context, ReplyHandler<WorkerInfo> then)
{
    call([workerId](const WorkerIdentity &me) { return workerInfo(workerId, me.bearer); }, context,
        parseWith<WorkerInfo>(parseWorkerInfo, std::move(then)));
}

void WorkerApi::listWorkers(QObject *context, ReplyHandler<QList<WorkerInfo>> then)
{
    call([](const WorkerIdentity &me) { return workerList(me.bearer); }, context,
        parseWith<QList<WorkerInfo>>(parseWorkerList, std::move(then)));
}

static HeartbeatRequest signedBy(const WorkerIdentity &me, HeartbeatRequest request)
{
    request.workerId = me.workerId;
    return request;
}

void WorkerApi::heartbeatV1(const HeartbeatRequest &request, QObject *context, ReplyHandler<HeartbeatResponse> then)
{
    call([request](const WorkerIdentity &me) { return platform::heartbeatV1(signedBy(me, request), me.bearer); },
        context, parseWith<HeartbeatResponse>(parseHeartbeatResponse, std::move(then)));
}

void WorkerApi::heartbeatAf(const HeartbeatRequest &request, QObject *context, ReplyHandler<HeartbeatResponse> then)
{
    call([request](const WorkerIdentity &me) { return platform::heartbeatAf(signedBy(me, request), me.bearer); },
        context, parseWith<HeartbeatResponse>(parseHeartbeatResponse, std::move(then)));
}

void WorkerApi::claim(const QString &sessionId, QObject *context, ReplyHandler<Claim> then)
{
    call([sessionId](const WorkerIdentity &me) { return platform::claim(sessionId, me.workerId, me.bearer); }, context,
        parseWith<Claim>(parseClaim, std::move(then)));
}

void WorkerApi::readStatus(const QString &sessionId, QObject *context, ReplyHandler<SessionState> then)
{
    call([sessionId](const WorkerIdentity &me) { return platform::readStatus(sessionId, me.bearer); }, context,
        parseWith<SessionState>(parseSessionState, std::move(then)));
}

void WorkerApi::refreshLock(const QString &sessionId, const QString &issueId, const QString &ackedInject,
    QObject *context, ReplyHandler<LockReply> then)
{
    const auto parse = [sessionId](const QJsonObject &body) { return parseLockReply(body, sessionId); };
    call(
        [sessionId, issueId, ackedInject](const WorkerIdentity &me) {
            return platform::refreshLock(sessionId, me.workerId, issueId, ackedInject, me.bearer);
        },
        context, parseWith<LockReply>(parse, std::move(then)));
}

void WorkerApi::ackInbox(const InboxMessage &message, QObject *context, AckHandler then)
{
    call(
        [message](const WorkerIdentity &me) {
            return platform::ackInbox(message.sessionId, message.id, message.lane, me.bearer);
        },
        context, parseWith<Acknowledgement>(parseAcknowledgement, std::move(then)));
}

void WorkerApi::postStatus(const QString &sessionId, const StatusPost &status, QObject *context, AckHandler then)
{
    call([sessionId, status](
             const WorkerIdentity &me) { return platform::postStatus(sessionId, me.workerId, status, me.bearer); },
        context, parseWith<Acknowledgement>(parseAcknowledgement, std::move(then)));
}

void WorkerApi::postActivity(const QString &sessionId, const Activity &activity, QObject *context, AckHandler then)
{
    call([sessionId, activity](
             const WorkerIdentity &me) { return platform::postActivity(sessionId, me.workerId, activity, me.bearer); },
        context, parseWith<Acknowledgement>(parseAcknowledgement, std::move(then)));
}

void WorkerApi::postProgress(
    const QString &sessionId, const QString &milestone, const QString &message, QObject *context, AckHandler then)
{
    call(
        [sessionId, milestone, message](const WorkerIdentity &me) {
            return platform::postProgress(sessionId, me.workerId, milestone, message, me.bearer);
        },
        context, parseWith<Acknowledgement>(parseAcknowledgement, std::move(then)));
}

void WorkerApi::postCompletion(const QString &sessionId, const QString &summary, QObject *context, AckHandler then)
{
    call([sessionId, summary](
             const WorkerIdentity &me) { return platform::postCompletion(sessionId, me.workerId, summary, me.bearer); },
        context, parseWith<Acknowledgement>(parseAcknowledgement, std::move(then)));
}

void WorkerApi::postLinks(const QString &sessionId, const QList<Link> &links, QObject *context, AckHandler then)
{
    call([sessionId, links](const WorkerIdentity &me) { return platform::postLinks(sessionId, links, me.bearer); },
        context, parseWith<Acknowledgement>(parseAcknowledgement, std::move(then)));
}

void WorkerApi::deregister(const QString &formerWorkerId, QObject *context, AckHandler then)
{
    call([formerWorkerId](const WorkerIdentity &me) { return platform::deregister(formerWorkerId, me.bearer); },
        context, parseWith<Acknowledgement>([](const QJsonObject &) { return Acknowledgement(); }, std::move(then)));
}

void WorkerApi::nack(
    const QString &sessionId, const QJsonObject &work, const QString &reason, QObject *context, AckHandler then)
{
    call([sessionId, work, reason](
             const WorkerIdentity &me) { return platform::nack(sessionId, me.workerId, work, reason, me.bearer); },
        context, parseWith<Acknowledgement>(parseAcknowledgement, std::move(then)));
}

void WorkerApi::transferOwnership(const WorkerIdentity &newOwner, const QString &sessionId, const QString &oldWorkerId,
    QObject *context, ReplyHandler<bool> then)
{
    m_transport.send(platform::transferOwnership(sessionId, newOwner.workerId, oldWorkerId, newOwner.bearer), context,
        parseWith<bool>(parseTransferred, std::move(then)));
}

void WorkerApi::readStatusAs(
    const WorkerIdentity &identity, const QString &sessionId, QObject *context, ReplyHandler<SessionState> then)
{
    m_transport.send(platform::readStatus(sessionId, identity.bearer), context,
        parseWith<SessionState>(parseSessionState, std::move(then)));
}

void WorkerApi::setIdentity(WorkerIdentity identity)
{
    m_identity = std::move(identity);
    m_closed.reset();
    m_held = false;
    Q_EMIT identityChanged();
}

void WorkerApi::hold()
{
    m_held = true;
}

void WorkerApi::close(const Error &error)
{
    m_identity.reset();
    m_closed = error;
    m_held = false;
    Q_EMIT identityChanged();
}

void WorkerApi::noteRefused(int generation)
{
    // Without an identity, or with a newer one, the refusal has been acted upon.
    if (!m_identity || m_identity->generation != generation || m_refusedGeneration == generation)
        return;
    m_refusedGeneration = generation;
    Q_EMIT tokenRefused(generation);
}

} // namespace rensei::platform

#include "moc_worker_api.cpp"
