#include "app/backend/session_messages.h"

#include "agent/platform/public_sessions.h"

#include <QUuid>

namespace rensei::app {

using platform::Capability;
using platform::Support;

SessionMessages::SessionMessages(platform::UserApi &api, Settings &settings, Clock &clock)
    : m_api(api)
    , m_settings(settings)
    , m_clock(clock)
{
}

void SessionMessages::reset()
{
    m_requests.cancel();
    m_capabilities = {};
    m_underWay.clear();
    m_failed.clear();
    Q_EMIT changed();
}

bool SessionMessages::canSend() const
{
    return m_capabilities.supportOf(Capability::PublicPrompt, m_clock.now()) != Support::Missing;
}

void SessionMessages::send(const QString &id, const QString &text)
{
    if (isSending(id) || text.trimmed().isEmpty())
        return;
    Message message = m_failed.take(id);
    if (message.text != text)
        message = {text, QUuid::createUuid().toString(QUuid::WithoutBraces)};
    m_underWay.insert(id, message);
    m_settings.setDraft(id, text);
    Q_EMIT changed();
    const auto build = [id, message](const SharedSecret &key) {
        return platform::promptPublicSession(id, message.text, message.key, key);
    };
    const auto then = [this, id](const Result<http::Response> &reply) { handleReply(id, reply); };
    m_api.call(build, m_requests.context(), m_requests.guard(then));
}

static SessionMessages::Problem problemOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::RouteMissing:
        return SessionMessages::Problem::Unsupported;
    case ErrorKind::Offline:
    case ErrorKind::Overloaded:
        return SessionMessages::Problem::OutOfReach;
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
        return SessionMessages::Problem::NotAllowed;
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Rejected:
    case ErrorKind::BadReply:
    case ErrorKind::Local:
        return SessionMessages::Problem::Other;
    }
    Q_UNREACHABLE();
}

// Source: agent/platform/PROTOCOL.md, "Detail, prompt, stop".
void SessionMessages::handleReply(const QString &id, const Result<http::Response> &reply)
{
    m_capabilities.learn(Capability::PublicPrompt, reply ? nullptr : &reply.error(), m_clock.now());
    const Message message = m_underWay.take(id);
    if (reply) {
        const platform::PromptReply answer = platform::parsePromptReply(reply->body);
        if (answer.delivered)
            m_settings.setDraft(id, {});
        Q_EMIT changed();
        return answer.delivered ? Q_EMIT delivered(id) : Q_EMIT failed(id, Problem::NotTaken, answer.reason);
    }
    m_failed.insert(id, message);
    Q_EMIT changed();
    Q_EMIT failed(id, canSend() ? problemOf(reply.error()) : Problem::Unsupported, describe(reply.error()));
}

} // namespace rensei::app

#include "moc_session_messages.cpp"
