#include "agent/platform/poll.h"

#include "agent/platform/endpoint.h"
#include "agent/platform/fields.h"

#include <utility>

namespace rensei::platform {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

http::Request poll(const QString &workerId, SharedSecret bearer)
{
    http::Request request = get(workerPath(workerId, u"/poll"_s), std::move(bearer));
    request.deadline = 30s;
    request.repeatable = false;
    return request;
}

static void readWork(const JsonReader &in, Poll &out)
{
    const auto items = in.maybeArray("work"_L1);
    // Work in a format that cannot be read is lost, but is counted so that it is logged.
    if (!items && in.has("work"_L1))
        ++out.unreadable;
    for (const QJsonValue &value : items.value_or(QJsonArray())) {
        if (auto item = parseWorkItem(value.toObject()))
            out.work.append(std::move(*item));
        else
            ++out.unreadable;
    }
    for (const QLatin1StringView kind : {"batchWork"_L1, "kgExtractWork"_L1, "landingWork"_L1}) {
        if (!in.maybeArray(kind).value_or(QJsonArray()).isEmpty())
            out.unhandled.append(kind);
    }
}

static QList<GitCredential> credentialsIn(const JsonReader &in)
{
    QList<GitCredential> credentials;
    for (const QJsonObject &object : objects(in, "gitCredentials"_L1)) {
        const JsonReader item(object);
        const QString token = text(item, "token"_L1);
        const QString url = text(item, "cloneUrl"_L1);
        if (!token.isEmpty() && !url.isEmpty())
            credentials.append({share(Secret(token.toUtf8())), url, item.maybeInstant("expiresAt"_L1)});
    }
    return credentials;
}

Poll parsePoll(const QJsonObject &body)
{
    const JsonReader in(body);
    Poll out;
    readWork(in, out);
    out.preClaimed = in.maybeBool("preClaimed"_L1).value_or(false);
    const QStringList claimed = ids(in, "claimedSessionIds"_L1);
    out.claimed = QSet<QString>(claimed.begin(), claimed.end());
    out.inbox = parseInbox(in.maybeObject("inboxMessages"_L1).value_or(QJsonObject()));
    out.gitCredentials = credentialsIn(in);
    return out;
}

http::Request workerInfo(const QString &workerId, SharedSecret bearer)
{
    return get(workerPath(workerId), std::move(bearer));
}

http::Request workerList(SharedSecret bearer)
{
    return get(u"/api/workers"_s, std::move(bearer));
}

static Result<WorkerInfo> readWorker(const QJsonObject &object, const QString &path)
{
    JsonReader in(object, path);
    WorkerInfo out;
    out.id = in.string("id"_L1);
    out.hostname = text(in, "hostname"_L1);
    out.capacity = count(in, "capacity"_L1);
    out.activeCount = count(in, "activeCount"_L1);
    out.lastHeartbeat = in.maybeInstant("lastHeartbeat"_L1);
    out.status = text(in, "status"_L1);
    out.activeSessions = ids(in, "activeSessions"_L1);
    out.activeSessions.removeIf([](const QString &id) { return !isPathSegment(id); });
    return in.finish(std::move(out));
}

Result<WorkerInfo> parseWorkerInfo(const QJsonObject &body)
{
    if (const auto wrapped = JsonReader(body).maybeObject("worker"_L1))
        return readWorker(*wrapped, u"$.worker"_s);
    return readWorker(body, u"$"_s);
}

Result<QList<WorkerInfo>> parseWorkerList(const QJsonObject &body)
{
    const auto items = JsonReader(body).maybeArray("workers"_L1);
    if (!items)
        return fail(Error{.kind = ErrorKind::BadReply, .detail = u"wanted a list"_s, .where = u"$.workers"_s});
    QList<WorkerInfo> workers;
    // Leaving one out would make the totals wrong, so one unreadable worker fails the whole list.
    for (const QJsonValue &value : *items) {
        auto worker = readWorker(value.toObject(), u"$.workers[%1]"_s.arg(workers.size()));
        if (!worker)
            return fail(worker.error());
        workers.append(std::move(*worker));
    }
    return workers;
}

} // namespace rensei::platform
