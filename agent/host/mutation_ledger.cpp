#include "agent/host/mutation_ledger.h"

namespace rensei::host {

static constexpr qsizetype mostRemembered = 4096;

QList<platform::Mutation> MutationLedger::take(const QList<platform::Mutation> &mutations)
{
    QList<platform::Mutation> fresh;
    for (const platform::Mutation &mutation : mutations) {
        if (mutation.id.isEmpty())
            continue;
        if (const auto known = m_known.constFind(mutation.id); known != m_known.constEnd()) {
            if (known->isGiven)
                answer(mutation.id, *known);
            continue;
        }
        m_known.insert(mutation.id, Answer());
        m_seen.append(mutation.id);
        fresh.append(mutation);
    }
    while (m_seen.size() > mostRemembered)
        m_known.remove(m_seen.takeFirst());
    return fresh;
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

void MutationLedger::addTo(platform::HeartbeatRequest &beat) const
{
    beat.appliedMutations = m_applied;
    beat.mutationFailures = m_failures;
}

void MutationLedger::settle(const platform::HeartbeatRequest &beat)
{
    m_applied.removeIf([&beat](const QString &id) { return beat.appliedMutations.contains(id); });
    m_failures.removeIf([&beat](const platform::MutationFailure &failure) {
        return std::any_of(beat.mutationFailures.begin(), beat.mutationFailures.end(),
            [&failure](const platform::MutationFailure &sent) { return sent.id == failure.id; });
    });
}

} // namespace rensei::host
