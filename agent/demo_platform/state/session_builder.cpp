#include "agent/demo_platform/state/session_builder.h"

#include <QMessageAuthenticationCode>
#include <QUuid>

#include <algorithm>

namespace rensei::demo {

using namespace Qt::StringLiterals;

QString publicIdOf(const QString &rawId, const QString &salt)
{
    const QByteArray hash = salt.isEmpty()
        ? QCryptographicHash::hash(rawId.toUtf8(), QCryptographicHash::Sha256)
        : QMessageAuthenticationCode::hash(rawId.toUtf8(), salt.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16));
}

static QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

static Project projectOf(const Options &options, const QString &slug)
{
    const auto found = std::ranges::find(options.projects, slug, &Project::slug);
    return found == options.projects.end() ? options.projects.first() : *found;
}

static QJsonObject workItem(const Session &session, const NewSession &parameters, const Options &options)
{
    QJsonObject item{
        {u"sessionId"_s, session.id},
        {u"issueId"_s, session.issueId},
        {u"issueIdentifier"_s, session.identifier},
        {u"priority"_s, session.priority},
        {u"queuedAt"_s, epochMs(session.queuedAt)},
        {u"prompt"_s, parameters.prompt.isEmpty() ? u"Work on %1."_s.arg(session.identifier) : parameters.prompt},
        {u"workType"_s, session.workType},
        {u"projectName"_s, session.project.name},
    };
    if (!parameters.repository.isEmpty())
        item[u"repository"_s] = parameters.repository;
    if (!parameters.providerSessionId.isEmpty())
        item[u"providerSessionId"_s] = parameters.providerSessionId;
    if (!parameters.title.isEmpty())
        item[u"title"_s] = parameters.title;
    if (!parameters.env.isEmpty())
        item[u"env"_s] = parameters.env;
    if (options.hosted()) {
        item[u"projectId"_s] = session.project.id;
        item[u"sessionPublicId"_s] = publicIdOf(session.id, options.publicIdSalt);
    }
    for (auto it = parameters.extra.begin(); it != parameters.extra.end(); ++it)
        item[it.key()] = it.value();
    return item;
}

Session makeSession(const NewSession &parameters, const Options &options, Instant now, qint64 number)
{
    Session session;
    session.id = parameters.sessionId.isEmpty() ? newUuid() : parameters.sessionId;
    session.identifier = parameters.identifier.isEmpty() ? u"ENG-%1"_s.arg(900 + number) : parameters.identifier;
    session.issueId = parameters.issueId.value_or(newUuid());
    session.title = parameters.title;
    session.workType = parameters.workType;
    session.project = projectOf(options, parameters.project);
    session.agentId = parameters.agentId.value_or(u"agent-"_s + session.identifier.toLower());
    session.providerSessionId = parameters.providerSessionId;
    session.priority = parameters.priority;
    session.resumable = parameters.resumable;
    session.hasQueuedAt = parameters.hasQueuedAt;
    session.costUsd = parameters.costUsd;
    session.queuedAt = now;
    session.createdAt = session.queuedAt;
    session.workItem = workItem(session, parameters, options);
    return session;
}

} // namespace rensei::demo
