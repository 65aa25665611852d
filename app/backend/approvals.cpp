#include "app/backend/approvals.h"

#include <algorithm>
#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;
using control::ApprovalPayload;
using control::ControlResult;

Approvals::Approvals(control::ControlClient &agent)
    : m_agent(agent)
{
}

void Approvals::apply(const QList<control::SessionPayload> &sessions)
{
    const bool isOneOpen = std::ranges::any_of(sessions, [](const control::SessionPayload &session) {
        return session.waiting && session.waiting->why == "approval"_L1;
    });
    if (isOneOpen)
        fetch();
    else
        clear();
}

// What became of an answer that is under way is told in any case: its question may be gone because the agent is.
void Approvals::clear()
{
    m_lists.cancel();
    m_isFetching = false;
    m_fetchAgain = false;
    m_answered.clear();
    received({});
}

void Approvals::fetch()
{
    if (m_isFetching) {
        m_fetchAgain = true;
        return;
    }
    m_isFetching = true;
    m_agent.approvals(m_lists.context(), m_lists.guard([this](const ControlResult<QList<ApprovalPayload>> &answer) {
        m_isFetching = false;
        // An agent that does not answer is seen to by whoever watches it; what is shown stays until then.
        if (answer)
            received(*answer);
        if (std::exchange(m_fetchAgain, false))
            fetch();
    }));
}

void Approvals::received(const QList<ApprovalPayload> &all)
{
    QList<ApprovalPayload> open = all;
    open.removeIf([this](const ApprovalPayload &approval) { return m_answered.contains(approval.id); });
    if (std::exchange(m_open, open) != open)
        Q_EMIT changed();
}

void Approvals::answer(const QString &id, Answer answer)
{
    const bool isOpen = std::ranges::find(m_open, id, &ApprovalPayload::id) != m_open.end();
    if (!isOpen || m_underWay.contains(id))
        return;
    m_underWay.insert(id);
    Q_EMIT changed();
    m_agent.decide(id, answer == Answer::AllowOnce || answer == Answer::AllowAlways,
        answer == Answer::AllowAlways || answer == Answer::RejectAlways, this,
        [this, id](const ControlResult<control::ActionReply> &reply) { answered(id, reply); });
}

void Approvals::answered(const QString &id, const ControlResult<control::ActionReply> &reply)
{
    constexpr int gone = 410;
    if (!reply && reply.error().error.unanswered)
        return findOut(id, reply.error().error);
    m_underWay.remove(id);
    const bool isClosed = !reply && reply.error().error.httpStatus == gone;
    if (reply || isClosed) {
        m_answered.insert(id);
        m_open.removeIf([&id](const ApprovalPayload &approval) { return approval.id == id; });
    }
    Q_EMIT changed();
    if (reply)
        return;
    const control::ControlFailure &failure = reply.error();
    if (isClosed)
        Q_EMIT failed(Problem::Closed, failure.error, id);
    else
        Q_EMIT failed(failure.error.httpStatus > 0 ? Problem::Other : Problem::AgentUnreachable, failure.error, id);
}

// An agent that was only busy has the answer, and its question is not open any more.
void Approvals::findOut(const QString &id, const Error &error)
{
    m_agent.approvals(this, [this, id, error](const ControlResult<QList<ApprovalPayload>> &all) {
        m_underWay.remove(id);
        const bool isOpen = all && std::ranges::find(*all, id, &ApprovalPayload::id) != all->end();
        if (all && !isOpen) {
            m_answered.insert(id);
            m_open.removeIf([&id](const ApprovalPayload &approval) { return approval.id == id; });
        }
        Q_EMIT changed();
        if (!all)
            Q_EMIT failed(Problem::Unknown, error, id);
        else if (isOpen)
            Q_EMIT failed(Problem::AgentUnreachable, error, id);
    });
}

} // namespace rensei::app

#include "moc_approvals.cpp"
