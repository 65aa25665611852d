#include "app/backend/sign_in.h"

#include "agent/http/server_url.h"
#include "agent/platform/endpoint.h"
#include "agent/platform/public_sessions.h"
#include "agent/secrets/context_secret.h"
#include "agent/status/printable.h"

#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using rensei::http::Response;
using secrets::StoreResult;

/// The state of one attempt. Destroying it cancels its requests.
struct SignIn::Attempt {
    QString serverUrl;
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
    m_attempt->serverUrl = address;
    m_attempt->key = key.isEmpty() ? nullptr : share(std::move(key));
    m_attempt->then = std::move(then);
    m_parts.clock.callAfter(0ms, &m_attempt->context, [this] { begin(); });
}

void SignIn::begin()
{
    const auto serverUrl = http::parseServerUrl(m_attempt->serverUrl);
    if (!serverUrl)
        return fail(Problem::BadAddress, serverUrl.error());
    // Source: agent/platform/PROTOCOL.md, "Credentials": the only kind of key with a reliable prefix.
    if (m_attempt->key && m_attempt->key->view().startsWith("rsp_"))
        return fail(Problem::HostToken);
    m_attempt->serverUrl = serverUrl->toString(QUrl::FullyEncoded);
    m_attempt->transport = m_parts.makeTransport(*serverUrl);
    requestWhoami();
}

void SignIn::requestWhoami()
{
    m_attempt->transport->send(platform::whoami(m_attempt->key), &m_attempt->context,
        [this](const rensei::Result<Response> &reply) { handleWhoami(reply); });
}

// Source: agent/platform/PROTOCOL.md, "GET /api/cli/whoami".
void SignIn::handleWhoami(const rensei::Result<Response> &reply)
{
    if (reply && reply->root.isObject())
        return accept(Checked{m_attempt->serverUrl, m_attempt->key, true, platform::parseAccount(reply->body)});
    if (reply)
        return fail(Problem::NotAPlatform);
    const Error &error = reply.error();
    if (platform::isRouteMissing(error))
        return requestSessions();
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        return requestHealth(error);
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

/// A redirect to a login page comes either from the platform or from a captive portal. Only a platform answers the
/// health request. Source: agent/platform/PROTOCOL.md, "GET /api/health".
void SignIn::requestHealth(const Error &refusal)
{
    if (!refusal.serverText.isEmpty())
        return resolveRefusal(true, refusal);
    const auto answered = [this, refusal](const rensei::Result<Response> &reply) {
        if (!reply && platform::isRouteMissing(reply.error()))
            return requestStats(refusal);
        if (!reply && reply.error().kind == ErrorKind::Offline)
            return fail(Problem::OutOfReach, reply.error());
        resolveRefusal(platform::isPlatformUp(reply), refusal);
    };
    m_attempt->transport->send(platform::health(), &m_attempt->context, answered);
}

// Source: agent/platform/PROTOCOL.md, "Capability cache": where there is no health route.
void SignIn::requestStats(const Error &refusal)
{
    const auto answered = [this, refusal](const rensei::Result<Response> &reply) {
        resolveRefusal(platform::isPlatformReachable(reply), refusal);
    };
    m_attempt->transport->send(platform::stats(m_attempt->key), &m_attempt->context, answered);
}

void SignIn::resolveRefusal(bool isPlatform, const Error &refusal)
{
    const Problem problem = m_attempt->key ? Problem::KeyRefused : Problem::KeyMissing;
    fail(isPlatform ? problem : Problem::NotAPlatform, refusal);
}

void SignIn::requestSessions()
{
    const auto answered = [this](const rensei::Result<Response> &reply) {
        const auto page
            = reply.and_then([](const Response &answer) { return platform::parseSessionPage(answer.body); });
        if (page)
            return accept(Checked{m_attempt->serverUrl, m_attempt->key, false});
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

void SignIn::accept(Checked checked)
{
    const config::Context seen{.name = {},
        .platform = checked.serverUrl,
        .organisation = status::printable(checked.account.org),
        .email = status::printable(checked.account.email)};
    const rensei::Result<config::Contexts> contexts = m_parts.contexts ? m_parts.contexts() : config::Contexts();
    const auto plan
        = contexts.and_then([&](const config::Contexts &all) { return planSignIn(all, seen, m_parts.again); });
    if (!plan)
        return fail(Problem::NoPlace, plan.error());
    checked.plan = *plan;
    finish(checked);
}

void SignIn::fail(Problem problem, const Error &error)
{
    finish(tl::unexpected(Failure{problem, error.detail, error.httpStatus, error.serverText, error.barrier}));
}

void SignIn::finish(const Result &result)
{
    const auto then = std::move(m_attempt->then);
    // One of its callbacks is running, so it is deleted later.
    m_parts.clock.callAfter(0ms, this, [done = std::shared_ptr<Attempt>(std::move(m_attempt))] {});
    then(result);
}

void SignIn::store(const Checked &checked, Storage storage, StoreThen then)
{
    if (!checked.key)
        return m_parts.clock.callAfter(0ms, this, [then = std::move(then)] { then({}); });
    const secrets::SecretId id = secrets::secretOf(checked.plan.context);
    if (storage == Storage::UntilQuit)
        return m_parts.memory.write(id, checked.key->clone(), this, std::move(then));
    const auto written = [this, id, then = std::move(then)](const StoreResult<void> &result) {
        // A key in memory would be found before this one.
        if (result)
            m_parts.memory.remove(id, this, [](const StoreResult<void> &) {});
        then(result);
    };
    m_parts.keychain.write(id, checked.key->clone(), this, written);
}

} // namespace rensei::app

#include "moc_sign_in.cpp"
