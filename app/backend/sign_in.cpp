#include "app/backend/sign_in.h"

#include "agent/http/server_url.h"
#include "agent/platform/endpoint.h"
#include "agent/platform/public_sessions.h"

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using rensei::http::Response;
using secrets::StoreResult;

/// What one attempt holds; its end aborts what is asked. Its requests' context outlives the calls they make.
struct SignIn::Attempt {
    QString base;
    SharedSecret key;
    std::unique_ptr<http::Transport> transport;
    std::function<void(const Result &)> then;
    QObject context;
};

SignIn::SignIn(Parts parts)
    : m_parts(std::move(parts))
{
}

SignIn::~SignIn() = default;

void SignIn::cancel()
{
    m_attempt.reset();
}

void SignIn::check(const QString &address, Secret key, std::function<void(const Result &)> then)
{
    m_attempt = std::make_unique<Attempt>();
    m_attempt->base = address;
    m_attempt->key = key.isEmpty() ? nullptr : share(std::move(key));
    m_attempt->then = std::move(then);
    m_parts.clock.callAfter(0ms, &m_attempt->context, [this] { begin(); });
}

void SignIn::begin()
{
    const auto base = http::parseServerUrl(m_attempt->base);
    if (!base)
        return fail(Problem::BadAddress, base.error());
    // Source: agent/platform/PROTOCOL.md, "Credentials": of all keys only this one is known by its first letters.
    if (m_attempt->key && m_attempt->key->view().startsWith("rsp_"))
        return fail(Problem::HostToken);
    m_attempt->base = base->toString(QUrl::FullyEncoded);
    m_attempt->transport = m_parts.connect(*base);
    askWhoami();
}

void SignIn::askWhoami()
{
    m_attempt->transport->send(platform::whoami(m_attempt->key), &m_attempt->context,
        [this](const rensei::Result<Response> &reply) { whoamiAnswered(reply); });
}

// Source: agent/platform/PROTOCOL.md, "GET /api/cli/whoami".
void SignIn::whoamiAnswered(const rensei::Result<Response> &reply)
{
    if (reply && reply->root.isObject())
        return finish(Checked{m_attempt->base, m_attempt->key, true, platform::parseAccount(reply->body)});
    if (reply)
        return fail(Problem::NotAPlatform);
    const Error &error = reply.error();
    if (platform::isRouteMissing(error))
        return askList();
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        return askHealth(error);
    case ErrorKind::Forbidden:
        return fail(m_attempt->key ? Problem::NotAllowed : Problem::KeyMissing, error);
    case ErrorKind::Offline:
        return fail(Problem::OutOfReach, error);
    case ErrorKind::BadReply:
        return fail(Problem::NotAPlatform, error);
    case ErrorKind::NotFound:
    case ErrorKind::RouteMissing:
    case ErrorKind::Conflict:
    case ErrorKind::Rejected:
    case ErrorKind::Overloaded:
    case ErrorKind::Local:
        break;
    }
    fail(Problem::ServerTrouble, error);
}

/// A redirect to a login page is the platform's refusal, or that of a network that wants to be signed in to first. The
/// platform says by its health that it is the platform. Source: agent/platform/PROTOCOL.md, "GET /api/health".
void SignIn::askHealth(const Error &doubted)
{
    if (!doubted.serverText.isEmpty())
        return judgeDoubted(true, doubted);
    const auto answered = [this, doubted](const rensei::Result<Response> &reply) {
        if (!reply && platform::isRouteMissing(reply.error()))
            return askStats(doubted);
        if (!reply && reply.error().kind == ErrorKind::Offline)
            return fail(Problem::OutOfReach, reply.error());
        judgeDoubted(platform::isPlatformUp(reply), doubted);
    };
    m_attempt->transport->send(platform::health(), &m_attempt->context, answered);
}

// Source: agent/platform/PROTOCOL.md, "Capability cache": where there is no health route.
void SignIn::askStats(const Error &doubted)
{
    const auto answered = [this, doubted](const rensei::Result<Response> &reply) {
        judgeDoubted(platform::isPlatformReachable(reply), doubted);
    };
    m_attempt->transport->send(platform::stats(m_attempt->key), &m_attempt->context, answered);
}

void SignIn::judgeDoubted(bool isPlatform, const Error &doubted)
{
    const Problem refused = m_attempt->key ? Problem::KeyRefused : Problem::KeyMissing;
    fail(isPlatform ? refused : Problem::NotAPlatform, doubted);
}

void SignIn::askList()
{
    const auto answered = [this](const rensei::Result<Response> &reply) {
        const auto page
            = reply.and_then([](const Response &answer) { return platform::parseSessionPage(answer.body); });
        if (page)
            return finish(Checked{m_attempt->base, m_attempt->key, false});
        const Error &error = page.error();
        const bool isRefusal = error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden;
        if (isRefusal)
            return fail(m_attempt->key ? Problem::KeyRefused : Problem::KeyMissing, error);
        if (platform::isRouteMissing(error) || error.kind == ErrorKind::BadReply)
            return fail(Problem::NotAPlatform, error);
        fail(error.kind == ErrorKind::Offline ? Problem::OutOfReach : Problem::ServerTrouble, error);
    };
    m_attempt->transport->send(platform::publicSessions({}, {}, m_attempt->key), &m_attempt->context, answered);
}

void SignIn::fail(Problem problem, const Error &error)
{
    finish(tl::unexpected(Failure{problem, error.detail, error.httpStatus, error.serverText, error.barrier}));
}

void SignIn::finish(const Result &result)
{
    const auto then = std::move(m_attempt->then);
    // One of its calls is running.
    m_parts.clock.callAfter(0ms, this, [done = std::shared_ptr<Attempt>(std::move(m_attempt))] {});
    then(result);
}

void SignIn::keep(const Checked &checked, Keep where, Kept then)
{
    if (!checked.key)
        return m_parts.clock.callAfter(0ms, this, [then = std::move(then)] { then({}); });
    const secrets::SecretId id{secrets::SecretKind::UserKey, checked.base};
    if (where == Keep::UntilQuit)
        return m_parts.memory.write(id, checked.key->clone(), this, std::move(then));
    const auto written = [this, id, then = std::move(then)](const StoreResult<void> &kept) {
        // An older key there would be found before this one; mostly there is none.
        if (kept)
            m_parts.memory.remove(id, this, [](const StoreResult<void> &) {});
        then(kept);
    };
    m_parts.keychain.write(id, checked.key->clone(), this, written);
}

} // namespace rensei::app
