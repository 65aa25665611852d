#include "agent/cli/auth/auth_add.h"

#include "agent/cli/agent_call.h"
#include "agent/platform/account.h"
#include "agent/platform/endpoint.h"
#include "agent/status/printable.h"

namespace rensei::cli {

using namespace Qt::StringLiterals;
using secrets::SecretKind;

static const QString notAUserKey = u"This is a registration token for a host. A user key is needed here."_s;

QString keyRejectionText(const Error &error)
{
    if (platform::isRouteMissing(error))
        return {};
    if (error.kind == ErrorKind::Unauthorized)
        return u"This key was refused. Check that it was copied whole, or create a new one."_s;
    if (error.kind == ErrorKind::Forbidden)
        return u"This key cannot sign in%1. A user key is needed here."_s.arg(quotation(error));
    if (error.barrier != Barrier::None)
        return u"The key could not be checked and was not stored: %1."_s.arg(error.detail);
    if (error.kind == ErrorKind::Offline)
        return u"The platform cannot be reached, so the key could not be checked and was not stored. Try again later, "
               u"or see whether --platform is right."_s;
    const QString answer = error.httpStatus ? u"The platform answered %1"_s.arg(error.httpStatus)
                                            : u"The platform's answer cannot be read"_s;
    return answer + u", so the key could not be checked and was not stored. Try again later."_s;
}

AuthAdd::AuthAdd(secrets::SecretId id, const Target &target, secrets::SecretStore &store, Clock &clock)
    : m_id(std::move(id))
    , m_store(store)
    , m_platform(target.platform, userAgent(), clock)
    , m_agent(target.paths, control::loopbackChannels(userAgent(), clock), clock)
    , m_input(clock)
    , m_trusted(m_platform.setCaFile(target.caFile))
{
}

void AuthAdd::start(std::function<void(const Outcome &)> then)
{
    m_then = std::move(then);
    m_input.read(this, [this](Result<Secret> token) { store(std::move(token)); });
}

void AuthAdd::store(Result<Secret> token)
{
    if (!token)
        return m_then({ExitFailure, token.error().detail});
    if (m_id.kind == SecretKind::RegistrationToken)
        return store(std::move(*token), {});
    if (!m_trusted)
        return m_then({ExitUnavailable, m_trusted.error().detail});
    // Source: agent/platform/PROTOCOL.md, "Credentials".
    if (token->view().startsWith("rsp_"))
        return m_then({ExitFailure, notAUserKey});
    checkUserKey(std::move(*token));
}

void AuthAdd::checkUserKey(Secret token)
{
    const SharedSecret key = share(std::move(token));
    m_platform.send(platform::whoami(key), this, [this, key](const Result<http::Response> &reply) {
        if (!reply) {
            const QString refusal = keyRejectionText(reply.error());
            return refusal.isEmpty() ? store(key->clone(), {}) : m_then({ExitFailure, refusal});
        }
        const platform::Account account = platform::parseAccount(reply->body);
        QStringList owner{account.email, account.org};
        owner.removeAll(QString());
        store(key->clone(), status::printable(owner.join(u", "_s)));
    });
}

void AuthAdd::store(Secret token, const QString &owner)
{
    m_store.write(m_id, std::move(token), this, [this, owner](const secrets::StoreResult<void> &done) {
        if (done)
            return stored(owner);
        QString text = explain(done.error(), m_id.kind);
        if (done.error().problem != secrets::StoreProblem::Failed)
            text += u" A file that only you can read is used with --file-store."_s;
        m_then({ExitFailure, text});
    });
}

void AuthAdd::stored(const QString &owner)
{
    const bool isUserKey = m_id.kind == SecretKind::UserKey;
    QString text = u"Stored the %1 for %2 in %3."_s.arg(
        isUserKey ? u"user key"_s : u"registration token"_s, m_id.serverUrl, m_store.name());
    if (!owner.isEmpty())
        text += u" It is that of %1."_s.arg(owner);
    if (isUserKey)
        return m_then({ExitSuccess, text});
    m_agent.registerNow(this, [this, text](const control::ControlResult<control::ActionReply> &reply) {
        m_then({ExitSuccess, reply ? text + u" The running agent has been told."_s : text});
    });
}

} // namespace rensei::cli

#include "moc_auth_add.cpp"
