#include "agent/cli/auth/auth_add.h"

#include "agent/cli/suggestion.h"
#include "agent/platform/account.h"
#include "agent/platform/endpoint.h"
#include "agent/status/printable.h"

namespace rensei::cli {

using namespace Qt::StringLiterals;

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

QString clientRejectionText(const Error &error)
{
    if (error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Rejected)
        return u"The platform refused this client. Check its id and its secret."_s;
    if (platform::isRouteMissing(error))
        return u"This platform has no OAuth clients. Add a user key with: rensei-agent auth add --user"_s;
    return keyRejectionText(error).replace("The key "_L1, "The client "_L1).replace("the key "_L1, "the client "_L1);
}

AuthAdd::AuthAdd(Parts parts, config::Context context)
    : m_parts(std::move(parts))
    , m_context(std::move(context))
{
}

void AuthAdd::start(std::function<void(const Outcome &)> then)
{
    m_then = std::move(then);
    m_parts.readSecret(this, [this](Result<Secret> secret) { check(std::move(secret)); });
}

void AuthAdd::check(Result<Secret> secret)
{
    if (!secret)
        return m_then({ExitFailure, secret.error().detail});
    switch (m_context.kind) {
    case config::ContextKind::Host:
        return store(std::move(*secret));
    case config::ContextKind::Client:
        return checkClient(std::move(*secret));
    case config::ContextKind::User:
        // Source: agent/platform/PROTOCOL.md, "Credentials".
        if (secret->view().startsWith("rsp_"))
            return m_then({ExitFailure, notAUserKey});
        return checkUserKey(std::move(*secret));
    }
}

/// Fills in the project of an account that has one, or a default. Returns why `project` is none of its projects; ""
/// when it is.
static QString chooseProject(const platform::Account &account, QString &project)
{
    QStringList slugs;
    for (const platform::Account::Project &known : account.projects) {
        if (!project.isEmpty() && (known.slug == project || known.id == project))
            return {};
        if (project.isEmpty() && (known.isDefault || account.projects.size() == 1)) {
            project = known.slug.isEmpty() ? known.id : known.slug;
            return {};
        }
        slugs.append(known.slug.isEmpty() ? known.id : known.slug);
    }
    if (project.isEmpty() || slugs.isEmpty())
        return {};
    return status::printable(u"This account has no project %1."_s.arg(project) + suggestionText(project, slugs));
}

void AuthAdd::checkUserKey(Secret key)
{
    const SharedSecret shared = share(std::move(key));
    m_parts.platform.send(platform::whoami(shared), this, [this, shared](const Result<http::Response> &reply) {
        if (!reply) {
            const QString refusal = keyRejectionText(reply.error());
            return refusal.isEmpty() ? store(shared->clone()) : m_then({ExitFailure, refusal});
        }
        const platform::Account account = platform::parseAccount(reply->body);
        m_context.organisation = status::printable(account.org);
        m_context.email = status::printable(account.email);
        QStringList owner{account.email, account.org};
        owner.removeAll(QString());
        m_owner = status::printable(owner.join(u", "_s));
        if (const QString problem = chooseProject(account, m_context.project); !problem.isEmpty())
            return m_then({ExitFailure, problem});
        store(shared->clone());
    });
}

void AuthAdd::checkClient(Secret secret)
{
    const SharedSecret shared = share(std::move(secret));
    m_tokens = std::make_unique<platform::AccessTokens>(m_parts.platform, m_parts.clock, m_context.clientId, shared);
    m_tokens->token(this, [this, shared](const Result<SharedSecret> &token) {
        if (!token)
            return m_then({ExitFailure, clientRejectionText(token.error())});
        store(shared->clone());
    });
}

// The secret is stored first: without its context it can still be found by the platform or added again, while a context
// without a secret is of no use.
void AuthAdd::store(Secret secret)
{
    const auto contexts = config::loadContexts(m_parts.contextsFile);
    if (!contexts)
        return m_then({ExitUnavailable, contexts.error().detail});
    if (m_context.name.isEmpty())
        m_context.name = config::freeContextName(*contexts, m_context);
    const auto with = config::withContext(*contexts, m_context);
    if (!with)
        return m_then({ExitFailure, with.error().detail});
    m_context = *with->find(m_context.name);
    const auto stored = [this](const secrets::StoreResult<void> &done) {
        if (done)
            return keepContext();
        QString text = explain(done.error(), secretOf(m_context).kind);
        if (done.error().problem != secrets::StoreProblem::Failed)
            text += u" A file that only you can read is used with --file-store."_s;
        m_then({ExitFailure, text});
    };
    m_parts.store.write(secretOf(m_context), std::move(secret), this, stored);
}

// The file is read again: a keychain may wait for a person for minutes.
void AuthAdd::keepContext()
{
    const auto with = config::changeContexts(m_parts.contextsFile,
        [this](const config::Contexts &contexts) { return config::withContext(contexts, m_context); });
    if (!with)
        return m_then({ExitFailure,
            u"The %1 is stored in %2, but its context could not be kept: %3"_s.arg(
                title(secretOf(m_context).kind), m_parts.store.name(), describe(with.error()))});
    finish(*with);
}

void AuthAdd::finish(const config::Contexts &contexts)
{
    QString text = u"Stored the %1 for %2 in %3."_s.arg(
        title(secretOf(m_context).kind), m_context.platform, m_parts.store.name());
    if (!m_owner.isEmpty())
        text += u" It is that of %1."_s.arg(m_owner);
    text += u" Its context is %1"_s.arg(m_context.name);
    if (m_context.kind == config::ContextKind::Host) {
        m_parts.agent.registerNow(this, [this, text](const control::ControlResult<control::ActionReply> &reply) {
            m_then({ExitSuccess, text + (reply ? u". The running agent has been told."_s : u"."_s)});
        });
        return;
    }
    text += contexts.active == m_context.name
        ? u", which is active."_s
        : u". Switch to it with: rensei-agent %1"_s.arg(u"auth switch "_s + m_context.name);
    m_then({ExitSuccess, text});
}

} // namespace rensei::cli

#include "moc_auth_add.cpp"
