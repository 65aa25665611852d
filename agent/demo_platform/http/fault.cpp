#include "agent/demo_platform/http/fault.h"

#include "agent/demo_platform/http/route_pattern.h"

#include <QHash>

#include <algorithm>

namespace rensei::demo {

using namespace Qt::StringLiterals;

void FaultInjector::add(const Fault &fault)
{
    m_faults.append(fault);
}

void FaultInjector::clear()
{
    m_faults.clear();
}

std::optional<Fault> FaultInjector::next(const QByteArray &method, const QString &path)
{
    const auto found = std::ranges::find_if(
        m_faults, [&](const Fault &fault) { return fault.times != 0 && matchesRoute(fault.route, method, path); });
    if (found == m_faults.end())
        return std::nullopt;
    if (found->times > 0)
        --found->times;
    return *found;
}

static std::optional<FaultKind> kindFromText(const QString &text)
{
    static const QHash<QString, FaultKind> kinds = {
        {u"status"_s, FaultKind::Status},
        {u"html"_s, FaultKind::Html},
        {u"loginRedirect"_s, FaultKind::LoginRedirect},
        {u"reset"_s, FaultKind::Reset},
        {u"readAndClose"_s, FaultKind::ReadAndClose},
        {u"loseAnswer"_s, FaultKind::LoseAnswer},
        {u"halfBody"_s, FaultKind::HalfBody},
        {u"drip"_s, FaultKind::Drip},
        {u"delay"_s, FaultKind::Delay},
    };
    const auto found = kinds.constFind(text);
    return found == kinds.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<Fault> faultFromJson(const QJsonObject &object)
{
    Fault fault;
    fault.route = object["route"_L1].toString();
    const std::optional<FaultKind> kind = kindFromText(object["kind"_L1].toString(u"status"_s));
    if (fault.route.isEmpty() || !kind)
        return std::nullopt;
    fault.kind = *kind;
    fault.times = object["times"_L1].toInt(fault.times);
    fault.status = object["status"_L1].toInt(fault.status);
    if (object.contains("retryAfterSeconds"_L1))
        fault.retryAfter = object["retryAfterSeconds"_L1].toInt();
    fault.delay = std::chrono::milliseconds(object["waitMs"_L1].toInteger(fault.delay.count()));
    return fault;
}

} // namespace rensei::demo
