#include "agent/base/truncate.h"
#include "agent/platform/account.h"
#include "agent/platform/endpoint.h"
#include "agent/platform/fields.h"

#include <initializer_list>
#include <limits>
#include <optional>
#include <utility>

namespace rensei::platform {

using namespace Qt::StringLiterals;

http::Request capacity(SharedSecret userKey)
{
    return get(u"/api/cli/capacity"_s, std::move(userKey));
}

static std::optional<int> number(const JsonReader &in, Keys keys)
{
    const auto value = in.maybeInteger(keys);
    if (!value || *value < 0 || *value > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(*value);
}

static std::optional<int> firstOf(std::initializer_list<std::optional<int>> candidates)
{
    for (const auto &candidate : candidates) {
        if (candidate)
            return candidate;
    }
    return std::nullopt;
}

static bool isOurs(const JsonReader &host, const HostIdentity &self)
{
    const auto is = [&host](Keys keys, const QString &own) {
        for (const QLatin1StringView key : keys) {
            if (!own.isEmpty() && text(host, key) == own)
                return true;
        }
        return false;
    };
    return is({"machineId"_L1, "id"_L1}, self.machineId) || is({"workerId"_L1, "id"_L1}, self.workerId);
}

static bool mayBeOurs(const JsonReader &host, const HostIdentity &self)
{
    const QString machineId = text(host, "machineId"_L1);
    const bool otherMachine = !machineId.isEmpty() && !self.machineId.isEmpty() && machineId != self.machineId;
    return !self.hostname.isEmpty() && !otherMachine && text(host, "hostname"_L1) == self.hostname;
}

static bool isOffline(const QJsonObject &host)
{
    return text(JsonReader(host), "status"_L1) == "offline"_L1;
}

/// The entry of this host; of several, one that is not offline: an agent that was killed leaves its entry behind.
static std::optional<QJsonObject> ownEntry(const QList<QJsonObject> &hosts, const HostIdentity &self)
{
    std::optional<QJsonObject> ours;
    QList<QJsonObject> namesakes;
    for (const QJsonObject &host : hosts) {
        if (isOurs(JsonReader(host), self) && (!ours || isOffline(*ours)))
            ours = host;
        else if (mayBeOurs(JsonReader(host), self))
            namesakes.append(host);
    }
    return ours || namesakes.size() != 1 ? ours : namesakes.first();
}

/// What may run sessions, of those that are listed.
static QJsonArray withoutOffline(const QJsonArray &hosts, const std::optional<QJsonObject> &besides)
{
    QJsonArray alive;
    for (const QJsonValue &host : hosts) {
        if (!isOffline(host.toObject()) && !(besides && host.toObject() == *besides))
            alive.append(host);
    }
    return alive;
}

// nullopt unless every host reports a number: a sum without some of them would be wrong.
static std::optional<int> slotsOf(const QJsonArray &hosts)
{
    qint64 sum = 0;
    for (const QJsonValue &host : hosts) {
        const auto own = number(JsonReader(host.toObject()), {"capacity"_L1, "maxSessions"_L1, "maxAgents"_L1});
        if (!own)
            return std::nullopt;
        sum += *own;
    }
    return sum <= std::numeric_limits<int>::max() ? std::optional(static_cast<int>(sum)) : std::nullopt;
}

static QString poolIn(const JsonReader &in)
{
    for (const QString &name :
        {text(in, "pool"_L1), text(within(in, "pool"_L1), {"name"_L1, "id"_L1}), text(in, "poolId"_L1),
            ids(in, "pools"_L1).value(0), text(JsonReader(objects(in, "pools"_L1).value(0)), {"name"_L1, "id"_L1})}) {
        if (!name.isEmpty())
            return name;
    }
    return {};
}

static QList<OnDemandProvider> providersIn(const JsonReader &in)
{
    QList<OnDemandProvider> providers;
    for (const QString &name : ids(in, "onDemandProviders"_L1))
        providers.append({.name = name});
    for (const QJsonObject &object : objects(in, "onDemandProviders"_L1)) {
        const JsonReader provider(object);
        const QString name = text(provider, {"id"_L1, "name"_L1, "provider"_L1});
        if (!name.isEmpty())
            providers.append({name, provider.maybeBool("available"_L1).value_or(true)});
    }
    return providers;
}

/// All of them together are shown in one line.
static void cutTexts(Capacity &capacity)
{
    constexpr qsizetype maxProviders = 16;
    constexpr qsizetype maxProviderLength = 64;
    capacity.pool = truncate(capacity.pool, maxLineLength);
    capacity.onDemandProviders = capacity.onDemandProviders.mid(0, maxProviders);
    for (OnDemandProvider &provider : capacity.onDemandProviders)
        provider.name = truncate(provider.name, maxProviderLength);
}

Capacity parseCapacity(const QJsonObject &body, const HostIdentity &self)
{
    const JsonReader in(body);
    const JsonReader nested = within(in, "capacity"_L1);
    const JsonReader summary = within(in, "summary"_L1);
    Capacity out;
    out.onDemandProviders = providersIn(in);
    out.pool = poolIn(in);
    out.hostVisible = in.maybeBool("hostVisible"_L1);
    cutTexts(out);
    const auto own = ownEntry(objects(in, {"hosts"_L1, "workers"_L1}), self);
    if (own) {
        out.hostLastSeen = JsonReader(*own).maybeInstant({"lastSeen"_L1, "lastHeartbeat"_L1, "lastHeartbeatAt"_L1});
        if (!out.hostVisible)
            out.hostVisible = !isOffline(*own);
    }
    std::optional<int> listed;
    std::optional<int> listedSlots;
    if (const auto hosts = in.maybeArray({"hosts"_L1, "workers"_L1})) {
        const QJsonArray alive = withoutOffline(*hosts, out.hostVisible == false ? own : std::nullopt);
        listed = static_cast<int>(alive.size());
        listedSlots = slotsOf(alive);
    }
    out.hosts
        = firstOf({number(in, "hosts"_L1), listed, number(nested, "hosts"_L1), number(summary, "totalWorkers"_L1)});
    out.totalSlots = firstOf({number(in, "totalSlots"_L1), number(nested, "totalSlots"_L1),
        number(summary, "totalCapacity"_L1), listedSlots});
    return out;
}

} // namespace rensei::platform
