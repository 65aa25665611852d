#include "agent/cli/auth/auth_add.h"

#include "agent/cli/suggestion.h"
#include "agent/platform/account.h"
#include "agent/platform/endpoint.h"
#include "agent/secrets/secret_store.h"
#include "agent/status/printable.h"

#include <QCoreApplication>

namespace rensei::cli {

using namespace Qt::StringLiterals;

namespace {

struct AuthAddText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::AuthAddText)
};

} // namespace

QString keyRejectionText(const Error &error)
{
    if (platform::isRouteMissing(error))
        return {};
    if (error.kind == ErrorKind::Unauthorized)
        return AuthAddText::tr("This key was refused. Check that it was copied whole, or create a new one.");
    if (error.kind == ErrorKind::Forbidden)
        return AuthAddText::tr("This key cannot sign in%1. A user key is needed here.").arg(quotation(error));
    if (error.barrier != Barrier::None)
        return AuthAddText::tr("The key could not be checked and was not stored: %1.").arg(error.detail);
    if (error.kind == ErrorKind::Offline)
        return AuthAddText::tr(
            "The platform cannot be reached, so the key could not be checked and was not stored. Try again later, "
            "or see whether --platform is right.");
    if (error.httpStatus)
        return AuthAddText::tr(
            "The platform answered %1, so the key could not be checked and was not stored. Try again "
            "later.")
            .arg(error.httpStatus);
    return AuthAddText::tr("The platform's answer cannot be read, so the key could not be checked and was not stored. "
                           "Try again later.");
}

QString clientRejectionText(const Error &error)
{
    if (error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Rejected)
        return AuthAddText::tr("The platform refused this client. Check its id and its secret.");
    if (platform::isRouteMissing(error))
        return AuthAddText::tr("This platform has no OAuth clients. Add a user key with: rensei-agent auth add --user");
    if (error.kind == ErrorKind::Forbidden)
        return AuthAddText::tr("This key cannot sign in%1. A user key is needed here.").arg(quotation(error));
    if (error.barrier != Barrier::None)
        return AuthAddText::tr("The client could not be checked and was not stored: %1.").arg(error.detail);
    if (error.kind == ErrorKind::Offline)
        return AuthAddText::tr("The platform cannot be reached, so the client could not be checked and was not stored. "
                               "Try again later, or see whether --platform is right.");
    if (error.httpStatus)
        return AuthAddText::tr("The platform answered %1, so the client could not be checked and was not stored. Try "
                               "again later.")
            .arg(error.httpStatus);
    return AuthAddText::tr("The platform's answer cannot be read, so the client could not be checked and was not "
                           "stored. Try again later.");
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
            return m_then(
                {ExitFailure, AuthAddText::tr("This is a registration token for a host. A user key is needed here.")});
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
    return status::printable(
        AuthAddText::tr("This account has no project %1.").arg(project) + suggestionText(project, slugs));
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
            text += u' ' + AuthAddText::tr("A file that only you can read is used with --file-store.");
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
            AuthAddText::tr("The %1 is stored in %2, but its context could not be kept: %3")
                .arg(title(secretOf(m_context).kind), secrets::shownName(m_parts.store.name()),
                    describe(with.error()))});
    finish(*with);
}

void AuthAdd::finish(const config::Contexts &contexts)
{
    QString text
        = AuthAddText::tr("Stored the %1 for %2 in %3.")
              .arg(title(secretOf(m_context).kind), m_context.platform, secrets::shownName(m_parts.store.name()));
    if (!m_owner.isEmpty())
        text += u' ' + AuthAddText::tr("It is that of %1.").arg(m_owner);
    if (m_context.kind == config::ContextKind::Host) {
        m_parts.agent.registerNow(this, [this, text](const control::ControlResult<control::ActionReply> &reply) {
            const QString rest = reply
                ? AuthAddText::tr("Its context is %1. The running agent has been told.").arg(m_context.name)
                : AuthAddText::tr("Its context is %1.").arg(m_context.name);
            m_then({ExitSuccess, text + u' ' + rest});
        });
        return;
    }
    text += u' '
        + (contexts.active == m_context.name
                ? AuthAddText::tr("Its context is %1, which is active.").arg(m_context.name)
                : AuthAddText::tr("Its context is %1. Switch to it with: rensei-agent %2")
                      .arg(m_context.name, u"auth switch "_s + m_context.name));
    m_then({ExitSuccess, text});
}

} // namespace rensei::cli

#include "moc_auth_add.cpp"
