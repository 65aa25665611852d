#include "agent/host/mutation_ledger.h"

namespace rensei::host {

static constexpr qsizetype maxRemembered = 4096;

QList<platform::Mutation> MutationLedger::addNew(const QList<platform::Mutation> &mutations)
{
    QList<platform::Mutation> newMutations;
    for (const platform::Mutation &mutation : mutations) {
        if (mutation.id.isEmpty())
            continue;
        if (const auto known = m_known.constFind(mutation.id); known != m_known.constEnd()) {
            if (known->isAnswered)
                answer(mutation.id, *known);
            continue;
        }
        m_known.insert(mutation.id, Answer());
        m_seen.append(mutation.id);
        newMutations.append(mutation);
    }
    while (m_seen.size() > maxRemembered)
        m_known.remove(m_seen.takeFirst());
    return newMutations;
}

void MutationLedger::applied(const QString &id)
{
    answer(id, {true, {}});
}

void MutationLedger::failed(const QString &id, const QString &why)
{
    answer(id, {true, why});
}

void MutationLedger::answer(const QString &id, const Answer &answer)
{
    m_known[id] = answer;
    m_applied.removeAll(id);
    m_failures.removeIf([&id](const platform::MutationFailure &failure) { return failure.id == id; });
    if (answer.failure)
        m_failures.append({id, *answer.failure});
    else
        m_applied.append(id);
}

void MutationLedger::addTo(platform::HeartbeatRequest &heartbeat) const
{
    heartbeat.appliedMutations = m_applied;
    heartbeat.mutationFailures = m_failures;
}

void MutationLedger::settle(const platform::HeartbeatRequest &heartbeat)
{
    m_applied.removeIf([&heartbeat](const QString &id) { return heartbeat.appliedMutations.contains(id); });
    m_failures.removeIf([&heartbeat](const platform::MutationFailure &failure) {
        return std::any_of(heartbeat.mutationFailures.begin(), heartbeat.mutationFailures.end(),
            [&failure](const platform::MutationFailure &sent) { return sent.id == failure.id; });
    });
}

} // namespace rensei::host
