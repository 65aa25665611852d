#include "agent/platform/worker_api.h"

#include "agent/base/one_shot_timer.h"

#include <QPointer>

#include <limits>

namespace rensei::platform {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr std::chrono::milliseconds identityDeadline = 30s;

/// One call, from call() to its answer. It belongs to the caller's context and deletes itself once it has answered.
class WorkerApi::Call final : public QObject {
public:
    Call(WorkerApi &api, Build build, QObject *context, Then then)
        : QObject(context)
        , m_api(api)
        , m_build(std::move(build))
        , m_then(std::move(then))
        , m_wait(api.m_clock)
    {
        connect(&api, &WorkerApi::identityChanged, this, &Call::look);
        connect(&api, &QObject::destroyed, this, [this] { delete this; });
        await(Error{.kind = ErrorKind::Offline, .detail = u"this host is not registered on the platform"_s});
    }

private:
    enum class State { Waiting, Sent, Answering };

    /// Waits for an identity newer than the last one tried; `otherwise` is the answer when none comes in time.
    void await(Error otherwise)
    {
        m_state = State::Waiting;
        m_wait.start(identityDeadline, [this, otherwise = std::move(otherwise)] { answer(fail(otherwise)); });
        look();
    }

    void look()
    {
        if (m_state != State::Waiting)
            return;
        if (m_api.m_closed) {
            m_state = State::Answering;
            m_wait.start(0ms, [this, error = *m_api.m_closed] { answer(fail(error)); });
        } else if (m_api.m_identity && !m_api.m_held && m_api.m_identity->generation > m_generation) {
            send(*m_api.m_identity);
        }
    }

    void send(const WorkerIdentity &identity)
    {
        m_state = State::Sent;
        m_wait.stop();
        m_generation = identity.generation;
        ++m_attempts;
        m_api.m_transport.send(
            m_build(identity), this, [this](Result<http::Response> result) { received(std::move(result)); });
    }

    void received(Result<http::Response> result)
    {
        if (result || result.error().kind != ErrorKind::Unauthorized) {
            answer(std::move(result));
            return;
        }
        // Whoever gets the answer or hears of the refusal may end this call with its context, or the whole WorkerApi.
        const QPointer<WorkerApi> api(&m_api);
        const int refused = m_generation;
        if (m_attempts == 1)
            await(result.error());
        else
            answer(std::move(result));
        if (api)
            api->noteRefused(refused);
    }

    void answer(Result<http::Response> result)
    {
        m_state = State::Answering;
        m_wait.stop();
        deleteLater();
        const Then then = std::exchange(m_then, {});
        then(std::move(result));
    }

    WorkerApi &m_api;
    Build m_build;
    Then m_then;
    OneShotTimer m_wait;
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
