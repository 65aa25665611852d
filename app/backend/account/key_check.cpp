#include "app/backend/account/key_check.h"

#include "agent/platform/account.h"
#include "agent/platform/endpoint.h"
#include "agent/secrets/context_secret.h"

#include <utility>

namespace rensei::app {

using namespace std::chrono_literals;

KeyCheck::KeyCheck(Parts parts)
    : m_parts(std::move(parts))
{
}

KeyCheck::~KeyCheck() = default;

void KeyCheck::forget()
{
    m_scope.reset();
    m_left.clear();
    m_findings.clear();
    Q_EMIT changed();
}

void KeyCheck::check(QList<config::Context> contexts)
{
    contexts.removeIf([](const config::Context &one) { return one.kind != config::ContextKind::User; });
    m_left = std::move(contexts);
    m_scope = std::make_unique<QObject>();
    m_parts.clock.callAfter(0ms, m_scope.get(), [this] { next(); });
    Q_EMIT changed();
}

void KeyCheck::next()
{
    if (m_left.isEmpty()) {
        m_scope.release()->deleteLater(); // one of its calls may be running
        Q_EMIT changed();
        return;
    }
    m_findings.insert(m_left.first().name, {KeyState::Checking, std::nullopt, {}});
    secrets::findSecret(m_parts.stores, secrets::secretOf(m_left.first()), m_scope.get(),
        [this](const secrets::Found &found) { keyRead(found); });
    Q_EMIT changed();
}

void KeyCheck::keyRead(const secrets::Found &found)
{
    if (!found.secret) {
        const bool isStore = found.problem && found.problem->problem != secrets::StoreProblem::Absent;
        return finish({isStore ? KeyState::Unreadable : KeyState::Missing, std::nullopt, {}});
    }
    m_transport = m_parts.makeTransport(QUrl(m_left.first().platform));
    m_transport->send(platform::whoami(found.secret), m_scope.get(),
        [this](const Result<http::Response> &reply) { answered(reply); });
}

/// A login page in the way says nothing about the key. Source: agent/platform/PROTOCOL.md, "GET /api/cli/whoami".
void KeyCheck::answered(const Result<http::Response> &reply)
{
    const Instant now = m_parts.clock.utcNow();
    if (reply && reply->root.isObject())
        return finish({KeyState::Works, now, platform::parseAccount(reply->body).kind});
    if (reply)
        return finish({KeyState::Unanswered, now, {}});
    const Error &error = reply.error();
    const bool isRefused
        = error.kind == ErrorKind::Forbidden || (error.kind == ErrorKind::Unauthorized && !error.serverText.isEmpty());
    if (isRefused)
        return finish({KeyState::Refused, now, {}});
    finish({platform::isRouteMissing(error) ? KeyState::Unchecked : KeyState::Unanswered, now, {}});
}

void KeyCheck::finish(const Finding &finding)
{
    m_findings.insert(m_left.takeFirst().name, finding);
    // The transport is in one of its own calls.
    m_parts.clock.callAfter(0ms, this, [done = std::shared_ptr<http::Transport>(std::move(m_transport))] {});
    m_parts.clock.callAfter(0ms, m_scope.get(), [this] { next(); });
    Q_EMIT changed();
}

} // namespace rensei::app

#include "moc_key_check.cpp"
