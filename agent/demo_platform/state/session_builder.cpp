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

static QJsonObject workItem(const Session &session, const NewSession &wanted, const Options &options)
{
    QJsonObject item{
        {u"sessionId"_s, session.id},
        {u"issueId"_s, session.issueId},
        {u"issueIdentifier"_s, session.identifier},
        {u"priority"_s, session.priority},
        {u"queuedAt"_s, epochMs(session.queuedAt)},
        {u"prompt"_s, wanted.prompt.isEmpty() ? u"Work on %1."_s.arg(session.identifier) : wanted.prompt},
        {u"workType"_s, session.workType},
        {u"projectName"_s, session.project.name},
    };
    if (!wanted.repository.isEmpty())
        item[u"repository"_s] = wanted.repository;
    if (!wanted.providerSessionId.isEmpty())
        item[u"providerSessionId"_s] = wanted.providerSessionId;
    if (!wanted.title.isEmpty())
        item[u"title"_s] = wanted.title;
    if (!wanted.env.isEmpty())
        item[u"env"_s] = wanted.env;
    if (options.hosted()) {
        item[u"projectId"_s] = session.project.id;
        item[u"sessionPublicId"_s] = publicIdOf(session.id, options.publicIdSalt);
    }
    for (auto it = wanted.extra.begin(); it != wanted.extra.end(); ++it)
        item[it.key()] = it.value();
    return item;
}

Session makeSession(const NewSession &wanted, const Options &options, Instant now, qint64 number)
{
    Session session;
    session.id = wanted.sessionId.isEmpty() ? newUuid() : wanted.sessionId;
    session.identifier = wanted.identifier.isEmpty() ? u"ENG-%1"_s.arg(900 + number) : wanted.identifier;
    session.issueId = wanted.issueId.value_or(newUuid());
    session.title = wanted.title;
    session.workType = wanted.workType;
    session.project = projectOf(options, wanted.project);
    session.agentId = wanted.agentId.value_or(u"agent-"_s + session.identifier.toLower());
    session.providerSessionId = wanted.providerSessionId;
    session.priority = wanted.priority;
    session.resumable = wanted.resumable;
    session.hasQueuedAt = wanted.hasQueuedAt;
    session.costUsd = wanted.costUsd;
    session.queuedAt = now;
    session.createdAt = session.queuedAt;
    session.workItem = workItem(session, wanted, options);
    return session;
}

} // namespace rensei::demo
