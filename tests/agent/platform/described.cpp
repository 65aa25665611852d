#include "tests/agent/platform/described.h"

#include <QDebug>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace platform;

QString time(const std::optional<Instant> &instant)
{
    return instant ? toIso(*instant) : u"none"_s;
}

QString bytes(const SharedSecret &secret)
{
    return secret ? QString::fromUtf8(secret->view()) : u"none"_s;
}

/// Values one after the other, as QDebug writes them.
template <typename... Values>
QString line(const Values &...values)
{
    QString text;
    QDebug out(&text);
    (out << ... << values);
    return text;
}

QString number(const std::optional<int> &value)
{
    return value ? QString::number(*value) : u"none"_s;
}

QString described(const Registration &value)
{
    return line(value.workerId, bytes(value.runtimeToken), time(value.expiresAt),
        qint64(value.heartbeatInterval.count()), qint64(value.pollInterval.count()));
}

QString described(const HeartbeatResponse &value)
{
    QString text
        = line(value.acknowledged, time(value.serverTime), value.pendingWork, int(value.pool), value.poolStatusText);
    for (const Mutation &mutation : value.mutations)
        text += line(mutation.id, mutation.operation, mutation.sessionId);
    return text;
}

QString described(const WorkItem &value)
{
    return line(value.sessionId, value.issueId, value.issueIdentifier, value.priority, time(value.queuedAt),
        value.workType, value.prompt, value.title, value.body, value.repository, value.requiresRepository, value.mode,
        value.providerSessionId, value.sessionPublicId, value.projectName, value.runnerHints, value.env,
        qint64(value.maxDuration.value_or(std::chrono::seconds(-1)).count()));
}

QString described(const Poll &value)
{
    QStringList claimed(value.claimed.begin(), value.claimed.end());
    claimed.sort();
    QString text = line(value.preClaimed, claimed, value.unhandled) + described(value.inbox);
    for (const WorkItem &item : value.work)
        text += described(item);
    for (const GitCredential &credential : value.gitCredentials)
        text += line(bytes(credential.token), credential.cloneUrl, time(credential.expiresAt));
    return text;
}

QString described(const WorkerInfo &value)
{
    return line(value.id, value.hostname, value.capacity, value.activeCount, time(value.lastHeartbeat), value.status,
        value.activeSessions);
}

QString described(const QList<WorkerInfo> &value)
{
    QString text;
    for (const WorkerInfo &worker : value)
        text += described(worker);
    return text;
}

QString described(const SessionState &value)
{
    return line(int(value.status), value.statusText, value.workerId);
}

QString described(const Claim &value)
{
    return line(value.claimed, value.reason, value.work ? described(*value.work) : u"none"_s);
}

QString described(const LockReply &value)
{
    return line(value.refreshed, value.stop) + (value.inject ? described(QList{*value.inject}) : u"none"_s);
}

QString described(const Account &value)
{
    QString text = line(value.email, value.kind, value.org, value.orgId, value.plan, value.scopes);
    for (const Account::Project &project : value.projects)
        text += line(project.id, project.name, project.slug, project.isDefault);
    return text;
}

QString described(const Capacity &value)
{
    QStringList providers;
    for (const OnDemandProvider &provider : value.onDemandProviders)
        providers.append(provider.isAvailable ? provider.name : u"no "_s + provider.name);
    return line(value.hostVisible.has_value(), value.hostVisible.value_or(false), time(value.hostLastSeen), value.pool,
        number(value.hosts), number(value.totalSlots), providers);
}

QString described(const QList<InboxMessage> &value)
{
    QString text;
    for (const InboxMessage &message : value)
        text += line(message.id, message.sessionId, int(message.type), message.text, message.lane);
    return text;
}

QString described(bool value)
{
    return line(value);
}

} // namespace rensei::tests
