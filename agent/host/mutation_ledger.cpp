#include "agent/host/mutation_ledger.h"

namespace rensei::host {

static constexpr qsizetype mostRemembered = 4096;

QList<platform::Mutation> MutationLedger::take(const QList<platform::Mutation> &mutations)
{
    QList<platform::Mutation> fresh;
    for (const platform::Mutation &mutation : mutations) {
        if (mutation.id.isEmpty() || m_known.contains(mutation.id))
            continue;
        m_known.insert(mutation.id);
        m_seen.append(mutation.id);
        fresh.append(mutation);
    }
    while (m_seen.size() > mostRemembered)
        m_known.remove(m_seen.takeFirst());
    return fresh;
}

void MutationLedger::applied(const QString &id)
{
    m_applied.append(id);
}

void MutationLedger::failed(const QString &id, const QString &why)
{
    m_failures.append({id, why});
}

void MutationLedger::addTo(platform::Beat &beat) const
{
    beat.appliedMutations = m_applied;
    beat.mutationFailures = m_failures;
}

void MutationLedger::settle(const platform::Beat &beat)
{
    m_applied.removeIf([&beat](const QString &id) { return beat.appliedMutations.contains(id); });
    m_failures.removeIf([&beat](const platform::MutationFailure &failure) {
        return std::any_of(beat.mutationFailures.begin(), beat.mutationFailures.end(),
            [&failure](const platform::MutationFailure &sent) { return sent.id == failure.id; });
    });
}

} // namespace rensei::host
