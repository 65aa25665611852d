#include "agent/session/permission_gate.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace rensei::session {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using permissions::Verdict;

static constexpr auto lookInterval = 500ms;

PermissionGate::PermissionGate(Parts parts)
    : m_parts(std::move(parts))
    , m_look(m_parts.clock)
    , m_arrivalEnds(m_parts.clock.now() + arrivalTime)
{
}

static QString keyOf(const permissions::Request &what)
{
    QStringList parts{wireName(what.operation), what.command, what.folder};
    parts += what.paths;
    if (what.command.isEmpty() && what.paths.isEmpty())
        parts.append(what.title);
    return parts.join(QChar(u'\0'));
}

static QJsonObject toJson(const QString &request, const permissions::Request &shown)
{
    QJsonObject data{{u"request"_s, request}, {u"operation"_s, wireName(shown.operation)}, {u"title"_s, shown.title}};
    if (!shown.command.isEmpty())
        data.insert(u"command"_s, shown.command);
    if (!shown.paths.isEmpty())
        data.insert(u"paths"_s, QJsonArray::fromStringList(shown.paths));
    return data;
}

void PermissionGate::ask(const QString &request, const permissions::Request &what, const permissions::Request &shown)
{
    const QString key = keyOf(what);
    const permissions::Judgement judgement = permissions::judge(m_parts.policy, what, m_parts.place);
    if (judgement.verdict == Verdict::Allow)
        settle({request, request, shown}, true, u"policy"_s, judgement.reason);
    else if (judgement.verdict == Verdict::Deny)
        settle({request, request, shown}, false, u"policy"_s, judgement.reason);
    else if (m_allowed.contains(key) || m_rejected.contains(key))
        settle({request, request, shown}, m_allowed.contains(key), u"person"_s, u"decided before for this session"_s);
    else if (isSomebodyThere())
        open({request, key, shown, judgement.reason});
    else if (mayArrive())
        hold({request, key, shown, judgement.reason});
    else
        settle({request, request, shown}, false, u"nobody"_s, judgement.reason);
}

bool PermissionGate::isSomebodyThere() const
{
    return m_parts.isSomebodyThere && m_parts.isSomebodyThere();
}

bool PermissionGate::mayArrive() const
{
    return m_parts.isSomebodyThere && m_parts.clock.now() < m_arrivalEnds;
}

void PermissionGate::hold(const Held &asked)
{
    m_held.append(asked);
    if (m_held.size() == 1)
        m_look.start(lookInterval, [this] { lookForSomebody(); });
}

void PermissionGate::lookForSomebody()
{
    const bool isThere = isSomebodyThere();
    if (!isThere && mayArrive())
        return m_look.start(lookInterval, [this] { lookForSomebody(); });
    // An answer may make the runner ask again, or end.
    while (!m_held.isEmpty()) {
        const Held asked = m_held.takeFirst();
        if (isThere)
            open(asked);
        else
            settle({asked.request, asked.request, asked.shown}, false, u"nobody"_s, asked.reason);
    }
}

void PermissionGate::open(const Held &asked)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QJsonObject data = toJson(id, asked.shown);
    data.insert(u"reason"_s, asked.reason);
    if (!m_parts.record(LogRecordType::Requested, data))
        return;
    const Instant now = m_parts.clock.utcNow();
    m_open.push_back({.request = asked.request,
        .key = asked.key,
        .approval
        = {.id = id, .what = asked.shown, .reason = asked.reason, .since = now, .until = now + m_parts.timeout},
        .timer = std::make_unique<OneShotTimer>(m_parts.clock)});
    m_open.back().timer->start(m_parts.timeout, [this, id] { settleLate(id); });
    Q_EMIT changed();
}

void PermissionGate::settleLate(const QString &id)
{
    const auto found = std::ranges::find_if(m_open, [&id](const Open &one) { return one.approval.id == id; });
    if (found == m_open.end())
        return;
    const Open late = std::move(*found);
    m_open.erase(found);
    settle({late.request, id, late.approval.what}, false, u"timeout"_s, u"nobody decided in time"_s);
    Q_EMIT changed();
}

// Whoever follows the session on the platform should know why the agent went another way.
static QString explanation(const permissions::Request &shown, const QString &by, const QString &reason)
{
    const QString what = shown.title.isEmpty() ? wireName(shown.operation) : shown.title;
    const QString how = by == "nobody"_L1 ? u"nobody is at the computer to ask"_s
        : by == "person"_L1               ? u"by a person at the computer"_s
                                          : u"by the permissions of this computer"_s;
    return by == "timeout"_L1 ? u"Not allowed, nobody decided in time: %1"_s.arg(what)
                              : u"Not allowed (%1; %2): %3"_s.arg(how, reason, what);
}

bool PermissionGate::settle(const Subject &subject, bool allow, const QString &by, const QString &reason)
{
    QJsonObject data = toJson(subject.id, subject.shown);
    data.insert(u"allowed"_s, allow);
    data.insert(u"by"_s, by);
    data.insert(u"reason"_s, reason);
    if (!m_parts.record(LogRecordType::Decided, data))
        return false;
    if (!allow && !m_parts.record(LogRecordType::Thought, {{u"text"_s, explanation(subject.shown, by, reason)}}))
        return false;
    m_parts.answer(subject.request, allow);
    return true;
}

QList<Approval> PermissionGate::approvals() const
{
    QList<Approval> approvals;
    for (const Open &one : m_open)
        approvals.append(one.approval);
    return approvals;
}

bool PermissionGate::decide(const QString &id, bool allow, bool remember)
{
    const auto found = std::ranges::find_if(m_open, [&id](const Open &one) { return one.approval.id == id; });
    if (found == m_open.end())
        return false;
    const Open decided = std::move(*found);
    m_open.erase(found);
    if (remember)
        (allow ? m_allowed : m_rejected).insert(decided.key);
    settle({decided.request, id, decided.approval.what}, allow, u"person"_s, decided.approval.reason);
    Q_EMIT changed();
    return true;
}

void PermissionGate::close()
{
    m_held.clear();
    m_look.stop();
    if (m_open.empty())
        return;
    m_open.clear();
    Q_EMIT changed();
}

} // namespace rensei::session

#include "moc_permission_gate.cpp"
