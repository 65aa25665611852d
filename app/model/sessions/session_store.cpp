#include "app/model/sessions/session_store.h"

#include "app/model/sessions/session_facts.h"

namespace rensei::app {

using platform::Health;
using platform::PublicStatus;

const SessionRow &SessionStore::at(int slot) const
{
    const auto known = m_unpacked.find(slot);
    if (known != m_unpacked.end())
        return known->second;
    return m_unpacked.emplace(slot, unpacked(packedAt(slot), m_words, m_extras.value(slot))).first->second;
}

/// Of one without extras.
static SessionGist gistOfPacked(const PackedSession &session, const Words &words)
{
    const auto status = static_cast<PublicStatus>(session.status);
    const bool isRed = static_cast<Health::Level>(session.level) == Health::Level::Red;
    SessionGist out{.id = session.id,
        .identifier = session.identifier,
        .project = words.at(session.project),
        .workType = words.at(session.workType),
        .provider = words.at(session.provider),
        .statusText = words.at(session.statusText),
        .status = status,
        .startedAt = {},
        .duration = {},
        .cost = {},
        .needsAttention = isRed && isLive(status) && !session.isUnseen,
        .isWaiting = session.isWaiting};
    if (session.startedAt != PackedSession::unknown)
        out.startedAt = Instant(std::chrono::milliseconds(session.startedAt));
    if (session.duration != PackedSession::noDuration)
        out.duration = std::chrono::seconds(session.duration);
    if (session.cost != PackedSession::unknown)
        out.cost = platform::Money{session.cost};
    return out;
}

// The gist is made where it is wanted, without a copy: this is called for every session when a column is sorted.
SessionGist SessionStore::gist(int slot) const
{
    const PackedSession &session = packedAt(slot);
    return session.hasExtras ? gistOf(at(slot)) : gistOfPacked(session, m_words);
}

int SessionStore::newSlot()
{
    if (!m_free.empty()) {
        const int slot = m_free.back();
        m_free.pop_back();
        return slot;
    }
    if (m_isOccupied.size() == m_chunks.size() * chunkSize) {
        m_chunks.push_back(std::make_unique<Chunk>());
        m_unpacked.clear(); // whoever adds many looks at none of them
    }
    m_isOccupied.push_back(false);
    return slotCount() - 1;
}

void SessionStore::write(int slot, const SessionRow &row)
{
    packedAt(slot) = packed(row, m_words);
    const SessionExtras extras = extrasOf(row);
    packedAt(slot).hasExtras = !extras.isEmpty();
    if (extras.isEmpty())
        m_extras.remove(slot);
    else
        m_extras.insert(slot, extras);
    if (m_unpacked.size() > maxUnpacked)
        m_unpacked.clear();
    m_unpacked.erase(slot);
}

void SessionStore::addToTotals(int slot, const SessionRow &row)
{
    ++m_counts[static_cast<std::size_t>(row.session.status)];
    ++m_marks[static_cast<std::size_t>(healthMark(row, false))];
    m_costs.add(costOf(row));
    if (isLive(row.session.status))
        m_live.insert(slot);
    if (row.session.status == PublicStatus::Failed)
        m_failed.insert(slot);
    if (row.isWaiting)
        m_waiting.insert(slot);
    if (row.local)
        m_local.insert(slot);
}

void SessionStore::removeFromTotals(int slot)
{
    const SessionRow &row = at(slot);
    --m_counts[static_cast<std::size_t>(row.session.status)];
    --m_marks[static_cast<std::size_t>(healthMark(row, false))];
    m_costs.remove(costOf(row));
    for (QSet<int> *set : {&m_live, &m_failed, &m_waiting, &m_local})
        set->remove(slot);
}

int SessionStore::put(const SessionRow &row)
{
    int slot = slotOf(row.session.id);
    if (slot < 0) {
        slot = newSlot();
        m_slotOf.insert(row.session.id, slot);
        m_isOccupied[index(slot)] = true;
    } else {
        removeFromTotals(slot);
    }
    addToTotals(slot, row);
    write(slot, row);
    return slot;
}

void SessionStore::setStop(int slot, const std::optional<StopProgress> &stop)
{
    SessionRow row = at(slot);
    row.stop = stop;
    write(slot, row);
}

void SessionStore::remove(int slot)
{
    removeFromTotals(slot);
    m_slotOf.remove(packedAt(slot).id);
    m_extras.remove(slot);
    m_unpacked.erase(slot);
    m_isOccupied[index(slot)] = false;
    m_free.push_back(slot);
}

void SessionStore::clear()
{
    *this = {};
}

} // namespace rensei::app
